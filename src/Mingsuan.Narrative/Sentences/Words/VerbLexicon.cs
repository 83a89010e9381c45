using System.Text;
using CsvHelper;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Words;

/// <summary>The words that join phrases and numbers, from <c>catalog/lexicon/verbs.csv</c>.</summary>
public static class VerbLexicon
{
    private const int Width = 5;

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    /// <summary>Loads the words of a lexicon's folder.</summary>
    /// <exception cref="LexiconException">A line has an unknown kind or sign, or words that stand twice.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<Verb> Load(string directory)
    {
        using var text = new StreamReader(Path.Combine(directory, "verbs.csv"));
        return Load(text);
    }

    /// <summary>Loads from an open text.</summary>
    /// <exception cref="LexiconException">See <see cref="Load(string)"/>.</exception>
    public static IReadOnlyList<Verb> Load(TextReader text)
    {
        var faults = new List<string>();
        var verbs = new Dictionary<string, Verb>(StringComparer.Ordinal);
        var options = Options with { OnMalformedRecord = record => faults.Add($"verbs.csv:{record.LineNumber}: a quotation mark is not closed or misplaced.") };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text.ReadToEnd()), options);
        bool header = true;
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (fields[0].StartsWith('#') || header)
            {
                header = header && fields[0].StartsWith('#');
                continue;
            }

            string at = $"verbs.csv:{reader.LineNumber}: “{fields[0]}”: ";
            if (fields.Length != Width)
            {
                faults.Add($"{at}{fields.Length} fields, expected {Width}.");
            }
            else if (!Enum.TryParse(fields[1].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out VerbKind kind) || char.IsAsciiDigit(fields[1][0]))
            {
                faults.Add($"{at}unknown kind “{fields[1]}”; expected one of {string.Join(", ", Enum.GetNames<VerbKind>())}.");
            }
            else if (fields[2] is not ("" or "+" or "-") || (kind == VerbKind.Direction) != (fields[2].Length > 0))
            {
                faults.Add($"{at}the sign must be + or - for a direction and empty otherwise.");
            }
            else if (!verbs.TryAdd(PhraseText.Normalize(fields[0]), Make(fields, kind)))
            {
                faults.Add(at + "the words stand in the file already.");
            }
        }

        return faults.Count == 0 ? [.. verbs.Values] : throw new LexiconException(faults);
    }

    private static Verb Make(string[] fields, VerbKind kind) =>
        new(PhraseText.Normalize(fields[0]), kind, fields[2] switch { "+" => 1, "-" => -1, _ => 0 }, fields[3] == "yes");
}
