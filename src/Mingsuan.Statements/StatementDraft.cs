using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements;

/// <summary>A statement under one reading of its heading and one scope of its title.</summary>
/// <param name="Source">The grid and the words around it.</param>
/// <param name="Index">The position among the statements of the document.</param>
/// <param name="Heading">The heading as read.</param>
/// <param name="Blocks">Labels with their columns of numbers.</param>
/// <param name="Rows">The rows below the heading.</param>
/// <param name="Labels">For each block the labels of the rows.</param>
/// <param name="RowMeanings">For each block what the rows restrict; null where it is not understood.</param>
/// <param name="Scope">What the title leaves open and is taken to mean.</param>
/// <param name="Unit">The unit of its numbers.</param>
/// <param name="Decimals">The decimals to which it is rounded.</param>
internal sealed record StatementDraft(
    StatementSource Source,
    int Index,
    Heading Heading,
    IReadOnlyList<LabelBlock> Blocks,
    IReadOnlyList<RowDraft> Rows,
    IReadOnlyList<IReadOnlyList<RowLabel>> Labels,
    IReadOnlyList<Coordinates?[]> RowMeanings,
    Coordinates Scope,
    MoneyUnit Unit,
    int Decimals)
{
    /// <summary>What the title restricts, the scope included; null when they contradict each other.</summary>
    public Coordinates? TitleMeaning => Uses(Source.TitleReading.Meaning)?.Meet(Scope);

    /// <summary>What was inferred, for people.</summary>
    public IReadOnlyList<Message> Inferences { get; init; } = [];

    /// <summary>True when numbers have lost their columns.</summary>
    public bool HasLooseNumbers => Rows.Any(row => row.Loose is not null);

    /// <summary>The question of a cell, or null when its labels are not understood or contradict each other.</summary>
    public Coordinates? Question(int block, int row, int column)
    {
        if (RowMeanings[block][row] is not { } rowMeaning || Heading.Columns[column].Meaning is not { } columnMeaning || TitleMeaning is not { } title)
        {
            return null;
        }

        return CellQuestion.Of(title, columnMeaning, rowMeaning);
    }

    /// <summary>Phrases that the lexicon and the code lists lack.</summary>
    public IReadOnlyList<string> UnknownPhrases()
    {
        var unknown = new List<string>();
        if (Source.Kind is null)
        {
            unknown.AddRange(Source.TitleReading.Unknown);
        }

        unknown.AddRange(Heading.Columns.SelectMany(column => column.Unknown));
        unknown.AddRange(Labels.SelectMany(block => block).Where(label => !label.IsKnown).Select(label => label.Text));
        return [.. unknown.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A statement of expenditure with a column of what is carried on states all uses.</summary>
    private Coordinates? Uses(Coordinates? title) =>
        title is not null && title[StandardDimensions.Side].Id == "expenditure" && Heading.Columns.Any(column => column.Meaning?[StandardDimensions.Side].Id == "year-end-balance")
            ? title.With(StandardDimensions.Side.Member("uses"))
            : title;
}
