using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>How a document is written out again as an office document. What it shares with text is in <see cref="Text"/>.</summary>
internal sealed record OfficeStyle(string Name)
{
    /// <summary>Serial numbers, numbering, amounts, units, titles, pages.</summary>
    public Style Text { get; init; } = new("office");

    /// <summary>How headings over several columns are merged.</summary>
    public MergedHeading Heading { get; init; }

    /// <summary>Where title, department and unit stand.</summary>
    public TitlePlace Title { get; init; }

    /// <summary>Notes stand in the last row of the table.</summary>
    public bool NotesInside { get; init; }

    /// <summary>What is particular to Word.</summary>
    public WordOptions Word { get; init; } = new();

    /// <summary>What is particular to workbooks.</summary>
    public SheetOptions Sheet { get; init; } = new();

    public override string ToString() => Name;
}

internal enum MergedHeading
{
    /// <summary>Across and down, as printed.</summary>
    Both,

    /// <summary>Across only; below a heading without parts stand blank cells.</summary>
    Across,

    /// <summary>Down only; right of a heading over several columns stand blank cells.</summary>
    Down,

    /// <summary>One row, the whole path in each cell.</summary>
    OneRow,
}

internal enum TitlePlace
{
    /// <summary>In paragraphs above the table.</summary>
    Above,

    /// <summary>In the table's first rows, each merged over all columns.</summary>
    MergedRows,

    /// <summary>The title above; department and unit in two halves of the table's first row.</summary>
    HalvedRow,
}
