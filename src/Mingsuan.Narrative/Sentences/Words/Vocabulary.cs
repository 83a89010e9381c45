using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Words;

/// <summary>All words that sentences are made of, in a tree by their characters: the longest that begins at a place is found in one walk.</summary>
public sealed class Vocabulary
{
    private const int ClassLength = 3;

    private readonly List<Dictionary<char, int>> _next = [[]];
    private readonly List<object?> _word = [null];

    /// <summary>
    /// Takes the names of classes (类), the phrases of sentences and the verbs; where two have the same words, the later counts.
    /// Names below the classes are borne by many codes and are told only with their level.
    /// </summary>
    public Vocabulary(Lexicon lexicon, IEnumerable<Verb> verbs, Catalogue catalogue)
    {
        AddClasses(catalogue.DepartmentEconomic, StandardDimensions.Economic);
        AddClasses(catalogue.Function, StandardDimensions.Function);
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

    private void AddClasses(CodeList list, Dimension dimension)
    {
        foreach (var entry in list.Entries.Where(entry => entry.Code.Length == ClassLength))
        {
            var meaning = Coordinates.Of(dimension.Member(entry.Code), StandardDimensions.Side.Member("expenditure"));
            foreach (string name in entry.Aliases.Prepend(entry.Name))
            {
                string words = PhraseText.Normalize(name);
                Add(words, new Phrase(words, PhrasePlace.Sentence, meaning, PhraseRole.None, null, null));
            }
        }
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
