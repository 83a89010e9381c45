using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>A heading with the headings below it; a leaf is a column.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Reading">What the lexicon makes of it.</param>
/// <param name="Children">From left to right; empty for a column.</param>
internal sealed record HeadingTree(string Text, PhraseReading Reading, IReadOnlyList<HeadingTree> Children)
{
    private const int MostReadings = 4;

    /// <summary>A heading without any below it.</summary>
    public static HeadingTree Leaf(string text, Lexicon lexicon) => new(text, lexicon.Read(text, PhrasePlace.Column), []);

    /// <summary>The columns under this heading.</summary>
    public int Width => Children.Count == 0 ? 1 : Children.Sum(child => child.Width);

    private PhraseRole Role => Reading.WithRole(PhraseRole.Code, PhraseRole.Name, PhraseRole.Item, PhraseRole.Group, PhraseRole.Total, PhraseRole.Serial)?.Role ?? PhraseRole.None;

    private bool IsLabel => Role is PhraseRole.Code or PhraseRole.Name or PhraseRole.Item;

    /// <summary>The heading paths of the columns, each behind the given headings.</summary>
    public IEnumerable<IReadOnlyList<string>> Paths(IReadOnlyList<string> above)
    {
        IReadOnlyList<string> path = [.. above, Text];
        return Children.Count == 0 ? [path] : Children.SelectMany(child => child.Paths(path));
    }

    /// <summary>
    /// How far the arrangement makes sense; higher is better. A group of classification columns heads codes and names, a side
    /// of a two-sided statement begins with a column of labels, a group of amounts begins with its total.
    /// </summary>
    private int Plausibility()
    {
        if (Children.Count == 0)
        {
            return Role == PhraseRole.Group ? -5 : 0;
        }

        bool headsLabels = Role == PhraseRole.Group && Reading.WithRole(PhraseRole.Group)!.Dimension is not null;
        bool headsSide = !Reading.Meaning?[Core.Dimensions.StandardDimensions.Side].IsRoot ?? false;
        int score = Children.Sum(child => child.Plausibility());
        if (Children.Count == 1)
        {
            score -= 3;
        }

        if (Role == PhraseRole.Total)
        {
            score -= 3;
        }

        for (int index = 0; index < Children.Count; index++)
        {
            var child = Children[index];
            if (child.IsLabel != headsLabels && !(child.IsLabel && headsSide && (index == 0 || Children[index - 1].IsLabel)))
            {
                score -= headsLabels || child.IsLabel ? 5 : 0;
            }

            if (child.Role == PhraseRole.Total && index > 0 && !Children[index - 1].IsLabel)
            {
                score -= 2;
            }

            if (Reading.Meaning is { } own && (child.Reading.Meaning is not { } inner || own.Meet(inner) is null))
            {
                score -= 4;
            }
        }

        if (!headsLabels)
        {
            score += Children[0].Role == PhraseRole.Total ? 2 : Children[0].IsLabel && headsSide ? 2 : -1;
        }

        return score;
    }

    /// <summary>Of several arrangements those that make most sense; more than one when nothing tells them apart.</summary>
    public static IEnumerable<List<HeadingTree>> MostPlausible(IEnumerable<List<HeadingTree>> arrangements)
    {
        var best = new List<List<HeadingTree>>();
        int bestScore = int.MinValue;
        foreach (var arrangement in arrangements)
        {
            int score = Plausibility(arrangement);
            if (score > bestScore)
            {
                best.Clear();
                bestScore = score;
            }

            if (score == bestScore && best.Count < MostReadings)
            {
                best.Add(arrangement);
            }
        }

        return best;
    }

    /// <summary>How far a whole heading makes sense.</summary>
    private static int Plausibility(IReadOnlyList<HeadingTree> top)
    {
        int score = top.Sum(tree => tree.Plausibility());
        bool labels = top.Any(tree => tree.IsLabel || tree.Children.Any(child => child.IsLabel));
        return labels ? score : score - 5;
    }
}
