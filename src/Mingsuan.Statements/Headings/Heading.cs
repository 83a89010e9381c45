using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>One reading of a table's heading.</summary>
/// <param name="Columns">Every column of the table, row numbers included.</param>
/// <param name="Inference">What had to be inferred to read it so, or null.</param>
internal sealed record Heading(IReadOnlyList<Column> Columns, Message? Inference)
{
    /// <summary>False where nothing printed tells how many columns there are: what rests on such a heading is doubted sooner.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>Reads heading paths.</summary>
    public static Heading Of(IEnumerable<IReadOnlyList<string>> paths, Lexicon lexicon, Message? inference = null) =>
        new([.. paths.Select(path => Column.Read(path, lexicon))], inference);

    /// <summary>The same heading in a document of a year.</summary>
    public Heading InYear(int? year) => this with { Columns = [.. Columns.Select(column => column.InYear(year))] };

    /// <summary>The number of columns whose headings contradict each other.</summary>
    public int Contradictions => Columns.Count(column => column.Meaning is null);
}
