using System.Text;
using CsvHelper;

namespace Mingsuan.Performance.Catalog;

/// <summary>Reads a small data table row by row, collecting faults with their file and line.</summary>
internal static class CatalogTable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    /// <summary>Reads a table that is part of this assembly.</summary>
    /// <typeparam name="T">What is made of the table.</typeparam>
    /// <param name="name">File name below catalog/performance.</param>
    /// <param name="load">Loader of a table.</param>
    /// <returns>What the loader makes.</returns>
    public static T Embedded<T>(string name, Func<TextReader, string, T> load)
    {
        var path = "catalog/performance/" + name;
        using var stream = typeof(CatalogTable).Assembly.GetManifestResourceStream(path)
            ?? throw new CatalogException([new CatalogFault(path, 1, "the table is missing from the assembly")]);
        using var reader = new StreamReader(stream);
        return load(reader, path);
    }

    /// <summary>Reads every row; throws with all faults when there was any.</summary>
    /// <param name="reader">The text of the table.</param>
    /// <param name="file">Its name, for faults.</param>
    /// <param name="header">The expected columns.</param>
    /// <param name="row">Takes one row; it may report a fault.</param>
    public static void Read(TextReader reader, string file, string[] header, Action<string[], Action<string>> row)
    {
        var faults = new List<CatalogFault>();
        var options = Options with
        {
            OnMalformedRecord = record => faults.Add(new CatalogFault(file, (int)record.LineNumber, "a quotation mark is not closed or stands inside a field")),
        };
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(reader.ReadToEnd()), options);
        var expected = string.Join(',', header);
        if (!csv.Read() || !csv.Current.ToArray().AsSpan().SequenceEqual(header))
        {
            throw new CatalogException([new CatalogFault(file, 1, $"the first line must be “{expected}”")]);
        }

        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            void Report(string message) => faults.Add(new CatalogFault(file, line, message));
            string[] cells = csv.Current.ToArray();
            if (cells.Length != header.Length)
            {
                Report(FormattableString.Invariant($"{cells.Length} columns instead of {header.Length} ({expected})"));
                continue;
            }

            row(cells, Report);
        }

        if (faults.Count > 0)
        {
            throw new CatalogException(faults);
        }
    }
}
