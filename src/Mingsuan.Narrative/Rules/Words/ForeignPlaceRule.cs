using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-PLACE: an authority of another place, which a text copied from there still names.</summary>
public sealed partial class ForeignPlaceRule : NarrativeRule
{
    private const int ShortestName = 3;
    private const int LongestName = 9;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-PLACE", Severity.Warning, "文中的机关属于本地", "authorities that the text names are of the document's own place", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var own = Own(context);
        if (own.Count == 0)
        {
            yield break;
        }

        foreach (var piece in context.Texts)
        {
            if (piece.InTargets)
            {
                continue;
            }

            foreach (Match match in Authority().Matches(piece.Text))
            {
                if (Name(context.Catalogue.Divisions, piece.Text, match.Index) is { } name && !IsOwn(context.Catalogue.Divisions, name, own) && !Citations.Contains(piece.Text, match.Index))
                {
                    yield return Finding(
                        $"“{name}{match.Groups["what"].Value}”不是本地机关，疑似照搬外地文件，请核对。",
                        $"“{name}{match.Groups["what"].Value}” is an authority of another place; check whether the text was copied.",
                        piece.PlaceOf(match.Index + 1 - name.Length, name.Length + match.Groups["what"].Length)) with
                    { Actual = name };
                }
            }
        }
    }

    /// <summary>The longest name of a division that ends at an offset.</summary>
    private static string? Name(CodeList divisions, string text, int last)
    {
        for (int length = Math.Min(LongestName, last + 1); length >= ShortestName; length--)
        {
            string name = text.Substring(last + 1 - length, length);
            if (divisions.FindByName(name).Count > 0)
            {
                return name;
            }
        }

        return null;
    }

    private static List<CodeEntry> Own(NarrativeContext context)
    {
        var jurisdiction = context.Jurisdiction;
        return [.. new[] { jurisdiction.County, jurisdiction.City, jurisdiction.Province }.OfType<string>().Select(name => context.Catalogue.Divisions.FindByName(name)).FirstOrDefault(entries => entries.Count > 0) ?? []];
    }

    /// <summary>The place itself, those above it, and those below it.</summary>
    private static bool IsOwn(CodeList divisions, string name, List<CodeEntry> own) => divisions.FindByName(name).Any(entry => own.Exists(mine =>
        mine.Code.StartsWith(entry.Code.TrimEnd('0'), StringComparison.Ordinal) || entry.Code.StartsWith(mine.Code.TrimEnd('0'), StringComparison.Ordinal)));

    [GeneratedRegex(@"[省市县区旗州](?<what>20\d\d年度?(?:部门|单位)?预算|人民政府|委办公室|财政局|教育局|民政局|人力资源和社会保障局|住房和城乡建设局|水利局|司法局|公安局|审计局|卫生健康局|农业农村局|委组织部|委宣传部)")]
    private static partial Regex Authority();
}
