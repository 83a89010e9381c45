using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Published;

/// <summary>The arrangement of a statement: panels side by side, rounded to one unit and number of decimals.</summary>
internal sealed record Shape(string Name, IReadOnlyList<Panel> Panels, MoneyUnit Unit, int Decimals)
{
    public override string ToString() => $"{Name} ({Unit.Name}, {Decimals})";
}

/// <summary>Rows under headings.</summary>
/// <param name="Title">What holds for all of it.</param>
/// <param name="Columns">One for each column of amounts.</param>
/// <param name="Rows">Fixed rows, and rows made from the codes and names that the ledger has.</param>
internal sealed record Panel(Coordinates Title, IReadOnlyList<Coordinates> Columns, IReadOnlyList<Rows> Rows);

/// <summary>A part of a panel's rows, which may depend on what stands in the ledger.</summary>
internal abstract record Rows
{
    public abstract IEnumerable<Coordinates> In(Ledger ledger, Coordinates title);

    /// <summary>One row.</summary>
    public sealed record Fixed(Coordinates Coordinates) : Rows
    {
        public override IEnumerable<Coordinates> In(Ledger ledger, Coordinates title) => [Coordinates];
    }

    /// <summary>A row for every member of a dimension that the ledger has, cut to each of the lengths (names have one length: 0).</summary>
    public sealed record Each(Dimension Dimension, params int[] Lengths) : Rows
    {
        public override IEnumerable<Coordinates> In(Ledger ledger, Coordinates title) =>
            from line in Inside(ledger, title)
            let id = line.Coordinates[Dimension].Id
            where id.Length > 0
            from length in Lengths
            let member = Dimension.Member(length == 0 ? id : id[..length])
            orderby member.Id
            select Coordinates.Of(member);
    }

    /// <summary>The rows of one list, and under each of them those of another.</summary>
    public sealed record Nested(Rows Outer, Rows Inner) : Rows
    {
        public override IEnumerable<Coordinates> In(Ledger ledger, Coordinates title) =>
            from outer in Outer.In(ledger, title).Distinct()
            from row in Inner.In(ledger, title.Meet(outer)!).Select(inner => outer.Meet(inner)!).Prepend(outer)
            select row;
    }

    /// <summary>Two dimensions side by side in one row: the finest members of each pair that the ledger has.</summary>
    public sealed record Pairs(Dimension First, Dimension Second) : Rows
    {
        public override IEnumerable<Coordinates> In(Ledger ledger, Coordinates title) =>
            from line in Inside(ledger, title)
            select Coordinates.Of(line.Coordinates[First], line.Coordinates[Second]);
    }

    private static IEnumerable<BudgetLine> Inside(Ledger ledger, Coordinates title)
    {
        var question = title.Without(StandardDimensions.Side);
        return ledger.Lines.Where(line => question.Covers(line.Coordinates));
    }
}
