namespace Mingsuan.Cli.Output;

/// <summary>Writes rows in columns aligned by display width, two spaces apart, without trailing spaces.</summary>
internal static class TextTable
{
    public static void Write(TextWriter output, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. headings.Select((heading, column) => rows.Select(row => row[column]).Append(heading).Max(DisplayWidth.Of))];
        WriteRow(output, headings, widths);
        foreach (IReadOnlyList<string> row in rows)
        {
            WriteRow(output, row, widths);
        }
    }

    private static void WriteRow(TextWriter output, IReadOnlyList<string> row, int[] widths)
    {
        IEnumerable<string> cells = row.Select((cell, column) => cell + new string(' ', widths[column] - DisplayWidth.Of(cell)));
        output.WriteLine(string.Join("  ", cells).TrimEnd());
    }
}
