namespace Mingsuan.Resources.Catalog;

/// <summary>
/// Phrases with the numbers of their meanings. Apart from <see cref="PhraseIndex{T}"/>, so that the collections inside are compiled once and
/// not anew for every kind of meaning while the program starts.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> _meanings;
    private readonly Dictionary<char, List<string>> _byLast = [];
    private readonly Dictionary<int, List<string>> _byMeaning = [];

    public PhraseTable(Dictionary<string, int> meanings)
    {
        _meanings = meanings;
        string[] phrases = [.. meanings.Keys];
        Array.Sort(phrases, static (one, other) => other.Length != one.Length ? other.Length - one.Length : string.CompareOrdinal(one, other));
        Phrases = phrases;
        foreach (string phrase in phrases)
        {
            Add(_byLast, phrase[^1], phrase);
            Add(_byMeaning, meanings[phrase], phrase);
        }
    }

    /// <summary>The phrases, longest first.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public int? Find(string text) => _meanings.TryGetValue(text, out int meaning) ? meaning : null;

    public (int Meaning, int Start, int End)? FindLast(string text)
    {
        for (int end = text.Length; end > 0; end--)
        {
            if (_byLast.TryGetValue(text[end - 1], out var candidates))
            {
                foreach (string phrase in candidates)
                {
                    if (text.AsSpan(0, end).EndsWith(phrase))
                    {
                        return (_meanings[phrase], end - phrase.Length, end);
                    }
                }
            }
        }

        return null;
    }

    public bool Contains(string text, int meaning)
    {
        if (_byMeaning.TryGetValue(meaning, out var phrases))
        {
            foreach (string phrase in phrases)
            {
                if (text.Contains(phrase, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Add<TKey>(Dictionary<TKey, List<string>> lists, TKey key, string phrase)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(phrase);
    }
}
