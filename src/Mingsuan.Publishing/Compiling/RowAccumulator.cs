using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Publishing.Compiling;

/// <summary>The exact sums of one row's cells; null where no line has fallen in.</summary>
/// <param name="columns">How many columns of amounts the block has.</param>
internal sealed class RowSums(int columns)
{
    private readonly decimal?[] _yuan = new decimal?[columns];

    /// <summary>The sum of a column, or null.</summary>
    public decimal? this[int column] => _yuan[column];

    /// <summary>Adds an amount to the columns of a mask.</summary>
    public void Add(decimal yuan, ulong mask)
    {
        for (int column = 0; mask != 0; column++, mask >>= 1)
        {
            if ((mask & 1) != 0)
            {
                _yuan[column] = (_yuan[column] ?? 0m) + yuan;
            }
        }
    }
}

/// <summary>A row with its sums, ready to be printed.</summary>
/// <param name="Row">The layout's row.</param>
/// <param name="Meaning">What it restricts.</param>
/// <param name="Sums">Its sums; null for a blank row.</param>
/// <param name="Member">The member that an expanded row stands for.</param>
/// <param name="With">The second member, or null.</param>
/// <param name="Number">The number of a numbered row, or 0.</param>
/// <param name="Indent">How many steps it stands in.</param>
internal sealed record SummedRow(LayoutRow Row, Coordinates Meaning, RowSums? Sums, Member? Member, Member? With, int Number, int Indent);

/// <summary>Gathers the sums of a row, or of a list of rows, while the leaves of a ledger pass by once.</summary>
internal abstract class RowAccumulator
{
    /// <summary>Adds a leaf that it takes to the columns of a mask.</summary>
    public abstract void Add(Leaf leaf, ulong mask);

    /// <summary>The rows in the order of print.</summary>
    /// <param name="context">What the rows above restrict.</param>
    public abstract IEnumerable<SummedRow> Rows(Coordinates context);

    /// <summary>
    /// True when whether a leaf belongs here depends on its kind and the class (three digits) of its function alone, so that the answer can be kept.
    /// </summary>
    public virtual bool DependsOnKindAlone => false;

    /// <summary>True when a leaf of this kind and class belongs here.</summary>
    public virtual bool Takes(Leaf leaf) => true;

    /// <summary>The accumulator of a layout's row.</summary>
    public static RowAccumulator Of(LayoutRow row, int columns) => row switch
    {
        FixedRow => new Single(row, columns),
        ExpandedRows list => new Expanded(list, columns),
        _ => new Blank(row),
    };

    private sealed class Blank(LayoutRow row) : RowAccumulator
    {
        public override void Add(Leaf leaf, ulong mask)
        {
        }

        public override IEnumerable<SummedRow> Rows(Coordinates context) => [new SummedRow(row, Coordinates.Everything, null, null, null, 0, 0)];
    }

    private sealed class Single(LayoutRow row, int columns) : RowAccumulator
    {
        private readonly RowSums _sums = new(columns);

        public override bool DependsOnKindAlone { get; } = row.Meaning.Members.All(member =>
            member.Dimension.IsClosed || (member.Dimension == StandardDimensions.Function && member.Id.Length == 3));

        public override bool Takes(Leaf leaf) => leaf.Answers(row.Meaning);

        public override void Add(Leaf leaf, ulong mask) => _sums.Add(leaf.Yuan, mask);

        public override IEnumerable<SummedRow> Rows(Coordinates context) =>
            [new SummedRow(row, context.Meet(row.Meaning) ?? row.Meaning, _sums, null, null, 0, row.Indent)];
    }

    private sealed class Expanded(ExpandedRows list, int columns) : RowAccumulator
    {
        private readonly Dictionary<(string Member, string With), Node> _nodes = [];
        private readonly Dictionary<string, List<Member>> _above = new(StringComparer.Ordinal);

        public override void Add(Leaf leaf, ulong mask)
        {
            if (leaf[list.Dimension] is not { } member || !leaf.Answers(list.Meaning))
            {
                return;
            }

            if (list.Levels.Count == 0)
            {
                Take(member, null, leaf, mask, 0);
                return;
            }

            var above = Above(member);
            for (int level = 0; level < above.Count; level++)
            {
                bool last = level == list.Levels.Count - 1;
                Take(above[level], last && list.With is not null ? leaf[list.With] : null, leaf, mask, level);
            }
        }

        /// <summary>The member's rows, from the highest level down; the same codes come again and again.</summary>
        private List<Member> Above(Member member)
        {
            if (!_above.TryGetValue(member.Id, out var above))
            {
                _above[member.Id] = above = [.. list.Levels.Where(length => length <= member.Id.Length).Select(length => list.Dimension.Member(member.Id[..length]))];
            }

            return above;
        }

        /// <summary>Codes in their order, 201 before 20132; names in that of the ledger.</summary>
        public override IEnumerable<SummedRow> Rows(Coordinates context)
        {
            var sorted = list.Dimension.Kind == DimensionKind.Codes
                ? _nodes.Values.OrderBy(node => node.Member.Id, StringComparer.Ordinal).ThenBy(node => node.With?.Id, StringComparer.Ordinal)
                : _nodes.Values.OrderBy(node => node.Order);
            int number = 0;
            foreach (var node in sorted)
            {
                var meaning = (context.Meet(list.Meaning) ?? list.Meaning).With(node.Member);
                meaning = node.With is null ? meaning : meaning.With(node.With);
                yield return new SummedRow(list, meaning, node.Sums, node.Member, node.With, list.IsNumbered ? ++number : 0, list.Indent + node.Level);
                foreach (var child in node.Children.SelectMany(child => child.Rows(meaning)))
                {
                    yield return child with { Indent = child.Indent + 1 };
                }
            }
        }

        private void Take(Member member, Member? with, Leaf leaf, ulong mask, int level)
        {
            var key = (member.Id, with?.Id ?? string.Empty);
            if (!_nodes.TryGetValue(key, out var node))
            {
                _nodes[key] = node = new Node(member, with, new RowSums(columns), level, leaf.Order, [.. list.Rows.Select(row => Of(row, columns))]);
            }

            node.Sums.Add(leaf.Yuan, mask);
            foreach (var child in node.Children)
            {
                if (child.Takes(leaf))
                {
                    child.Add(leaf, mask);
                }
            }
        }

        private sealed record Node(Member Member, Member? With, RowSums Sums, int Level, int Order, IReadOnlyList<RowAccumulator> Children);
    }
}
