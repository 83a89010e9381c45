using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Publishing.Compiling;

namespace Mingsuan.Publishing.Narratives;

/// <summary>What the year before says. An answer that was not published is not known; nothing is guessed.</summary>
public sealed class PriorYear
{
    private readonly Dictionary<Coordinates, decimal> _figures = [];
    private readonly LeafTable? _ledger;

    private PriorYear(LeafTable? ledger) => _ledger = ledger;

    /// <summary>The year before is not known.</summary>
    public static PriorYear Unknown { get; } = new(null);

    /// <summary>True when something is known.</summary>
    public bool IsKnown => _ledger is not null || _figures.Count > 0;

    /// <summary>The year before from its own ledger: every question has an exact answer.</summary>
    public static PriorYear FromLedger(LeafTable ledger) => new(ledger);

    /// <summary>The year before from the figures of its published disclosure; a blank cell is nothing.</summary>
    public static PriorYear FromFigures(IEnumerable<Figure> figures)
    {
        var prior = new PriorYear(null);
        var known = figures.Where(figure => figure is { Measure: Measure.Budget, Coordinates: not null } && figure.State != FigureState.Uncertain);
        foreach (var figure in known.OrderBy(figure => figure.State == FigureState.Printed ? 0 : 1))
        {
            prior._figures.TryAdd(Key(figure.Coordinates!), figure.State == FigureState.Blank ? 0m : figure.Amount.InYuan);
        }

        return prior;
    }

    /// <summary>The same with figures that the officer gave; these go first.</summary>
    public PriorYear With(IEnumerable<(Coordinates Question, decimal Yuan)> given)
    {
        var prior = new PriorYear(_ledger);
        foreach (var (question, yuan) in given)
        {
            prior._figures[Key(question)] = yuan;
        }

        foreach (var (question, yuan) in _figures)
        {
            prior._figures.TryAdd(question, yuan);
        }

        return prior;
    }

    /// <summary>The answer in yuan; null when it is not known.</summary>
    public decimal? Yuan(Coordinates question) =>
        _figures.TryGetValue(Key(question), out decimal yuan) ? yuan : _ledger is null ? null : _ledger.Sum(question) ?? 0m;

    private static Coordinates Key(Coordinates question) => question.Without(StandardDimensions.Side);
}
