using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Compiling;

/// <summary>
/// A ledger made ready for questions: its lines gathered into leaves, so that what follows depends on how many different
/// points a ledger has and not on how many lines.
/// </summary>
public sealed class LeafTable
{
    private static readonly Member s_fiscal = StandardDimensions.Fund.Member("fiscal-appropriation");

    private readonly CategoryTable _categories;
    private readonly Func<string, bool> _hasRunningCost;
    private readonly Dictionary<Key, Leaf> _leaves = [];
    private readonly List<Leaf> _order = [];
    private readonly Dictionary<(Dimension Dimension, string Id), Member> _members = [];
    private readonly Dictionary<(string Fund, string Origin, string Nature, string Economic, bool Runs, string? Category), LeafKind> _kinds = [];

    /// <summary>An empty table.</summary>
    /// <param name="categories">The spending categories.</param>
    /// <param name="hasRunningCost">
    /// Whether the public funds of a unit (by code) are running cost: those of offices and of institutions run like offices (参公) are, those of
    /// other institutions are not.
    /// </param>
    public LeafTable(CategoryTable categories, Func<string, bool> hasRunningCost)
    {
        _categories = categories;
        _hasRunningCost = hasRunningCost;
    }

    /// <summary>The leaves, in the order of the ledger.</summary>
    internal IReadOnlyList<Leaf> Leaves => _order;

    /// <summary>The table of a ledger.</summary>
    public static LeafTable Of(BudgetLedger ledger, CategoryTable categories, Func<string, bool> hasRunningCost)
    {
        var table = new LeafTable(categories, hasRunningCost);
        foreach (var line in ledger.Lines)
        {
            table.Add(line);
        }

        return table;
    }

    /// <summary>Adds a line.</summary>
    public void Add(LedgerLine line)
    {
        var key = KeyOf(line);
        if (!_leaves.TryGetValue(key, out var leaf))
        {
            _leaves[key] = leaf = LeafOf(line, _order.Count);
            _order.Add(leaf);
        }

        leaf.Yuan += line.Yuan;
    }

    /// <summary>Adds the whole sum of a point that no other call adds to.</summary>
    internal void AddDistinct(LeafKind kind, ReadOnlySpan<Member> members, decimal yuan) => _order.Add(new Leaf(kind, members, _order.Count) { Yuan = yuan });

    /// <summary>The exact answer to a question in yuan, or null when no line falls into it.</summary>
    public decimal? Sum(Coordinates question)
    {
        decimal sum = 0m;
        bool any = false;
        foreach (var leaf in _order)
        {
            if (leaf.Answers(question))
            {
                sum += leaf.Yuan;
                any = true;
            }
        }

        return any ? sum : null;
    }

    /// <summary>The different members of a dimension among the lines that answer a question, in the order of the ledger.</summary>
    public IReadOnlyList<Member> MembersOf(Dimension dimension, Coordinates question) =>
        [.. _order.Where(leaf => leaf.Answers(question)).Select(leaf => leaf[dimension]).OfType<Member>().Distinct()];

    /// <summary>The projects that have a budget, in the order of the ledger: those whose lines cancel out have none, and no targets.</summary>
    /// <param name="question">Which money; only that of projects counts.</param>
    internal IReadOnlyList<Member> Projects(Coordinates question)
    {
        var asked = question.With(StandardDimensions.Nature.Member("project"));
        return [.. MembersOf(StandardDimensions.Project, asked).Where(project => Sum(asked.With(project)) is not (null or 0m))];
    }

    /// <summary>The lines of the ledger behind an answer: those that fall into a question, in the order of the ledger.</summary>
    /// <param name="ledger">The ledger that the table was made of.</param>
    /// <param name="question">The question.</param>
    public IReadOnlyList<LedgerLine> LinesOf(BudgetLedger ledger, Coordinates question) =>
        [.. ledger.Lines.Where(line => _leaves.TryGetValue(KeyOf(line), out var leaf) && leaf.Answers(question))];

    private static Key KeyOf(LedgerLine line) =>
        new(line.UnitCode, line.ProjectCode, line.Nature, line.FunctionCode, line.EconomicCode, line.GovernmentEconomicCode, line.Fund, line.Origin, line.Category);

    private Leaf LeafOf(LedgerLine line, int order) => new(
        KindOf(line),
        [
            MemberOf(StandardDimensions.Function, line.FunctionCode), MemberOf(StandardDimensions.Economic, line.EconomicCode),
            MemberOf(StandardDimensions.GovernmentEconomic, line.GovernmentEconomicCode), MemberOf(StandardDimensions.Unit, line.UnitCode), MemberOf(StandardDimensions.Project, line.ProjectCode),
        ],
        order);

    /// <summary>One object for each member: a ledger names the same codes again and again.</summary>
    private Member MemberOf(Dimension dimension, string id)
    {
        if (!_members.TryGetValue((dimension, id), out var member))
        {
            _members[(dimension, id)] = member = dimension.Member(id);
        }

        return member;
    }

    /// <summary>The kind of leaf that a line belongs to.</summary>
    internal LeafKind KindOf(LedgerLine line)
    {
        bool runs = _hasRunningCost(line.UnitCode);
        var key = (line.Fund, line.Origin, line.Nature, line.EconomicCode, runs, line.Category);
        if (_kinds.TryGetValue(key, out var kind))
        {
            return kind;
        }

        var fund = MemberOf(StandardDimensions.Fund, line.Fund);
        var origin = MemberOf(StandardDimensions.Origin, line.Origin);
        var nature = MemberOf(StandardDimensions.Nature, line.Nature);
        var categories = _categories.Of(Coordinates.Of(fund, origin, nature, MemberOf(StandardDimensions.Economic, line.EconomicCode))).Where(category => category.Id != "running-cost" || runs).ToList();
        if (line.Category is { } own && s_fiscal.Covers(fund) && StandardDimensions.Category.TryMember(own) is { } member)
        {
            // The ledger's own word is finer than the class: it takes the place of its sibling.
            categories.RemoveAll(category => Parent(category) == Parent(member));
            categories.Add(member);
        }

        var same = _kinds.Values.FirstOrDefault(known => known.Fund.Equals(fund) && known.Origin.Equals(origin) && known.Nature.Equals(nature) && known.Categories.SequenceEqual(categories));
        return _kinds[key] = same ?? new LeafKind(fund, origin, nature, categories);
    }

    private static string Parent(Member member) => member.Path[..(member.Path.TrimEnd('/').LastIndexOf('/') + 1)];

    private sealed record Key(string Unit, string Project, string Nature, string Function, string Economic, string Government, string Fund, string Origin, string? Category);
}
