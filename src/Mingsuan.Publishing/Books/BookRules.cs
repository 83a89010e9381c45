using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>What must hold between the parts of a book, and between a book and its layout.</summary>
public static class BookRules
{
    /// <summary>Checks a ledger against a layout: money that no statement has a place for.</summary>
    public static void Check(BudgetLedger ledger, Layout layout, BookFindings findings)
    {
        foreach (var line in ledger.Lines)
        {
            var point = Coordinates.Of(StandardDimensions.Fund.Member(line.Fund), StandardDimensions.Origin.Member(line.Origin), StandardDimensions.Nature.Member(line.Nature));
            foreach (var (dimension, members) in layout.Accepts)
            {
                if (members.All(member => !member.Covers(point[dimension])))
                {
                    Unplaced(line, layout, Title(point[dimension]), findings);
                }
            }

            foreach (var refused in layout.Refuses.Where(refused => refused.Question.Covers(point)))
            {
                Unplaced(line, layout, refused.Words, findings);
            }
        }
    }

    /// <summary>Checks a book.</summary>
    public static void Check(BudgetBook book, Layout layout, LeafTable ledger, BookFindings findings)
    {
        Check(book.Ledger, layout, findings);
        var projects = book.Ledger.Projects.Select(project => project.Code).ToHashSet(StringComparer.Ordinal);
        var units = book.Ledger.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        Known("项目绩效", book.Projects.Select(project => project.Code), projects, "项目代码");
        Known("绩效指标", book.Indicators.Select(indicator => indicator.ProjectCode), projects, "项目代码");
        Known("政府采购", book.Procurement.Select(row => row.ProjectCode), projects, "项目代码");
        Known("政府采购", book.Procurement.Select(row => row.UnitCode), units, "单位代码");
        Known("单位", book.Units.Select(unit => unit.Code), units, "单位代码");
        if (layout.Forms.Any(form => form.Kind == FormKind.ProjectTargets))
        {
            Targets(book, ledger, findings);
        }

        void Known(string sheet, IEnumerable<string> codes, HashSet<string> known, string column)
        {
            foreach (string code in codes.Distinct(StringComparer.Ordinal).Where(code => !known.Contains(code)))
            {
                findings.About("BK-UNKNOWN", sheet, new Message(
                    $"{column}“{code}”不在预算明细中。请核对代码，或在预算明细中补上。", $"the code “{code}” is not in the ledger. Check it, or add its lines to the ledger."), place: new BookPlace(sheet, null, code, column));
            }
        }
    }

    /// <summary>Tells a text that the layout asks for and the book lacks.</summary>
    internal static void Missing(TextItem item, BookFindings findings) =>
        findings.About("BK-TEXT", $"文字材料“{item.Key}”", new Message(
            $"缺少“{item.Title}”。请在“文字材料”中填写键“{item.Key}”（文件夹形式为 texts/{item.Key}.md）。", $"the text “{item.Key}” is missing; write it in the sheet of texts, or as texts/{item.Key}.md."),
            place: new BookPlace(BookSheets.Texts.Title, null, item.Key, BookSheets.Texts.Columns[1].Title));

    /// <summary>Tells every text that the layout asks for and the book lacks: that needs no ledger.</summary>
    internal static void Texts(BudgetBook book, Layout layout, BookFindings findings)
    {
        foreach (var item in layout.Document.OfType<TextItem>().Where(item => item.Otherwise is null && book.Texts.GetValueOrDefault(item.Key, string.Empty).Length == 0))
        {
            Missing(item, findings);
        }
    }

    private static void Targets(BudgetBook book, LeafTable ledger, BookFindings findings)
    {
        var described = book.Projects.Where(project => project["goal"].Length > 0).Select(project => project.Code).ToHashSet(StringComparer.Ordinal);
        var measured = book.Indicators.Select(indicator => indicator.ProjectCode).ToHashSet(StringComparer.Ordinal);
        foreach (var member in ledger.Projects(Coordinates.Everything))
        {
            string name = book.Ledger.Projects.First(project => project.Code == member.Id).Name;
            if (!described.Contains(member.Id) || !measured.Contains(member.Id))
            {
                findings.About("BK-TARGET", $"项目“{name}”（{member.Id}）", new Message(
                    $"没有{(described.Contains(member.Id) ? "绩效指标" : "年度绩效目标")}。有预算的项目都要有绩效目标，请在“项目绩效”和“绩效指标”中填写。",
                    "the project has no goal or no indicators. Every project with a budget has targets; fill in the sheets “projects” and “indicators”."),
                    place: described.Contains(member.Id) ? new BookPlace(BookSheets.Indicators.Title, null, member.Id, null) : new BookPlace(BookSheets.Projects.Title, null, member.Id, "年度绩效目标"));
            }
        }
    }

    private static void Unplaced(LedgerLine line, Layout layout, string words, BookFindings findings) =>
        findings.About("BK-PLACE", $"预算明细行号 {line.Id}", new Message(
            $"样式“{layout.Name.Chinese}”的报表没有“{words}”的位置，这笔 {line.Yuan:F2} 元会只进合计、不进明细。请核对资金来源、支出类别，或换用其他样式。",
            $"the layout {layout.Id} has no place for “{words}”: these {line.Yuan:F2} yuan would stand in totals and in none of their parts. Check the line, or use another layout."),
            place: new BookPlace(LedgerSheet.Definition.Title, null, line.Id, "资金来源"));

    private static string Title(Member member)
    {
        var terms = member.Dimension == StandardDimensions.Fund ? LedgerVocabulary.Funds : member.Dimension == StandardDimensions.Origin ? LedgerVocabulary.Origins : LedgerVocabulary.Natures;
        return terms.FirstOrDefault(term => term.Member == member.Id)?.Title ?? member.Id;
    }
}
