using System.Text;
using CsvHelper;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Resources.Catalog;

/// <summary>Reads the small tables of catalog/resources that travel inside the assembly.</summary>
internal static class DataRows
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    /// <summary>The rows of a file of this assembly behind its header.</summary>
    public static IEnumerable<(long Line, string[] Cells)> Embedded(string file, string[] header)
    {
        using var stream = typeof(DataRows).Assembly.GetManifestResourceStream(file) ?? throw new LexiconException([$"{file} is missing from the assembly."]);
        using var reader = new StreamReader(stream);
        return [.. Of(reader.ReadToEnd(), file, header)];
    }

    /// <summary>The rows of a table behind its header; each has as many cells as the header.</summary>
    /// <exception cref="LexiconException">The header or the number of cells is wrong.</exception>
    public static IEnumerable<(long Line, string[] Cells)> Of(string table, string file, string[] header)
    {
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(table), Options);
        if (!csv.Read() || !csv.Current.ToArray().AsSpan().SequenceEqual(header))
        {
            throw new LexiconException([$"{file}:1: the first line must be “{string.Join(',', header)}”."]);
        }

        var rows = new List<(long Line, string[] Cells)>();
        var faults = new List<string>();
        while (csv.Read())
        {
            string[] cells = csv.Current.ToArray();
            if (cells.Length == header.Length && cells[0].Length > 0)
            {
                rows.Add((csv.LineNumber, cells));
            }
            else
            {
                faults.Add(FormattableString.Invariant($"{file}:{csv.LineNumber}: expected {header.Length} columns, the first not blank."));
            }
        }

        return faults.Count > 0 ? throw new LexiconException(faults) : rows;
    }
}
