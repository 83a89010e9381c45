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
    /// <summary>Finishes the tables.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">The tables in order.</param>
    /// <param name="fiscalYear">The budget year, or null.</param>
    /// <returns>The tables with title, unit and year.</returns>
    public static IReadOnlyList<PerformanceTarget> Give(Document document, List<TargetDraft> forms, int? fiscalYear)
    {
        forms = [.. forms.OrderBy(form => form.Block)];
        var paragraphs = document.Blocks.Select((block, index) => (Text: (block as Paragraph)?.Text ?? string.Empty, block.Line, Block: index)).Where(paragraph => paragraph.Text.Length > 0).ToList();
        var titles = paragraphs.FindAll(paragraph => FormTitle.Is(paragraph.Text));
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

    [GeneratedRegex(@"单\s*位\s*[:：]\s*((?:人民币)?[千万亿]?元)\s*$")]
    private static partial Regex UnitDeclaration();
}
