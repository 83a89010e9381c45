using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Rules;

/// <summary>The 款 that a use of money is budgeted under: the names of the classification, and the words of <c>catalog/lexicon/uses.csv</c>.</summary>
public sealed partial class RunningCostUses
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal);

    private RunningCostUses(IReadOnlyDictionary<string, IReadOnlyList<string>> codes)
    {
        foreach (var (words, list) in codes)
        {
            _codes[words] = list;
        }
    }

    /// <summary>Loads the words of a lexicon's folder.</summary>
    /// <exception cref="LexiconException">A line has other than three fields, or a code that is no 款.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static RunningCostUses Load(string directory)
    {
        using var text = new StreamReader(Path.Combine(directory, "uses.csv"));
        return Load(text);
    }

    /// <summary>Loads from an open text.</summary>
    /// <exception cref="LexiconException">See <see cref="Load(string)"/>.</exception>
    public static RunningCostUses Load(TextReader text)
    {
        var faults = new List<string>();
        var codes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text.ReadToEnd()), Options);
        bool header = true;
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (fields[0].StartsWith('#') || header)
            {
                header = header && fields[0].StartsWith('#');
            }
            else if (fields.Length != 3 || !Codes().IsMatch(fields[1]) || !codes.TryAdd(PhraseText.Normalize(fields[0]), fields[1].Split('|')))
            {
                faults.Add($"uses.csv:{reader.LineNumber}: “{fields[0]}”: expected words, codes of five digits separated by |, a note; each words once.");
            }
        }

        return faults.Count == 0 ? new RunningCostUses(codes) : throw new LexiconException(faults);
    }

    /// <summary>The codes under which a use can be budgeted; empty when it is not known.</summary>
    public IReadOnlyList<string> CodesOf(string words, CodeList economic, int? year) =>
        _codes.TryGetValue(words, out var listed) ? listed : [.. economic.FindByName(words, year).Select(entry => entry.Code).Where(code => code.Length == 5)];

    [GeneratedRegex(@"^\d{5}(?:\|\d{5})*$")]
    private static partial Regex Codes();
}
