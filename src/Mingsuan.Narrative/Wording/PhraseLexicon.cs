using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Wording;

/// <summary>
/// The standard phrases of the field, found by their first or last two characters: whatever single slip a phrase has suffered, one of the
/// two ends is whole.
/// </summary>
internal sealed class PhraseLexicon
{
    private readonly Dictionary<int, Anchor[]> _anchors = [];
    private readonly bool[] _begins = new bool[char.MaxValue + 1];
    private readonly HashSet<int> _pairs = [];
    private readonly ILookup<char, string> _byFirst;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="phrases">Phrases of three characters and more.</param>
    /// <param name="words">Common words of two characters.</param>
    public PhraseLexicon(IEnumerable<string> phrases, IEnumerable<string> words)
    {
        var all = phrases.ToList();
        _byFirst = all.ToLookup(phrase => phrase[0]);
        foreach (string word in words)
        {
            _pairs.Add(Key(word[0], word[1]));
        }

        foreach (string phrase in all)
        {
            Add(Key(phrase[0], phrase[1]), new Anchor(phrase, AtStart: true));
            Add(Key(phrase[^2], phrase[^1]), new Anchor(phrase, AtStart: false));
            for (int index = 0; index + 1 < phrase.Length; index++)
            {
                _pairs.Add(Key(phrase[index], phrase[index + 1]));
            }
        }
    }

    /// <summary>The phrases and words of catalog/wording.</summary>
    public static PhraseLexicon Default { get; } = new(
        RuleTable.Read("wording/phrases.csv", ["phrase"], cells => cells[0].Length > 2 ? cells : null).Select(cells => cells[0]),
        RuleTable.Read("wording/words.csv", ["words"], cells => Array.TrueForAll(cells[0].Split(' '), word => word.Length == 2) ? cells : null).SelectMany(cells => cells[0].Split(' ')));

    /// <summary>The phrases that have an end of these two characters.</summary>
    public ReadOnlySpan<Anchor> At(char first, char second) => _begins[first] && _anchors.TryGetValue(Key(first, second), out var anchors) ? anchors : [];

    /// <summary>True when two characters stand side by side in a phrase or make a word.</summary>
    public bool Knows(char first, char second) => _pairs.Contains(Key(first, second));

    /// <summary>The phrases that begin with a character.</summary>
    public IEnumerable<string> BeginningWith(char first) => _byFirst[first];

    private static int Key(char first, char second) => (first << 16) | second;

    private void Add(int key, Anchor anchor)
    {
        _anchors[key] = _anchors.TryGetValue(key, out var anchors) ? [.. anchors, anchor] : [anchor];
        _begins[key >>> 16] = true;
    }
}

/// <summary>A phrase with the end by which it was found.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="AtStart">True for its first two characters, false for its last two.</param>
internal readonly record struct Anchor(string Phrase, bool AtStart);
