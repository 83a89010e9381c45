using System.Text;
using CsvHelper;

namespace Mingsuan.Narrative.Data;

/// <summary>Reads the data of rules (catalog/rules, catalog/wording), which is part of this assembly.</summary>
internal static class RuleTable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    /// <summary>Reads a table of the assembly.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="name">The file below <c>catalog</c>: <c>rules/levels.csv</c>.</param>
    /// <param name="header">The columns that the first line must name.</param>
    /// <param name="row">Makes something of a row; null when a cell of it is at fault.</param>
    /// <exception cref="RuleDataException">The table is missing or at fault; every fault is named.</exception>
    public static IReadOnlyList<T> Read<T>(string name, string[] header, Func<string[], T?> row)
        where T : class
    {
        string path = "catalog/" + name;
        using var stream = typeof(RuleTable).Assembly.GetManifestResourceStream(path) ?? throw new RuleDataException($"{path}: the table is missing from the assembly");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), path, header, row);
    }

    /// <summary>Reads the text of a table. Lines that begin with # are comments.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="text">The table.</param>
    /// <param name="path">Its name, for faults.</param>
    /// <param name="header">The columns that the first line must name.</param>
    /// <param name="row">Makes something of a row; null when a cell of it is at fault.</param>
    /// <exception cref="RuleDataException">The table is at fault; every fault is named with its line.</exception>
    public static IReadOnlyList<T> Parse<T>(string text, string path, string[] header, Func<string[], T?> row)
        where T : class
    {
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(text), Options);
        string expected = string.Join(',', header);
        if (!csv.Read() || !csv.Current.ToArray().AsSpan().SequenceEqual(header))
        {
            throw new RuleDataException($"{path}:1: the first line must be “{expected}”");
        }

        var rows = new List<T>();
        var faults = new List<string>();
        while (csv.Read())
        {
            string[] cells = csv.Current.ToArray();
            if (cells[0].StartsWith('#'))
            {
                continue;
            }

            if (cells.Length == header.Length && row(cells) is { } made)
            {
                rows.Add(made);
            }
            else
            {
                faults.Add(FormattableString.Invariant($"{path}:{csv.LineNumber}: “{string.Join(',', cells)}” does not fit {expected}"));
            }
        }

        return faults.Count == 0 ? rows : throw new RuleDataException(string.Join(Environment.NewLine, faults));
    }

    /// <summary>Reads a fiscal year of a table; an empty cell is an open end.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="open">What an empty cell means.</param>
    /// <returns>The year, or null when the cell is neither.</returns>
    public static int? Year(string cell, int open) =>
        cell.Length == 0 ? open : int.TryParse(cell, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : null;
}

/// <summary>A table of rule data is missing or at fault. The message names file, line and what was expected.</summary>
public sealed class RuleDataException : Exception
{
    /// <inheritdoc cref="RuleDataException"/>
    public RuleDataException()
    {
    }

    /// <inheritdoc cref="RuleDataException"/>
    public RuleDataException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="RuleDataException"/>
    public RuleDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
