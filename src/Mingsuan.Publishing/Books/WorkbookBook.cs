using Mingsuan.Core.Catalogues;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Workbooks;

namespace Mingsuan.Publishing.Books;

/// <summary>A book as an Excel workbook that a budget officer fills in.</summary>
public static class WorkbookBook
{
    /// <summary>Reads a book; every fault goes to the findings. Null when the ledger cannot be used.</summary>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static BudgetBook? Read(byte[] content, Catalogue catalogue, BookFindings findings) =>
        BookCodec.Read(KeyWords.Removed(WorkbookSheets.Read(content, BookSheets.All, findings)), catalogue, findings);

    /// <summary>Writes a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="catalogue">The code lists.</param>
    /// <param name="stream">Takes it; left open.</param>
    /// <param name="layout">Gives the keys of texts and reasons their words; null when the layout is not at hand.</param>
    public static void Write(BudgetBook book, Catalogue catalogue, Stream stream, Layout? layout = null) =>
        new WorkbookWriter(catalogue, book.Ledger.FiscalYear).Write(stream, [.. BookCodec.Write(book, titles: true).Select(new KeyWords(layout).Added)], Guide(layout?.Name.Chinese ?? book.LayoutId), examples: false);

    /// <summary>Writes an empty book for a layout: the texts and reasons that it asks for have their keys filled in.</summary>
    public static void WriteEmpty(Layout layout, Catalogue catalogue, Stream stream)
    {
        var rows = new Dictionary<SheetDefinition, IReadOnlyList<string[]>>
        {
            [BookSheets.Settings] = [[BookCodec.LayoutKey, layout.Id], [BookCodec.AssetDateKey, string.Empty]],
            [BookSheets.Texts] = [.. layout.Document.OfType<TextItem>().Select(text => (string[])[text.Key, string.Empty])],
            [BookSheets.Reasons] = [.. LayoutDemands.Reasons(layout).Select(reason => (string[])[reason.Key, string.Empty])],
            [BookSheets.Prior] = [],
        };
        var sheets = BookSheets.All.Select(definition => new Sheet(definition, definition.Title, [.. (rows.GetValueOrDefault(definition) ?? []).Select((cells, index) => new SheetRow(index + 2, cells))])).ToList();
        new WorkbookWriter(catalogue, layout.Year).Write(stream, [.. sheets.Select(new KeyWords(layout).Added)], Guide(layout.Name.Chinese), examples: true);
    }

    private static IReadOnlyList<string> Guide(string layout) =>
    [
        "部门预算书",
        $"样式：{layout}（在“基本信息”中可改）。",
        "一、金额一律填元，最多两位小数；万元由程序换算，每个数只四舍五入一次。",
        "二、表头带 * 的列必填；有下拉列表的列请从列表中选；灰色斜体的示例行不读取，可以删去。",
        "三、第 3 行的合计由公式算出，已锁定。",
        "四、“预算明细”是唯一的数字来源：报表、文字、绩效表中的金额都由它算出，不必另填。",
        "五、“增减原因”“文字材料”中已列出此样式需要的各项，逐条填写内容即可；括号中的英文是程序认的键，请勿改动。“上年数”可以不填，改用命令的 --prior 给出上年公开文件。",
        "六、填好后运行：mingsuan compile 本文件.xlsx -o 输出文件夹。有错误会一次全部列出，指明表、行、列和改法。",
        "各表用途：",
        "　基本信息——用哪个公开样式、资产统计到哪一天。　单位——本部门各预算单位的性质、规格。　预算明细——每笔预算一行。",
        "　项目绩效——每个项目一行：用途、目标、资金来源、支出计划。　绩效指标——每条指标一行。　政府采购——每项采购一行。　国有资产——每类资产一行。",
        "　上年数——写增减变化用的上年预算数。　增减原因——与上年不同的，写明原因。　文字材料——部门职责等文字。　警告说明——自检有警告而确属正常的，按规则编号写明理由。",
    ];
}
