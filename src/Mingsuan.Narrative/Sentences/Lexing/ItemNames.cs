using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Lexing;

/// <summary>
/// Classifications that a sentence names with their level: 教育支出（类）普通教育（款）小学教育（项）. The names of all levels
/// together tell the code; a name that several codes bear tells none.
/// </summary>
/// <param name="catalogue">The code lists.</param>
/// <param name="year">The fiscal year, or null.</param>
public sealed partial class ItemNames(Catalogue catalogue, int? year)
{
    private const int LongestName = 40;
    private const string Levels = "类款项";

    /// <summary>The classifications named in a text in normal form, in order.</summary>
    public List<Token> Find(string text)
    {
        var found = new List<Token>();
        var marks = Mark().Matches(text);
        for (int index = 0; index < marks.Count;)
        {
            int last = index;
            while (last + 1 < marks.Count && Level(marks[last + 1]) > Level(marks[last])
                && marks[last + 1].Index - marks[last].Index <= LongestName && text.AsSpan(marks[last].Index + 3, marks[last + 1].Index - marks[last].Index - 3).IndexOfAny(",;。:、") < 0)
            {
                last++;
            }

            int from = index == 0 ? 0 : marks[index - 1].Index + 3;
            if (Resolve(text, from, [.. marks.Skip(index).Take(last - index + 1)]) is { } token)
            {
                found.Add(token);
            }

            index = last + 1;
        }

        return found;
    }

    private Token? Resolve(string text, int from, List<Match> marks) =>
        Resolve(text, from, marks, catalogue.Function, StandardDimensions.Function)
        ?? Resolve(text, from, marks, catalogue.DepartmentEconomic, StandardDimensions.Economic);

    private Token? Resolve(string text, int from, List<Match> marks, CodeList list, Dimension dimension)
    {
        int start = -1;
        List<string>? codes = null;
        for (int index = 0; index < marks.Count; index++)
        {
            int end = marks[index].Index;
            int begin = index == 0 ? Math.Max(from, end - LongestName) : marks[index - 1].Index + 3;
            int digits = 3 + (2 * Level(marks[index]));
            var (names, at) = Named(text, begin, end, digits, list, exact: index > 0);
            codes = names?.FindAll(code => codes is null || codes.Exists(above => code.StartsWith(above, StringComparison.Ordinal)));
            if (codes is null or { Count: 0 })
            {
                return null;
            }

            start = index == 0 ? at : start;
        }

        if (codes is not [var only])
        {
            return null;
        }

        int length = marks[^1].Index + 3 - start;
        var meaning = Coordinates.Of(dimension.Member(only), StandardDimensions.Side.Member("expenditure"));
        return new Token(TokenKind.Phrase, start, length) { Phrase = new Phrase(text.Substring(start, length), PhrasePlace.Sentence, meaning, PhraseRole.None, null, null) };
    }

    /// <summary>The codes of the longest known name that ends where the mark stands.</summary>
    private (List<string>? Codes, int Start) Named(string text, int begin, int end, int digits, CodeList list, bool exact)
    {
        for (int start = begin; start < end - 1 && (!exact || start == begin); start++)
        {
            string name = text[start..end];
            var entries = list.FindByName(name, year);
            if (entries.Count == 0)
            {
                entries = list.FindByName(name);
            }

            // A section says 一般公共服务（类）支出 for 一般公共服务支出（类）.
            if (entries.Count == 0 && digits == 3)
            {
                entries = list.FindByName(name + "支出", year);
            }

            var codes = entries.Select(entry => entry.Code).Where(code => code.Length == digits).Distinct().ToList();
            if (codes.Count > 0)
            {
                return (codes, start);
            }
        }

        return (null, begin);
    }

    private static int Level(Match mark) => Levels.IndexOf(mark.Value[1], StringComparison.Ordinal);

    [GeneratedRegex(@"\([类款项]\)")]
    private static partial Regex Mark();
}
