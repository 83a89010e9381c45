using Mingsuan.Core.Money;

namespace Mingsuan.Publishing.Model;

/// <summary>What a form is about.</summary>
public enum FormKind
{
    /// <summary>The target table of one project (项目支出绩效目标表).</summary>
    ProjectTargets,

    /// <summary>The overall targets of the department.</summary>
    DepartmentTargets,

    /// <summary>The procurement budget (政府采购预算).</summary>
    Procurement,

    /// <summary>The fixed assets held (国有资产占用情况).</summary>
    Assets,

    /// <summary>The units of the department (机构设置情况).</summary>
    Institutions,
}

/// <summary>A form: a grid of labelled fields and lists with merged cells.</summary>
/// <param name="Id">Unique in the publication: <c>targets-3</c>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">The title over the grid.</param>
/// <param name="ColumnWidths">The share of the width of each column, relative to the others; their number is the number of columns.</param>
/// <param name="Rows">From top to bottom; a cell that a merged one covers is not listed.</param>
public sealed record FormBlock(string Id, FormKind Kind, string Title, IReadOnlyList<int> ColumnWidths, IReadOnlyList<FormRow> Rows) : PublicationBlock
{
    /// <summary>The line above the title, or null.</summary>
    public string? NumberLine { get; init; }

    /// <summary>The line that names the department, at the left above the grid, or null.</summary>
    public string? DepartmentLine { get; init; }

    /// <summary>The line that names the unit of its amounts, at the right above the grid, or null.</summary>
    public string? UnitLine { get; init; }

    /// <summary>The unit of its amounts, or null when it has none.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The decimals of its amounts.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>How many rows at the top repeat on every page; 0 for a form of labelled fields.</summary>
    public int HeadingRows { get; init; }

    /// <summary>The lines below the grid.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when the page lies on its side.</summary>
    public bool Landscape { get; init; }
}

/// <summary>A row of a form.</summary>
/// <param name="Cells">Those that begin in this row, from left to right.</param>
public sealed record FormRow(IReadOnlyList<FormCell> Cells);

/// <summary>A cell of a form.</summary>
/// <param name="Text">As printed; empty for a blank cell.</param>
/// <param name="Column">The 0-based column where it begins.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record FormCell(string Text, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>True for the caption of a field or the heading of a list.</summary>
    public bool IsCaption { get; init; }

    /// <summary>The amount when the cell holds one; <see cref="Text"/> is how it is printed.</summary>
    public PublishedAmount? Amount { get; init; }

    /// <summary>True when the text stands at the left (long texts); otherwise in the middle, an amount at the right.</summary>
    public bool IsLeft { get; init; }
}
