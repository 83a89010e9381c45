using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Layouts;

/// <summary>A form of a layout: the target table of a project, the procurement budget, the assets, the units.</summary>
/// <param name="Id">Its id: <c>targets</c>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">May hold fields.</param>
/// <param name="Unit">The name of its unit of money, or null.</param>
/// <param name="Decimals">The decimals of its amounts.</param>
/// <param name="Widths">The widths of its columns.</param>
/// <param name="HeadingRows">How many rows repeat on every page.</param>
/// <param name="Rows">Its rows.</param>
public sealed record FormLayout(
    string Id, FormKind Kind, string Title, string? Unit, int Decimals, IReadOnlyList<int> Widths, int HeadingRows, IReadOnlyList<FormRowLayout> Rows)
{
    /// <summary>Printed above the title, or null.</summary>
    public string? NumberLine { get; init; }

    /// <summary>The line that names the department, or null.</summary>
    public string? DepartmentLine { get; init; }

    /// <summary>Printed when there is nothing to list.</summary>
    public string? EmptyNote { get; init; }

    /// <summary>Printed below.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when the page lies on its side.</summary>
    public bool Landscape { get; init; }

    /// <summary>Only projects whose money is of this origin (member id), or null for all.</summary>
    public string? Origin { get; init; }
}

/// <summary>A row of a form, or rows that repeat for each item of a list.</summary>
/// <param name="Each">The list: <c>goals</c>, <c>indicators</c>, <c>rows</c>; null for a single row.</param>
/// <param name="Cells">Its cells.</param>
public sealed record FormRowLayout(string? Each, IReadOnlyList<FormCellLayout> Cells)
{
    /// <summary>For indicators of two horizons side by side: true when the second is laid beside the first.</summary>
    public string? When { get; init; }
}

/// <summary>A cell of a form.</summary>
/// <param name="Text">A caption, or a field in braces: <c>{code}</c>, <c>{amount:budget}</c>.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers; 0 for as many as the list has.</param>
/// <param name="IsLeft">True when the text stands at the left.</param>
/// <param name="Merges">True when equal neighbours above and below become one cell (first and second level of indicators).</param>
public sealed record FormCellLayout(string Text, int ColumnSpan, int RowSpan, bool IsLeft, bool Merges);
