using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Words;

/// <summary>All words that sentences are made of, in a tree by their characters: the longest that begins at a place is found in one walk.</summary>
public sealed class Vocabulary
{
    private readonly List<Dictionary<char, int>> _next = [[]];
    private readonly List<object?> _word = [null];

    /// <summary>Takes the phrases of sentences and the verbs; where both have the same words, the verb counts.</summary>
    public Vocabulary(Lexicon lexicon, IEnumerable<Verb> verbs)
    {
        foreach (var phrase in lexicon.PhrasesOf(PhrasePlace.Sentence))
        {
            Add(phrase.Words, phrase);
        }

        foreach (var verb in verbs)
        {
            Add(verb.Words, verb);
        }
    }

    /// <summary>The longest word that begins at a place: a <see cref="Phrase"/> or a <see cref="Verb"/>; null when none does.</summary>
    /// <param name="text">In normal form.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="length">Its length.</param>
    public object? Longest(string text, int start, out int length)
    {
        object? found = null;
        length = 0;
        int node = 0;
        for (int index = start; index < text.Length && _next[node].TryGetValue(text[index], out node); index++)
        {
            if (_word[node] is { } word)
            {
                found = word;
                length = index - start + 1;
            }
        }

        return found;
    }

    private void Add(string words, object word)
    {
        int node = 0;
        foreach (char character in words)
        {
            if (!_next[node].TryGetValue(character, out int next))
            {
                next = _next.Count;
                _next[node].Add(character, next);
                _next.Add([]);
                _word.Add(null);
            }

            node = next;
        }

        _word[node] = word;
    }
}
