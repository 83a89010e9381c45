using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-DOCNO: the number of a cited document has its office's code, its year in the brackets 〔〕 and its number. Square brackets of other make are a matter of
/// form; a missing year or code, and braces, are not.
/// </summary>
public sealed partial class DocumentNumberRule : NarrativeRule
{
    private const int LongestCode = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-DOCNO", Severity.Warning, "发文字号由机关代字、六角括号中的年份和序号组成", "the number of a cited document has a code, a year in 〔〕 and a number", "GB/T 9704—2012 第7.2.5条");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var malformed = new Dictionary<(string Printed, string Chinese, string English), List<Place>>();
        var form = new List<Place>();
        foreach (var piece in context.Texts)
        {
            if (!piece.Text.Contains('号', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Number().Matches(piece.Text))
            {
                // The code of an office is short; what stands before it belongs to the sentence.
                int start = match.Groups["open"].Index - Math.Min(match.Groups["code"].Length, LongestCode);
                string printed = piece.Text[start..(match.Index + match.Length)];
                var place = piece.PlaceOf(start, printed.Length);
                if (Fault(match) is { } fault)
                {
                    var key = (printed, fault.Chinese, fault.English);
                    (malformed.TryGetValue(key, out var places) ? places : malformed[key] = []).Add(place);
                }
                else if (match.Groups["open"].Value != "〔")
                {
                    form.Add(place);
                }
            }
        }

        foreach (var ((printed, chinese, english), places) in malformed)
        {
            yield return Finding($"发文字号“{printed}”{chinese}，请核对原文件。", $"the document number “{printed}” {english}; compare the document.", places) with { Actual = printed };
        }

        if (form.Count > 0)
        {
            yield return Finding(
                $"发文字号“{form[0].Text}”的年份应当用六角括号“〔〕”。", $"the year in the document number “{form[0].Text}” belongs in the brackets 〔〕.", [.. form.DistinctBy(place => (place.Line, place.Text))]) with
            { Severity = Severity.Info, Actual = form[0].Text };
        }
    }

    private static Message? Fault(Match match)
    {
        string code = match.Groups["code"].Value;
        string inside = match.Groups["inside"].Value;
        return !inside.All(char.IsAsciiDigit) ? new Message("缺少年份：括号中应是年份", "lacks its year: the brackets hold the year")
            : code.Length > 0 && Title().IsMatch(code) ? new Message("缺少机关代字：年份前应是发文机关的代字，不是文件名称", "lacks its code: before the year stands the office's code, not the title")
            : match.Groups["number"].Length == 0 ? new Message("缺少序号：“号”前应有数字", "lacks its number before 号")
            : match.Groups["open"].Value is "{" or "｛" ? new Message("的年份用了花括号，应当用六角括号“〔〕”", "has its year in braces; the brackets are 〔〕")
            : null;
    }

    [GeneratedRegex(@"(?<code>[一-龥]{0,8})\s*(?<open>[〔\[［【{｛])\s*(?<inside>(?:19|20)\d\d|[一-龥]{2,6})\s*(?:年\s*)?[〕\]］】}｝]\s*第?\s*(?<number>\d{0,4})\s*号")]
    private static partial Regex Number();

    [GeneratedRegex("(?:通知|意见|办法|规定|方案|决定|标准|细则|规划|计划)$")]
    private static partial Regex Title();
}
