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

    /// <summary>True for words that may well head others; totals and names do not.</summary>
    public bool CanHead => Role is not (PhraseRole.Total or PhraseRole.Name or PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart);

    private PhraseRole Role => Reading.WithRole(PhraseRole.Code, PhraseRole.ClassPart, PhraseRole.DivisionPart, PhraseRole.ItemPart, PhraseRole.Name, PhraseRole.Item, PhraseRole.Group, PhraseRole.Total, PhraseRole.Serial)?.Role ?? PhraseRole.None;

    private bool IsLabel => IsCode || Role is PhraseRole.Name or PhraseRole.Item;

    private bool IsCode => Role is PhraseRole.Code or PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart;

    /// <summary>True for a code that is split into 类, 款 and 项 below its heading.</summary>
    private bool IsSplitCode => Role == PhraseRole.Code && Children.All(child => child.Role is PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart);

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

        bool headsLabels = Role == PhraseRole.Item || IsSplitCode || (Role == PhraseRole.Group && Reading.WithRole(PhraseRole.Group)!.Dimension is not null);
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

        // Codes and names head nothing; a side heads labels together with their amounts.
        if (Role is PhraseRole.Code or PhraseRole.Name && !IsSplitCode)
        {
            score -= 8;
        }
        else if (!headsLabels && headsSide && Children.All(child => child.IsLabel))
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

        if (headsLabels && Children.All(child => child.IsLabel))
        {
            score += 3;
        }

        if (!headsLabels)
        {
            score += Children[0].Role == PhraseRole.Total ? 2 : Children[0].IsLabel && headsSide ? 2 : -1;
        }

        if (Role == PhraseRole.Total && Children[0].Role != PhraseRole.Total)
        {
            score -= 2;
        }

        // 财政拨款 over its three budgets: what is below says more of the same.
        if (Children.All(child => child.Role == PhraseRole.Total || Refines(child)) && Children.Any(Refines))
        {
            score += 2;
        }

        return score;
    }

    private bool Refines(HeadingTree child) =>
        Reading.Meaning is { Members.IsEmpty: false } own && child.Reading.Meaning is { } inner && inner.Members.Any(member => own[member.Dimension] is { IsRoot: false } wide && wide.Covers(member) && !wide.Equals(member));

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
