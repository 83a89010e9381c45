using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Disclosures;

/// <summary>A statement as printed, with what was made of it.</summary>
/// <param name="Id">The stable id of its kind, or null when the kind is not recognised.</param>
/// <param name="Title">As printed, without the marks of a converter.</param>
/// <param name="Unit">The unit that it declares, or null.</param>
/// <param name="Columns">The heading path of each column, from top to bottom. A column of row numbers is left out.</param>
/// <param name="Rows">The rows below the heading.</param>
/// <param name="Notes">The notes that stand below it.</param>
/// <param name="Line">The line of the title, or of the table when there is none.</param>
public sealed record Statement(
    string? Id,
    string Title,
    MoneyUnit? Unit,
    IReadOnlyList<IReadOnlyList<string>> Columns,
    IReadOnlyList<StatementRow> Rows,
    IReadOnlyList<string> Notes,
    int Line)
{
    /// <summary>The decimals to which the statement is rounded.</summary>
    public int Decimals { get; init; }

    /// <summary>Phrases that the lexicon lacks, as printed.</summary>
    public IReadOnlyList<string> UnknownPhrases { get; init; } = [];

    /// <summary>What was inferred about the structure, and under which scope the statement was read.</summary>
    public IReadOnlyList<Message> Inferences { get; init; } = [];
}

/// <summary>A row of a statement.</summary>
/// <param name="Cells">One for each column: a label as printed, an amount digit for digit, null for a blank.</param>
/// <param name="Line">The 1-based line of a text source, or null.</param>
/// <param name="Page">The 1-based page, or null.</param>
public sealed record StatementRow(IReadOnlyList<string?> Cells, int? Line, int? Page)
{
    /// <summary>The columns whose number may belong to another column.</summary>
    public IReadOnlyList<int> Uncertain { get; init; } = [];
}
