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
        BookCodec.Read(WorkbookSheets.Read(content, BookSheets.All, findings), catalogue, findings);

    /// <summary>Writes a book.</summary>
    public static void Write(BudgetBook book, Catalogue catalogue, Stream stream) =>
        new WorkbookWriter(catalogue, book.Ledger.FiscalYear).Write(stream, BookCodec.Write(book, titles: true), Guide(book.LayoutId), examples: false);

    /// <summary>Writes an empty book for a layout: the texts and reasons that it asks for have their keys filled in.</summary>
    public static void WriteEmpty(Layout layout, Catalogue catalogue, Stream stream)
    {
        var rows = new Dictionary<SheetDefinition, IReadOnlyList<string[]>>
        {
            [BookSheets.Settings] = [["layout", layout.Id], ["asset_date", string.Empty]],
            [BookSheets.Texts] = [.. layout.Document.OfType<TextItem>().Select(text => (string[])[text.Key, string.Empty])],
            [BookSheets.Reasons] = [.. LayoutDemands.Reasons(layout).Select(reason => (string[])[reason.Key, string.Empty])],
            [BookSheets.Prior] = [],
        };
        var sheets = BookSheets.All.Select(definition => new Sheet(definition, definition.Title, [.. (rows.GetValueOrDefault(definition) ?? []).Select((cells, index) => new SheetRow(index + 2, cells))])).ToList();
        new WorkbookWriter(catalogue, layout.Year).Write(stream, sheets, Guide(layout.Id), examples: true);
    }

    private static IReadOnlyList<string> Guide(string layout) =>
    [
        "部门预算书",
        $"样式：{layout}（在“基本信息”中可改）。",
        "一、金额一律填元，最多两位小数；万元由程序换算，每个数只四舍五入一次。",
        "二、表头带 * 的列必填；有下拉列表的列请从列表中选；灰色斜体的示例行不读取，可以删去。",
        "三、第 3 行的合计由公式算出，已锁定。",
        "四、“预算明细”是唯一的数字来源：报表、文字、绩效表中的金额都由它算出，不必另填。",
        "五、“增减原因”“文字材料”中已列出此样式需要的键，逐条填写内容即可。“上年数”可以不填，改用命令的 --prior 给出上年公开文件。",
        "六、填好后运行：mingsuan compile 本文件.xlsx -o 输出文件夹。有错误会一次全部列出，指明表、行、列和改法。",
    ];
}
