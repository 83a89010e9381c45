using System.Text;
using CsvHelper;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Lexicons;

/// <summary>Loads the lexicon from its reviewed data files: <c>phrases.csv</c> and <c>statements.csv</c>.</summary>
public sealed class LexiconLoader
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    private readonly List<string> _faults = [];

    /// <summary>Loads the files of a folder.</summary>
    /// <exception cref="LexiconException">A line is wrong: an unknown dimension, member, role, place or measure, or a phrase with two meanings in one place.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static Lexicon Load(string directory)
    {
        using var phrases = new StreamReader(Path.Combine(directory, "phrases.csv"));
        using var statements = new StreamReader(Path.Combine(directory, "statements.csv"));
        return new LexiconLoader().Load(phrases, statements);
    }

    /// <summary>Loads from open texts.</summary>
    /// <exception cref="LexiconException">See <see cref="Load(string)"/>.</exception>
    public Lexicon Load(TextReader phrases, TextReader statements)
    {
        var known = new List<Phrase>();
        var seen = new Dictionary<(string, PhrasePlace), int>();
        foreach (var (line, fields) in Rows(phrases, "phrases.csv", 7))
        {
            string at = $"phrases.csv:{line}: “{fields[0]}”: ";
            var phrase = new Phrase(
                PhraseText.Normalize(fields[0]), Where(fields[1], at), Meaning(fields[2], at), Role(fields[3], at), DimensionOf(fields[4], at), MeasureOf(fields[5], at));
            if (phrase.Words.Length == 0)
            {
                _faults.Add(at + "the phrase is empty.");
            }

            foreach (var place in new[] { PhrasePlace.Title, PhrasePlace.Column, PhrasePlace.Row, PhrasePlace.Sentence })
            {
                if (phrase.Where.HasFlag(place) && !seen.TryAdd((phrase.Words, place), line))
                {
                    _faults.Add($"{at}ambiguous: line {seen[(phrase.Words, place)]} has it already for the same place ({place}).");
                }
            }

            known.Add(phrase);
        }

        var kinds = new List<StatementKind>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, fields) in Rows(statements, "statements.csv", 9))
        {
            string at = $"statements.csv:{line}: “{fields[0]}”: ";
            if (fields[0].Length == 0)
            {
                _faults.Add(at + "the id is empty.");
            }
            else if (!ids.TryAdd(fields[0], line))
            {
                _faults.Add($"{at}line {ids[fields[0]]} has this id already.");
            }

            Accepted(fields[3], StandardDimensions.Category, at);
            Accepted(fields[4], StandardDimensions.Nature, at);
            Accepted(fields[5], StandardDimensions.Fund, at);
            Accepted(fields[6], StandardDimensions.Side, at);
            var scopes = fields[7].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(scope => Meaning(scope, at)).ToList();
            kinds.Add(new StatementKind(fields[0], new Message(fields[1], fields[2]), fields[3], fields[4], fields[5], fields[6], scopes));
        }

        return _faults.Count == 0 ? new Lexicon(known, kinds) : throw new LexiconException(_faults);
    }

    private List<(int Line, string[] Fields)> Rows(TextReader text, string file, int width)
    {
        var rows = new List<(int Line, string[] Fields)>();
        var options = Options with
        {
            OnMalformedRecord = record => _faults.Add(
                $"{file}:{record.LineNumber}: a quotation mark is not closed or misplaced; put the whole field into quotation marks and double those inside."),
        };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text.ReadToEnd()), options);
        bool header = true;
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            int line = (int)reader.LineNumber;
            if (fields[0].StartsWith('#'))
            {
                continue;
            }

            if (header)
            {
                header = false;
            }
            else if (fields.Length != width)
            {
                _faults.Add($"{file}:{line}: “{fields[0]}”: {fields.Length} fields, expected {width}.");
            }
            else
            {
                rows.Add((line, fields));
            }
        }

        return rows;
    }

    private PhrasePlace Where(string text, string at)
    {
        var where = PhrasePlace.None;
        foreach (string name in text.Split('+'))
        {
            if (TryName<PhrasePlace>(name, out var place) && place != PhrasePlace.None)
            {
                where |= place;
            }
            else
            {
                _faults.Add($"{at}unknown place “{name}”; expected title, column, row, sentence or any.");
            }
        }

        return where;
    }

    private Coordinates Meaning(string text, string at)
    {
        var result = Coordinates.Everything;
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "*")
            {
                continue;
            }

            string[] pair = part.Split('=');
            if (pair.Length != 2 || StandardDimensions.Find(pair[0]) is not { } dimension)
            {
                _faults.Add($"{at}unknown dimension in “{part}”; expected one of {string.Join(", ", StandardDimensions.All)}.");
            }
            else if (dimension.TryMember(pair[1]) is not { } member)
            {
                _faults.Add($"{at}unknown member “{pair[1]}” of the dimension “{dimension}”.");
            }
            else if (result.Meet(Coordinates.Of(member)) is { } meet)
            {
                result = meet;
            }
            else
            {
                _faults.Add($"{at}“{part}” contradicts the rest of its meaning.");
            }
        }

        return result;
    }

    /// <summary>Checks which members of a dimension a kind of statement accepts: all, none, or one; of the side also both.</summary>
    private void Accepted(string text, Dimension dimension, string at)
    {
        if (text is not ("*" or "-") && !(text == "both" && dimension == StandardDimensions.Side) && dimension.TryMember(text) is null)
        {
            _faults.Add($"{at}unknown member “{text}” of the dimension “{dimension}”.");
        }
    }

    /// <summary>Reads a name such as <c>two-sided</c>; unlike the framework, no number.</summary>
    private static bool TryName<T>(string text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.Contains(',', StringComparison.Ordinal)
            && Enum.TryParse(text.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out value);
    }

    private PhraseRole Role(string text, string at)
    {
        if (!TryName<PhraseRole>(text, out var role) && text.Length > 0)
        {
            _faults.Add($"{at}unknown role “{text}”.");
        }

        return role;
    }

    private Dimension? DimensionOf(string text, string at)
    {
        var dimension = text.Length == 0 ? null : StandardDimensions.Find(text);
        if (text.Length > 0 && dimension is null)
        {
            _faults.Add($"{at}unknown dimension “{text}”.");
        }

        return dimension;
    }

    private Measure? MeasureOf(string text, string at)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (TryName<Measure>(text, out var measure))
        {
            return measure;
        }

        _faults.Add($"{at}unknown measure “{text}”.");
        return null;
    }
}
