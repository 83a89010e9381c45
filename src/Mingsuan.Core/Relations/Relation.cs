using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Relations;

/// <summary>What ties figures together.</summary>
public enum RelationKind
{
    /// <summary>Two figures answer the same question.</summary>
    Equality,

    /// <summary>A row is the sum of the rows below it, in one column.</summary>
    RowSum,

    /// <summary>A column is the sum of other columns, in one row.</summary>
    ColumnSum,

    /// <summary>A figure is the sum of figures published elsewhere that partition its question.</summary>
    CrossSum,

    /// <summary>Sources equal uses.</summary>
    Balance,

    /// <summary>An amount is that of the year before and the change.</summary>
    Change,

    /// <summary>A share is the part in percent of the whole.</summary>
    Share,

    /// <summary>A growth rate is the change in percent of the year before.</summary>
    Growth,

    /// <summary>The parts that a sentence lists make up what it names before them.</summary>
    SentenceSum,
}

/// <summary>
/// A total and its parts. Derived from the coordinates of what was published, never listed by hand.
/// Every part is added; an equality has one part. Only shares and growth rates are worked out otherwise, by a <see cref="Quotient"/>.
/// </summary>
/// <param name="Kind">What ties them together.</param>
/// <param name="Total">The figure that must equal the sum.</param>
/// <param name="Parts">The figures that are added; blank cells are left out.</param>
/// <param name="Obstacle">Why the relation cannot be judged, or null.</param>
public sealed record Relation(RelationKind Kind, Figure Total, IReadOnlyList<Figure> Parts, Message? Obstacle = null)
{
    /// <summary>
    /// How much, in yuan to either side, the sum may differ from the total beside the figures' own rounding: what was left out because
    /// it is printed as zero can still be half a step. Zero when nothing was left out, or only blank cells.
    /// </summary>
    public decimal Slack { get; init; }

    /// <summary>How the total is worked out of the parts; null for the sum.</summary>
    public Quotient? Quotient { get; init; }

    /// <summary>
    /// True when both figures of an equality are printed alike for one and the same question, one of them in running text: a copy is
    /// right digit for digit, and rounding explains nothing.
    /// </summary>
    public bool IsLiteral { get; init; }

    /// <summary>The total and the parts.</summary>
    public IEnumerable<Figure> Figures => Parts.Prepend(Total);
}
