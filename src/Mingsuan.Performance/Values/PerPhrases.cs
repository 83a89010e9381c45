using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads what stands before a number and divides it: 每人每月200元, 每村不超过3万元, 人均60元.</summary>
internal sealed partial class PerPhrases(UnitDictionary units)
{
    /// <summary>Takes the phrases out of the words before a number.</summary>
    /// <param name="words">The words before the number; the phrases are removed.</param>
    /// <returns>Normal spellings of the denominators, in order.</returns>
    public List<string> Take(ref string words)
    {
        var found = new List<string>();
        var rest = words;
        while (Each().Match(rest) is { Success: true } each && Name(rest, each) is var (name, length))
        {
            found.Add(name);
            rest = rest.Remove(each.Index, length + 1);
        }

        if (found.Count == 0 && Average().Match(rest) is { Success: true } average)
        {
            found.Add(average.Groups["of"].Value switch { "人" => "人", "生" => "学生", var of => of });
            if (average.Groups["year"].Success)
            {
                found.Add("年");
            }

            rest = rest.Remove(average.Index, average.Length);
        }

        words = rest;
        return found;
    }

    // 每人, 每支部, 每个党支部; null where a unit only begins the word (每人底), which is not understood.
    private (string Name, int Length)? Name(string text, Match each)
    {
        var start = each.Index + 1;
        var (entry, length) = units.LongestAt(text, start);
        if (entry?.Kind is not null && IsWhole(text, start + length))
        {
            return (entry.IsMistaken ? text.Substring(start, length) : entry.Name, length);
        }

        var word = each.Groups["word"].Value;
        var noun = word.Length > 1 && word[0] is '个' or '名' or '位' ? word[1..] : word;
        if (noun.Contains('每', StringComparison.Ordinal) || noun.Contains('以', StringComparison.Ordinal))
        {
            return null;
        }

        var (known, knownLength) = units.LongestAt(noun, 0);
        return known?.Kind is null || knownLength == noun.Length ? (known?.Kind is null ? noun : known.Name, word.Length) : null;
    }

    // 每人 then 每, a comparator, or the end: 每人每月; but 每支部 is not 每支.
    private static bool IsWhole(string text, int end) => end >= text.Length || text[end] is '每' or '不' or '≤' or '≥' or '<' or '>' or '=' or '补' or '发' or '费' or '给' or '标' or '约' or '至' or '平' or '最' or '(' or ':';

    [GeneratedRegex("每(?<word>个?[\\p{IsCJKUnifiedIdeographs}]{1,6}?)(?=每|不|≤|≥|<|>|=|补|发|费|给|标|约|至|最|\\(|:|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Each();

    [GeneratedRegex("(?<year>年)?(?<of>[人户村生校])均(每年)?(?=不|≤|≥|<|>|=|补|发|费|标|约|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Average();
}
