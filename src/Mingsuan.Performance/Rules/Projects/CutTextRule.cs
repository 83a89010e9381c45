using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>
/// PF-CUT: where a form prints the period and the year side by side and the text of the year is the beginning of that of the period, its cell was too small
/// and the text was cut off. One finding for the document: the form does it everywhere.
/// </summary>
public sealed class CutTextRule : SetRule
{
    private const int Shortest = 6;
    private const int Shown = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-CUT", Severity.Warning, new Message("表中的文字没有被截断", "No text of the form is cut off"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var cut = set.Targets.SelectMany(CutTexts).ToList();
        if (cut.Count > 0)
        {
            string examples = string.Join("、", cut.Take(Shown).Select(place => $"“{place.Text}”"));
            yield return Remark(
                null,
                new Message(
                    $"年度栏中有{cut.Count}处文字没有写完，与实施期栏相比被截断：{examples}{(cut.Count > Shown ? "等" : string.Empty)}。请加大单元格或缩短文字，使内容完整。",
                    $"{cut.Count} cells of the annual column are cut off, compared with the column of the period: {examples}{(cut.Count > Shown ? " and others" : string.Empty)}. Enlarge the cells or shorten the text."),
                cut);
        }
    }

    private static IEnumerable<Place> CutTexts(PerformanceTarget target)
    {
        foreach (var row in target.Indicators.Where(indicator => indicator.Place?.Line is not null).GroupBy(indicator => indicator.Place!.Line))
        {
            if (row.ToList() is [var one, var other] && one.Horizon != other.Horizon)
            {
                var (period, annual) = one.Horizon == IndicatorHorizon.Period ? (one, other) : (other, one);
                foreach (var (whole, text) in new[] { (period.Level3, annual.Level3), (period.Value, annual.Value) })
                {
                    if (text.Length >= Shortest && whole.Length > text.Length + 1 && whole.StartsWith(text, StringComparison.Ordinal))
                    {
                        yield return new Place(null, null, null, annual.Place!.Line, annual.Place.Page, text);
                    }
                }
            }
        }
    }
}
