using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Resources.Model;

namespace Mingsuan.Inspection;

/// <summary>Hands the rules about procurement and assets what other readers understood: running text and projects.</summary>
public static class ResourceInputs
{
    /// <summary>The running text.</summary>
    public static IEnumerable<TextPassage> Passages(Outline outline) => outline.Passages.Select(passage => new TextPassage(passage.Text, passage.PlaceOf));

    /// <summary>Everything that the rules look at.</summary>
    public static ResourceSet Of(DocumentContents contents, Catalogue catalogue) =>
        new(contents.Resources, contents.Disclosure, [.. contents.Targets.Select(Project), .. Listed(contents)], catalogue);

    private static PlannedProject Project(PerformanceTarget target) => new(
        ProjectNames.Of(target),
        target.Budget.Number is { } number && target.Unit is { } unit && MoneyUnit.Find(unit) is { } money ? new Amount(number, money, Decimals(target.Budget.Printed)) : null,
        [.. target.Goals.Select(goal => goal.Text), .. target.Indicators.Select(indicator => indicator.Level3)],
        target.Place is { } place ? place with { Text = target.Title } : new Place(null, null, null, null, null, target.Title));

    // Projects of the statements that have no target table.
    private static IEnumerable<PlannedProject> Listed(DocumentContents contents)
    {
        var known = contents.Targets.Select(target => target.Name).ToHashSet(StringComparer.Ordinal);
        return contents.Disclosure.Figures
            .Where(figure => figure is { IsPrinted: true, Measure: Measure.Budget, Coordinates: not null } && !figure.Coordinates[StandardDimensions.Project].IsRoot && !known.Contains(figure.RowLabel))
            .GroupBy(figure => (figure.Place.Statement, figure.Place.Row))
            .Select(row => row.MaxBy(figure => figure.Amount.InYuan)!)
            .Select(figure => new PlannedProject(figure.RowLabel, figure.Amount, [], figure.Place with { Text = figure.RowLabel }));
    }

    private static int Decimals(string? printed) => printed is null ? 0 : PrintedNumber.Read(printed)?.Decimals ?? 0;
}
