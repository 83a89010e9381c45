using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// What a text counts and the reader can count too: the target tables that the document holds. A number of projects is held
/// against them when the text speaks of targets, unless the statements list as many projects.
/// </summary>
internal static class CountedTables
{
    /// <summary>Facts that answer the same questions as the counts of the text.</summary>
    /// <param name="read">The figures of the text.</param>
    /// <param name="disclosure">The statements.</param>
    /// <param name="tables">How many target tables there are, and where the first stands; null when there are none.</param>
    public static IEnumerable<Figure> Facts(IReadOnlyList<(Draft Draft, Figure Figure)> read, Disclosure disclosure, (int Number, int Line)? tables)
    {
        if (tables is not { Number: > 0 } found)
        {
            yield break;
        }

        var asked = new HashSet<Coordinates>();
        foreach (var (draft, figure) in read.Where(pair => pair.Figure.Measure == Measure.Count && Counts(pair.Figure)))
        {
            bool ofTargets = figure.Coordinates![StandardDimensions.Counted].Id == "target-tables";
            if ((ofTargets || (SpeaksOfTargets(draft) && figure.Amount.Value != Projects(disclosure))) && asked.Add(figure.Coordinates))
            {
                yield return new Figure(
                    Measure.Count, figure.Coordinates, new Amount(found.Number, figure.Amount.Unit, 0), FigureState.Printed,
                    new Place(null, null, null, found.Line, null, found.Number.ToString(CultureInfo.InvariantCulture)))
                {
                    IsFact = true,
                    RowLabel = "本文件中的绩效目标表",
                };
            }
        }
    }

    private static bool Counts(Figure figure) =>
        figure.Coordinates![StandardDimensions.Counted].Id is "projects" or "target-tables" && figure.Coordinates[StandardDimensions.Nature].Id == "project";

    private static bool SpeaksOfTargets(Draft draft) =>
        draft.Passage.Text.Contains("绩效", StringComparison.Ordinal) || draft.Section.Contains("绩效", StringComparison.Ordinal);

    private static int Projects(Disclosure disclosure) => disclosure.Figures
        .Where(figure => figure.Place.Statement is not null && figure.Coordinates is not null)
        .Select(figure => figure.Coordinates![StandardDimensions.Project])
        .Where(project => !project.IsRoot).Distinct().Count();
}
