using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// The change of the three public expenses, and of vehicles within them, is that of their items. Every change of an item is to be explained (财预〔2016〕143号),
/// so an item of which the text says no change, and which costs nothing this year, is taken as unchanged. An item that does cost something may have changed
/// without a word: then nothing is said of the sum.
/// </summary>
internal static class UnchangedItems
{
    /// <summary>The sums of changes that no list of the text makes complete.</summary>
    /// <param name="figures">The figures of the document.</param>
    /// <param name="answer">The figure that answers a question, or null.</param>
    public static IEnumerable<Relation> Derive(IReadOnlyList<Figure> figures, Func<Measure, Coordinates, Figure?> answer)
    {
        foreach (var whole in figures)
        {
            if (whole is not { Measure: Measure.Change, IsPrinted: true, Sentence: not null, Coordinates: { } question } || !IsSumOfItems(question[StandardDimensions.Category]))
            {
                continue;
            }

            var parts = new List<Figure>();
            bool anyUnsaid = false;
            bool complete = true;
            foreach (var item in StandardDimensions.Category.Children(question[StandardDimensions.Category]))
            {
                complete &= Add(question, item, answer, parts, ref anyUnsaid);
            }

            if (complete && anyUnsaid && parts.Count > 0)
            {
                yield return new Relation(RelationKind.SentenceSum, whole, parts);
            }
        }
    }

    /// <summary>Adds what the text says of an item: its change, or else those of its own items. False when it may have changed without a word.</summary>
    private static bool Add(Coordinates question, Member item, Func<Measure, Coordinates, Figure?> answer, List<Figure> parts, ref bool anyUnsaid)
    {
        if (answer(Measure.Change, question.With(item)) is { } change)
        {
            parts.Add(change);
            return true;
        }

        // An item that costs nothing now, of whose own items one is told to have fallen, is not unchanged.
        var items = StandardDimensions.Category.Children(item).ToList();
        if (items.Exists(each => answer(Measure.Change, question.With(each)) is not null))
        {
            bool complete = true;
            foreach (var each in items)
            {
                complete &= Add(question, each, answer, parts, ref anyUnsaid);
            }

            return complete;
        }

        anyUnsaid = true;
        return answer(Measure.Budget, question.With(item)) is { Amount.Value: 0m };
    }

    private static bool IsSumOfItems(Member category) => category.Id is "three-public" or "vehicles";
}
