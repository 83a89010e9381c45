using System.Buffers;

namespace Mingsuan.Narrative.Wording;

/// <summary>Finds many phrases in one pass over a text. Where several begin at one place, the longest is taken.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseSearch<T>
{
    private readonly SearchValues<string> _values;
    private readonly Dictionary<char, List<(string Phrase, T Value)>> _byFirst = [];

    /// <summary>Makes a search for phrases; none may be empty.</summary>
    public PhraseSearch(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var all = phrases.ToList();
        _values = SearchValues.Create([.. all.Select(phrase => phrase.Phrase)], StringComparison.Ordinal);
        foreach (var phrase in all)
        {
            if (!_byFirst.TryGetValue(phrase.Phrase[0], out var list))
            {
                _byFirst.Add(phrase.Phrase[0], list = []);
            }

            list.Add(phrase);
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((first, second) => second.Phrase.Length.CompareTo(first.Phrase.Length));
        }
    }

    /// <summary>What is found, in order and without overlaps.</summary>
    public IEnumerable<(int Start, string Phrase, T Value)> Find(string text)
    {
        int from = 0;
        while (from < text.Length)
        {
            int found = text.AsSpan(from).IndexOfAny(_values);
            if (found < 0)
            {
                yield break;
            }

            int start = from + found;
            var (phrase, value) = _byFirst[text[start]].Find(candidate => string.CompareOrdinal(text, start, candidate.Phrase, 0, candidate.Phrase.Length) == 0);
            yield return (start, phrase, value);
            from = start + phrase.Length;
        }
    }

    /// <summary>True when a stretch lies inside one of the longer stretches in which it is right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="phrase">The stretch.</param>
    /// <param name="unless">The longer stretches.</param>
    public static bool IsExcused(string text, int start, string phrase, IReadOnlyList<string> unless)
    {
        foreach (string longer in unless)
        {
            int offset = longer.IndexOf(phrase, StringComparison.Ordinal);
            if (offset >= 0 && start >= offset && string.CompareOrdinal(text, start - offset, longer, 0, longer.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
