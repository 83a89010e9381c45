namespace Mingsuan.Publishing.Ledgers;

/// <summary>
/// The words of the ledger's closed columns, from catalog/lexicon/ledger.csv (columns column, text, title, member), which is part of this
/// assembly: books, workbooks and ledgers must agree on them. No cell holds a comma, so that lines are simply cut.
/// </summary>
internal static class LedgerWordTable
{
    private const string FileName = "catalog/lexicon/ledger.csv";
    private const int Cells = 4;

    private static readonly Lazy<string[][]> Lines = new(Read);

    /// <summary>The words of a column, in the order of the table.</summary>
    /// <param name="column">The column's identifier.</param>
    /// <exception cref="InvalidDataException">The table has none, or a line of it has not four cells.</exception>
    public static IReadOnlyList<LedgerTerm> Of(string column)
    {
        LedgerTerm[] terms = [.. Lines.Value.Where(cells => cells[0] == column).Select(cells => new LedgerTerm(cells[1], cells[2], cells[3]))];
        return terms.Length > 0 ? terms : throw new InvalidDataException($"{FileName} has no word of the column “{column}”.");
    }

    /// <summary>Cuts the text of the table into cells; the first line is the heading, a line that begins with # is a remark.</summary>
    /// <exception cref="InvalidDataException">A line has not four cells.</exception>
    internal static string[][] Parse(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Skip(1).Where(line => line[0] != '#').Select(line => line.Split(',') is { Length: Cells } cells ? cells : throw new InvalidDataException($"{FileName}: “{line}”: expected {Cells} cells."))];
    }

    private static string[][] Read()
    {
        using var stream = typeof(LedgerWordTable).Assembly.GetManifestResourceStream(FileName) ?? throw new InvalidDataException($"{FileName} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
