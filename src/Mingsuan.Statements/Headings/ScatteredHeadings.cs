using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements.Headings;

/// <summary>
/// Headings of which only the words are left, in the order in which a page is read: the upper headings first, then those below
/// the groups. The words are cut into phrases of the lexicon; the number of columns tells how many groups there are.
/// </summary>
internal static partial class ScatteredHeadings
{
    private const int MostGroups = 7;
    private const int MostArrangements = 20_000;

    private static readonly Message Inferred = new("空白单元格已丢失，表头按词典重组", "blank cells were lost; the heading was put together by the lexicon");

    /// <summary>The readings, the more plausible first; none when the words cannot be arranged in the columns.</summary>
    /// <param name="rows">The lines of the heading.</param>
    /// <param name="data">The rows below it: where no line numbers the columns, there are at least as many as a row has numbers.</param>
    /// <param name="lexicon">The phrases.</param>
    public static IEnumerable<Heading> Read(IReadOnlyList<GridRow> rows, IEnumerable<GridRow> data, Lexicon lexicon)
    {
        int columns = 0;
        var words = new System.Text.StringBuilder();
        var breaks = new HashSet<int>();
        var lineEnds = new HashSet<int>();
        foreach (string text in rows.Select(row => row.Cells[0].Text))
        {
            if (Numbers().Match(text) is { Success: true } match)
            {
                columns = match.Groups[1].Captures.Count;
            }
            else if (!PlainNumbers().IsMatch(text))
            {
                foreach (string token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    words.Append(PhraseText.Normalize(token));
                    breaks.Add(words.Length);
                }

                lineEnds.Add(words.Length);
            }
        }

        var leaves = new List<HeadingTree>();
        bool serial = false;
        int position = 0;
        foreach (var (piece, phrase) in lexicon.Cut(words.ToString(), PhrasePlace.Column))
        {
            if (phrase?.Role == PhraseRole.Serial)
            {
                serial = true;
            }
            else if (leaves.Count > 0 && (IsOneHeading(leaves[^1], HeadingTree.Leaf(piece, lexicon), separate: breaks.Contains(position))
                || (columns == 0 && lineEnds.Contains(position) && IsWrapped(leaves[^1], HeadingTree.Leaf(piece, lexicon)))))
            {
                leaves[^1] = HeadingTree.Leaf(leaves[^1].Text + piece, lexicon);
            }
            else
            {
                leaves.Add(HeadingTree.Leaf(piece, lexicon));
            }

            position += piece.Length;
        }

        var arrangements = columns > 0 ? HeadingArrangements.Of(leaves, columns) : Uncounted(leaves, data);
        return HeadingTree.MostPlausible(arrangements)
            .Select(trees => Heading.Of([.. serial ? new[] { (IReadOnlyList<string>)["序号"] } : [], .. trees.SelectMany(tree => tree.Paths([]))], lexicon, Inferred) with { IsCounted = columns > 0 })
            .Where(heading => heading.IsCounted || HasPlainLabels(heading));
    }

    /// <summary>
    /// Without blank cells and without a number of columns, two codes beside each other (of a subject and of a unit, of both economic
    /// classifications) cannot be told apart in every row: such a table is left unread rather than guessed.
    /// </summary>
    private static bool HasPlainLabels(Heading heading)
    {
        int codes = 0;
        foreach (var column in heading.Columns)
        {
            codes = column.Role is PhraseRole.Code or PhraseRole.ClassPart ? codes + 1 : column.IsLabel ? codes : 0;
            if (codes > 1 || column.Dimension == StandardDimensions.Unit || (column.IsLabel && column.Dimension is { Kind: DimensionKind.Names }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The arrangements in every number of columns that the rows allow, many columns first.</summary>
    private static IEnumerable<List<HeadingTree>> Uncounted(List<HeadingTree> leaves, IEnumerable<GridRow> data)
    {
        int numbers = data.Select(row => row.Cells.SkipWhile(cell => PrintedNumber.Read(cell.Text) is not null)
            .Count(cell => PrintedNumber.IsDash(cell.Text) || PrintedNumber.Read(cell.Text) is not null)).DefaultIfEmpty(1).Max();
        int least = Math.Max(numbers + 1, leaves.Count - MostGroups);
        return Enumerable.Range(0, Math.Max(0, leaves.Count - least + 1)).SelectMany(groups => HeadingArrangements.Of(leaves, leaves.Count - groups, plain: true).Take(MostArrangements));
    }

    /// <summary>
    /// A heading may be made of several phrases (一般公共预算 · 财政拨款): they are printed without a gap, or the second restricts
    /// only what the first restricts already.
    /// </summary>
    /// <param name="before">The heading so far.</param>
    /// <param name="after">The next piece.</param>
    /// <param name="separate">True when a gap or a line end stands between them.</param>
    private static bool IsOneHeading(HeadingTree before, HeadingTree after, bool separate)
    {
        if (!separate && before.Reading is { Phrases.Count: 0, Unknown.Count: 0 })
        {
            // A year belongs to the words that follow it.
            return true;
        }

        bool plain = before.Reading.Phrases.Count > 0
            && before.Reading.Phrases.Concat(after.Reading.Phrases).All(phrase => phrase.Role == PhraseRole.None);
        return plain && (!separate
            || (before.Reading.Meaning is { } wide && after.Reading.Meaning is { } narrow && narrow.StrictlyCovers(wide)));
    }

    /// <summary>收入 or 支出 alone at the beginning of a line, behind the words of a fund or a use, is the wrapped end of those words.</summary>
    private static bool IsWrapped(HeadingTree before, HeadingTree after) =>
        before.Reading is { Meaning: { } fund, Phrases.Count: > 0 } && after.Reading is { Meaning: { Members.IsEmpty: false } side, Phrases: [{ Role: PhraseRole.None }] }
        && fund.Members.Any(member => member.Dimension != StandardDimensions.Side)
        && side.Members.All(member => member.Dimension == StandardDimensions.Side)
        && fund.Meet(side) is not null;

    [GeneratedRegex(@"^\s*栏\s*次(?:\s+(\d+))+\s*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[\s\d]+$")]
    private static partial Regex PlainNumbers();
}
