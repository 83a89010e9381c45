using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Csv;

/// <summary>Tells whether a text is comma-separated values: most of its lines have the same number of fields, three or more.</summary>
internal static partial class CsvForm
{
    private const int Sample = 64 << 10;
    private const int FewestLines = 3;
    private const int FewestFields = 3;
    private const int MostLines = 200;

    /// <summary>The separator, or null when it is no such text. Tables with tabs are read as text.</summary>
    public static char? SeparatorOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Sample)
        {
            int end = bytes[..Sample].LastIndexOf((byte)'\n');
            bytes = end < 0 ? [] : bytes[..(end + 1)];
        }

        string text;
        try
        {
            text = TextDecoder.Decode(bytes);
        }
        catch (ReadingException)
        {
            return null;
        }

        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim(',', ';', ' ').Length > 0).Take(MostLines).ToList();
        return text.Contains('\t', StringComparison.Ordinal) || lines.Count < FewestLines ? null
            : Fits(lines, ',') ? ','
            : Fits(lines, ';') ? ';'
            : null;
    }

    private static bool Fits(List<string> lines, char separator)
    {
        var counts = lines.ConvertAll(line => Fields(line, separator));
        int usual = counts.GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        return usual >= FewestFields && counts.Count(count => count == usual) * 5 >= counts.Count * 4;
    }

    /// <summary>Commas inside quotes and those that group thousands (1,234.00) separate nothing.</summary>
    private static int Fields(string line, char separator)
    {
        string bare = Quoted().Replace(line, string.Empty);
        if (separator == ',')
        {
            int thousands = Thousands().Count(bare);
            int commas = bare.Count(character => character == ',');
            return commas - thousands >= FewestFields - 1 ? commas + 1 : 1;
        }

        return bare.Count(character => character == separator) + 1;
    }

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=\d),(?=\d{3}(?!\d))")]
    private static partial Regex Thousands();
}
