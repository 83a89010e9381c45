using System.Buffers;
using System.Collections.Frozen;

namespace Mingsuan.Resources.Catalog;

/// <summary>Phrases in normal form with what they mean.</summary>
/// <typeparam name="T">The meanings.</typeparam>
public sealed class PhraseIndex<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _phrases;
    private readonly FrozenDictionary<char, string[]> _byLast;
    private readonly FrozenDictionary<T, SearchValues<string>> _byMeaning;

    internal PhraseIndex(FrozenDictionary<string, T> phrases)
    {
        _phrases = phrases;
        _byMeaning = phrases.GroupBy(pair => pair.Value).ToFrozenDictionary(group => group.Key, group => SearchValues.Create([.. group.Select(pair => pair.Key)], StringComparison.Ordinal));
        _byLast = phrases.Keys.GroupBy(phrase => phrase[^1]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
    }

    /// <summary>The phrases, longest first.</summary>
    public IEnumerable<string> Phrases => _phrases.Keys.OrderByDescending(phrase => phrase.Length);

    /// <summary>The meaning of a text in normal form that is one of the phrases; null when it is none.</summary>
    public T? Find(string text) => _phrases.TryGetValue(text, out var meaning) ? meaning : null;

    /// <summary>The phrase that ends last in a text in normal form, the longest of those that end there; null when it has none.</summary>
    public (T Meaning, int Start, int End)? FindLast(string text)
    {
        for (int end = text.Length; end > 0; end--)
        {
            if (_byLast.TryGetValue(text[end - 1], out var candidates))
            {
                foreach (string phrase in candidates)
                {
                    if (text.AsSpan(0, end).EndsWith(phrase))
                    {
                        return (_phrases[phrase], end - phrase.Length, end);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>True when the text in normal form holds one of the phrases of a meaning.</summary>
    public bool Contains(string text, T meaning) => _byMeaning.TryGetValue(meaning, out var phrases) && text.AsSpan().ContainsAny(phrases);
}
