using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Lexicons;

/// <summary>
/// The one table of phrases and their meanings, used to read what was published and to compile what will be.
/// A printed phrase is cut into phrases of the lexicon so that the fewest characters stay unknown, then the fewest pieces are used,
/// then the longest phrases: 国有资本经营 + 支出, not 国有资本 + 经营支出.
/// </summary>
public sealed partial class Lexicon
{
    /// <summary>An unknown character costs more than any number of pieces, a piece more than any lengths.</summary>
    private const long UnknownCost = 1_000_000_000_000;
    private const long PieceCost = 1_000_000;

    private readonly Dictionary<PhrasePlace, Dictionary<string, Phrase>> _phrases;
    private readonly int _longest;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, PhrasePlace), PhraseReading> _readings = new();

    internal Lexicon(IEnumerable<Phrase> phrases, IReadOnlyList<StatementKind> statementKinds)
    {
        _phrases = new()
        {
            [PhrasePlace.Title] = new(StringComparer.Ordinal),
            [PhrasePlace.Column] = new(StringComparer.Ordinal),
            [PhrasePlace.Row] = new(StringComparer.Ordinal),
            [PhrasePlace.Sentence] = new(StringComparer.Ordinal),
        };
        foreach (var phrase in phrases)
        {
            foreach (var (place, table) in _phrases)
            {
                if (phrase.Where.HasFlag(place))
                {
                    table[phrase.Words] = phrase;
                    _longest = Math.Max(_longest, phrase.Words.Length);
                }
            }
        }

        // A phrase that begins with “其中” means a part of the heading that it stands under; in a sentence 其中 only joins.
        foreach (var phrase in _phrases[PhrasePlace.Row].Values.Concat(_phrases[PhrasePlace.Column].Values.Where(SaysWhat)).Where(phrase => !phrase.Words.StartsWith("其中", StringComparison.Ordinal)))
        {
            _phrases[PhrasePlace.Sentence].TryAdd(phrase.Words, phrase);
        }

        StatementKinds = statementKinds;
    }

    /// <summary>The kinds of statements, in the order in which they are tried.</summary>
    public IReadOnlyList<StatementKind> StatementKinds { get; }

    /// <summary>The phrase that is exactly these words in a place, or null.</summary>
    /// <param name="words">In normal form.</param>
    /// <param name="place">One place.</param>
    public Phrase? Find(string words, PhrasePlace place) => _phrases[place].GetValueOrDefault(words);

    /// <summary>All phrases of a place.</summary>
    /// <param name="place">One place.</param>
    public IReadOnlyCollection<Phrase> PhrasesOf(PhrasePlace place) => _phrases[place].Values;

    /// <summary>Reads a printed phrase. Years, numbering and units restrict nothing and are passed over.</summary>
    public PhraseReading Read(string printed, PhrasePlace place)
    {
        string words = PhraseText.Normalize(printed);
        return _readings.Count > 20_000 ? ReadAnew(words, place) : _readings.GetOrAdd((words, place), key => ReadAnew(key.Item1, key.Item2));
    }

    /// <summary>Cuts a run of text, such as a heading of which the cells have run together, into phrases of a place.</summary>
    /// <param name="words">In normal form.</param>
    /// <param name="place">One place.</param>
    /// <returns>The pieces in order; an unknown piece has no phrase.</returns>
    public IReadOnlyList<(string Words, Phrase? Phrase)> Cut(string words, PhrasePlace place)
    {
        var table = _phrases[place];
        int length = words.Length;
        var cost = new long[length + 1];
        var step = new int[length + 1];
        Array.Fill(cost, long.MaxValue, 1, length);
        for (int start = 0; start < length; start++)
        {
            Offer(start, 1, cost[start] + UnknownCost);
            var year = Year().Match(words, start);
            if (year.Success)
            {
                Offer(start, year.Length, cost[start] + PieceCost);
            }

            for (int size = Math.Min(_longest, length - start); size > 0; size--)
            {
                if (table.ContainsKey(words.Substring(start, size)))
                {
                    Offer(start, size, cost[start] + PieceCost - ((long)size * size));
                }
            }
        }

        return Collect(words, table, step);

        void Offer(int start, int size, long price)
        {
            if (price < cost[start + size])
            {
                cost[start + size] = price;
                step[start + size] = size;
            }
        }
    }

    /// <summary>Headings of codes and names head a column and say nothing in a sentence.</summary>
    private static bool SaysWhat(Phrase phrase) => phrase.Role == PhraseRole.None && phrase.Dimension is null && phrase.Measure is not (Figures.Measure.Change or Figures.Measure.Growth or Figures.Measure.Share);

    private static List<(string Words, Phrase? Phrase)> Collect(string words, Dictionary<string, Phrase> table, int[] step)
    {
        var pieces = new List<(string Words, Phrase? Phrase)>();
        for (int end = words.Length; end > 0; end -= step[end])
        {
            string piece = words.Substring(end - step[end], step[end]);
            var phrase = table.GetValueOrDefault(piece);
            if (phrase is null && pieces.Count > 0 && pieces[^1].Phrase is null && !Year().IsMatch(piece) && !Year().IsMatch(pieces[^1].Words))
            {
                pieces[^1] = (piece + pieces[^1].Words, null);
            }
            else
            {
                pieces.Add((piece, phrase));
            }
        }

        pieces.Reverse();
        return pieces;
    }

    private PhraseReading ReadAnew(string words, PhrasePlace place)
    {
        string label = place == PhrasePlace.Row ? PhraseText.WithoutNumbering(words) : words;
        var phrases = new List<Phrase>();
        var unknown = new List<string>();
        var meaning = Coordinates.Everything;
        foreach (var (piece, phrase) in Cut(label, place))
        {
            if (phrase is not null)
            {
                phrases.Add(phrase);
                meaning = meaning?.Meet(phrase.Meaning);
            }
            else if (!Negligible().IsMatch(piece))
            {
                unknown.Add(piece);
            }
        }

        return new PhraseReading(meaning, phrases, unknown);
    }

    [GeneratedRegex(@"\G(?:20\d\d年度?)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:20\d\d年度?|[()\-—,，.。、:：/·]*|表?[一二三四五六七八九十\d]+|的|\((?:金额)?(?:单位:?)?(?:人民币)?[千万亿]?元\))$")]
    private static partial Regex Negligible();
}
