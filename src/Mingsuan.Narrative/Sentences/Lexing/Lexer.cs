using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences.Lexing;

/// <summary>Cuts running text into phrases, verbs, numbers with their units, years, punctuation and what is unknown.</summary>
/// <param name="vocabulary">Phrases and verbs.</param>
/// <param name="items">Names of classifications with their level.</param>
/// <param name="names">What the document calls itself, in normal form: it restricts nothing.</param>
public sealed class Lexer(Vocabulary vocabulary, ItemNames items, IReadOnlyList<string> names)
{
    private static readonly Phrase Self = new("本部门", PhrasePlace.Sentence, Core.Dimensions.Coordinates.Everything, PhraseRole.None, null, null);

    /// <summary>The pieces in order.</summary>
    public List<Token> Cut(PlainText plain)
    {
        var tokens = new List<Token>();
        string text = plain.Text;
        int unknown = -1;
        var named = items.Find(text);
        int next = 0;
        for (int index = 0; index < text.Length;)
        {
            while (next < named.Count && named[next].Start < index)
            {
                next++;
            }

            if (Read(plain, index, next < named.Count && named[next].Start == index ? named[next] : null) is { } token)
            {
                Close(index);
                tokens.Add(token);
                index += token.Length;
            }
            else
            {
                unknown = unknown < 0 ? index : unknown;
                index++;
            }
        }

        Close(text.Length);
        return tokens;

        void Close(int end)
        {
            if (unknown >= 0)
            {
                tokens.Add(new Token(TokenKind.Unknown, unknown, end - unknown));
                unknown = -1;
            }
        }
    }

    private Token? Read(PlainText plain, int index, Token? item)
    {
        if (item is not null)
        {
            return item;
        }

        string text = plain.Text;
        if (char.IsAsciiDigit(text[index]) || text[index] == '-')
        {
            bool inside = index > 0 && (char.IsAsciiLetterOrDigit(text[index - 1]) || text[index - 1] is '.' or '-');
            return inside ? null : NumberLexer.ReadYear(plain, index) ?? NumberLexer.Read(plain, index);
        }

        object? word = vocabulary.Longest(text, index, out int length);
        foreach (string name in names)
        {
            if (name.Length > length && string.CompareOrdinal(text, index, name, 0, name.Length) == 0)
            {
                return new Token(TokenKind.Phrase, index, name.Length) { Phrase = Self };
            }
        }

        return word switch
        {
            Phrase phrase => new Token(TokenKind.Phrase, index, length) { Phrase = phrase },
            Verb verb => new Token(TokenKind.Verb, index, length) { Verb = verb },
            _ => Mark(text[index]) is { } kind ? new Token(kind, index, 1) : null,
        };
    }

    private static TokenKind? Mark(char character) => character switch
    {
        ',' or '、' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '。' or '!' or '?' => TokenKind.Stop,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        _ => null,
    };
}
