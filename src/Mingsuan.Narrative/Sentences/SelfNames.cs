using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Sentences;

/// <summary>
/// What a document calls the department that it is about: the declared name, and the words that sentences begin with again and
/// again before or behind the year. They restrict nothing; any other body's name does, and is not understood.
/// </summary>
internal static partial class SelfNames
{
    private const int ShortestCommon = 4;

    /// <summary>The names in normal form, longest first.</summary>
    public static IReadOnlyList<string> Of(Disclosure disclosure, Outline outline)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        string declared = PhraseText.Normalize(disclosure.Department.Name ?? string.Empty);
        string title = PhraseText.Normalize(disclosure.Title);
        if (declared.Length >= ShortestCommon)
        {
            names.Add(declared);
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in outline.Passages)
        {
            foreach (Match match in Body().Matches(PhraseText.Normalize(passage.Text)))
            {
                string name = match.Groups["name"].Value;
                seen[name] = seen.GetValueOrDefault(name) + 1;
            }
        }

        foreach (var (name, count) in seen)
        {
            if (count > 1 || title.Contains(name, StringComparison.Ordinal) || declared.Contains(name, StringComparison.Ordinal) || (declared.Length >= ShortestCommon && name.Contains(declared, StringComparison.Ordinal)))
            {
                names.Add(name);
            }
        }

        return [.. names.OrderByDescending(name => name.Length)];
    }

    [GeneratedRegex(@"(?:^|[。;]|20\d\d年度?,?)(?<name>[\u4E00-\u9FFF()]{3,30}?(?:局|委员会|委|部|办公厅|办公室|厅|院|会|处|所|中心|学校|大学|学院|中学|小学|街道|镇|乡|政府|队|站|馆|社|联|署))(?=(?:本级)?(?:\(部门\)|\(本级\)|机关)?(?:20\d\d年|预算|本年|部门|单位|收|支|财政|一般公共|政府|三公|机关运行|整体|纳入))")]
    private static partial Regex Body();
}
