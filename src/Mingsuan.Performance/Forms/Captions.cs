using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms;

/// <summary>
/// Gives the tables their titles and units. A title stands before its table; where titles have slipped behind their tables, there
/// are still as many titles as tables, and the n-th belongs to the n-th.
/// </summary>
internal static partial class Captions
{
    /// <summary>Lines shorter than this are not broken for want of room.</summary>
    private const int Broken = 20;

    /// <summary>Finishes the tables.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">The tables in order.</param>
    /// <param name="fiscalYear">The budget year, or null.</param>
    /// <returns>The tables with title, unit and year.</returns>
    public static IReadOnlyList<PerformanceTarget> Give(Document document, List<TargetDraft> forms, int? fiscalYear)
    {
        forms = [.. forms.OrderBy(form => form.Block)];
        var paragraphs = document.Blocks.Select((block, index) => (Text: (block as Paragraph)?.Text ?? string.Empty, block.Line, Block: index)).Where(paragraph => paragraph.Text.Length > 0).ToList();
        var titles = new List<(string Text, int Line, int Block)>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (FormTitle.Is(paragraphs[index].Text))
            {
                titles.Add(index > 0 && paragraphs[index - 1].Block == paragraphs[index].Block - 1 && Whole(paragraphs[index - 1].Text, paragraphs[index].Text) is { } whole
                    ? (whole, paragraphs[index - 1].Line, paragraphs[index].Block) : paragraphs[index]);
            }
        }

        var outside = forms.FindAll(form => form.Title is null);
        var isPaired = titles.Count == outside.Count;
        var places = outside.Select((form, index) => (form, index)).ToDictionary(item => item.form, item => item.index);
        var units = paragraphs.FindAll(paragraph => UnitDeclaration().IsMatch(paragraph.Text));
        var result = new List<PerformanceTarget>();
        for (var index = 0; index < forms.Count; index++)
        {
            var form = forms[index];
            var from = index == 0 ? 0 : forms[index - 1].Block;
            var start = form.Title is null ? from : form.Block;
            if (form.Title is null)
            {
                var found = isPaired ? places[form] : titles.FindLastIndex(paragraph => paragraph.Block >= from && paragraph.Block <= form.Block);
                if (found >= 0)
                {
                    form.Title = new FormCell(titles[found].Text, titles[found].Line);
                    start = Math.Min(titles[found].Block, form.Block);
                }
            }

            if (form.Unit is null && units.FindLast(paragraph => paragraph.Block >= start && paragraph.Block <= form.Block).Text is { } unit)
            {
                form.Unit = MoneyUnit.Find(UnitDeclaration().Match(unit).Groups[1].Value)?.Name;
            }

            result.Add(form.Build() with { FiscalYear = fiscalYear });
        }

        return result;
    }

    /// <summary>A title whose long name was broken over two lines, as a page shows it; null when the line before is no beginning of it.</summary>
    private static string? Whole(string before, string title) =>
        before.Length >= Broken && NumberedBeginning().IsMatch(before) && !NumberedBeginning().IsMatch(title) && !FormTitle.Is(before) && FormTitle.Is(before + title) ? before + title : null;

    [GeneratedRegex(@"^\d{1,3}[.．、][^。；：]+$")]
    private static partial Regex NumberedBeginning();

    [GeneratedRegex(@"单\s*位\s*[:：]\s*((?:人民币)?[千万亿]?元)\s*$")]
    private static partial Regex UnitDeclaration();
}
