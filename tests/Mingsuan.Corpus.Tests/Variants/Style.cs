namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>How a variant is made; every choice is one that some published budget makes.</summary>
internal sealed record Style(string Name)
{
    public TextForm Form { get; init; } = TextForm.Tabbed;

    public HeadingForm Heading { get; init; } = HeadingForm.Blank;

    /// <summary>Between the parts of a heading in one row.</summary>
    public string Joint { get; init; } = "-";

    public bool Serial { get; init; }

    public bool Numbering { get; init; }

    public bool DropsBlankRows { get; init; }

    public Func<string, string> Amount { get; init; } = text => text;

    public string Blank { get; init; } = string.Empty;

    /// <summary>In 元 instead of 万元, with so many decimals; null to keep the unit.</summary>
    public int? YuanDecimals { get; init; }

    public Func<string, int, string> Title { get; init; } = (title, _) => title;

    /// <summary>The lines above the table, from title, department and unit.</summary>
    public Func<string, string, string, string[]> Top { get; init; } = (title, department, unit) => [title, "部门名称：" + department, "单位：" + unit];

    /// <summary>A row inside the table above its heading; null for none.</summary>
    public Func<string, string, string, string[]>? CaptionRow { get; init; }

    /// <summary>The table is split behind every so many rows; zero for never.</summary>
    public int RowsPerPage { get; init; }

    /// <summary>What stands between two pages.</summary>
    public string[] PageBreak { get; init; } = [];

    public bool RepeatsHeading { get; init; }

    public bool RepeatsTitle { get; init; }

    public Func<string, byte[]> Encode { get; init; } = text => System.Text.Encoding.UTF8.GetBytes(text);

    public override string ToString() => Name;
}

internal enum TextForm
{
    Tabbed,
    CellPerLine,
    LostBlanks,
}

internal enum HeadingForm
{
    /// <summary>Merged cells stand once, the rest of them is blank.</summary>
    Blank,

    /// <summary>Merged cells are repeated over all they cover.</summary>
    Repeated,

    /// <summary>One row, the whole path in each cell.</summary>
    OneRow,
}
