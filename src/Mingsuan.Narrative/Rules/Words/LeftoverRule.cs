using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-LEFTOVER: what a template or a word processor left behind.</summary>
public sealed partial class LeftoverRule : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-LEFTOVER", Severity.Error, "没有模板残留、域代码和未填的空", "no field codes, placeholders and blanks of a template", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (var paragraph in context.Document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.FieldCode is not null))
        {
            yield return Finding(
                $"标题或正文里留有文字处理软件的域代码“{paragraph.FieldCode}”，公开后读者会看到，请删除。",
                $"the field code “{paragraph.FieldCode}” of the word processor was left in the text, where readers see it; delete it.",
                new Place(null, null, null, paragraph.Line, paragraph.Page, paragraph.FieldCode!)) with
            { Actual = paragraph.FieldCode };
        }

        var found = new Dictionary<string, (Match Match, List<Place> Places)>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            foreach (Match match in Leftover().Matches(piece.Text))
            {
                string text = match.Value.Trim();
                if (!found.TryGetValue(text, out var same))
                {
                    found.Add(text, same = (match, []));
                }

                same.Places.Add(piece.PlaceOf(match.Index, match.Length));
            }
        }

        foreach (var (text, (match, places)) in found)
        {
            var (chinese, english, severity) = Kind(match);
            yield return Finding($"“{text}”{chinese}", $"“{text}” {english}", places) with { Severity = severity, Actual = text };
        }
    }

    private static (string Chinese, string English, Severity Severity) Kind(Match match) =>
        match.Groups["field"].Success ? ("是文字处理软件的域代码，应删除。", "is a field code of a word processor; delete it.", Severity.Error)
        : match.Groups["fault"].Success ? ("是引用或公式出错的提示，请更正。", "is the mark of a broken reference or formula; correct it.", Severity.Error)
        : match.Groups["blank"].Success ? ("是模板中未填写的内容，请填写或删除。", "is a blank of the template; fill it in or delete it.", Severity.Error)
        : match.Groups["amount"].Success ? ("：金额没有填写。", ": the amount is missing.", Severity.Error)
        : match.Groups["choice"].Success ? ("是模板中供选择的写法，请保留其一。", "is a choice of the template; keep one.", Severity.Warning)
        : match.Groups["cut"].Success ? ("：句子没有写完。", ": the sentence breaks off.", Severity.Error)
        : ("：标点重复或叠用，请改正。", ": punctuation is doubled; correct it.", Severity.Warning);

    [GeneratedRegex(@"(?<field>\{\s*(?:TC|TOC|PAGE|PAGEREF|REF|HYPERLINK|SEQ)\b[^}]*\}?|\\\*\s*MERGEFORMAT|\[bookmark[^\]]*\]?)|(?<fault>错误！(?:未[^。]{0,14}[。！]?)?|Error!\s|#(?:REF|DIV/0|N/A|VALUE|NAME)[!?]?)|(?<blank>(?<![A-Za-z0-9])(?:[XxＸｘ×]{2,}|[*＊]{2,}|[○〇]{2,}|[_＿]{3,}|□{2,})\s*(?:年|月|日|万元|元|%|％|‰|个|项|人|家|辆|部门|单位|局|县|市|区|镇|乡|街道)(?:[XxＸｘ×*＊]{2,}(?:月|日))*|(?:此处|在此)(?:填写|输入|插入)|请(?:填写|输入|在此)[一-龥]{2,8}(?=[】）)\]])|(?:单击|点击)此处|(?<=[一-龥]{2}[：:]\s*)(?:_{3,}|＿{2,}))|(?<amount>(?:共计|合计|总计|总额|总额为|预算为|金额为|安排|支出|收入)(?:[ 　]{1,}万元|万元(?=[，。；、])))|(?<cut>(?:主要用于|主要包括|主要为|包括|用于|具体为|其中)[：:]?[。；])|(?<choice>(?:增加（减少）|增长（减少）|增长（下降）|增加（或减少）|增加/减少|增长/下降)\s*(?=\d))|(?<marks>。。+|，，+|、、+|；；+|：：+|，。|。，|；。|。；|、。|。、|，；|；，|，、|、，|：。|：；)")]
    private static partial Regex Leftover();
}
