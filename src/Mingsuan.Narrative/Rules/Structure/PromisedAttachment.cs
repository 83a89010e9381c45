using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-ATTACH: what a text refers to is there.</summary>
public sealed partial class PromisedAttachment : NarrativeRule
{
    /// <summary>How many blocks below a sentence “the table below” may stand.</summary>
    private const int Near = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-ATTACH", Severity.Warning, "“详见附件”“见下表”所指的内容存在", "what a text refers to is there", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            foreach (Match match in Reference().Matches(passage.Text))
            {
                bool below = match.Groups["below"].Success;
                if (below ? HasTableBelow(context, index) : HasAttachment(context, index, passage.Text))
                {
                    continue;
                }

                yield return Finding(
                    below ? $"写了“{match.Value}”，下面没有表格。请补上表格或删去这句话。" : $"写了“{match.Value}”，文件中没有相应的附件。请附上，或注明公开位置。",
                    below ? $"“{match.Value}” refers to a table that does not follow; add it or delete the words." : $"“{match.Value}” refers to an attachment that is not there; attach it or say where it is.",
                    passage.PlaceOf(match.Index, match.Length)) with
                { Actual = match.Value };
            }
        }
    }

    /// <summary>A table, or lines that a converter left of one: a title that ends in 表, or a line of amounts.</summary>
    private static bool HasTableBelow(NarrativeContext context, int index)
    {
        int block = context.Outline.Passages[index].Block;
        for (int other = block + 1; other < context.Document.Blocks.Count && other <= block + Near; other++)
        {
            if (context.Document.Blocks[other] is Grid || (context.Document.Blocks[other] is Paragraph paragraph && TableTitle().IsMatch(paragraph.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAttachment(NarrativeContext context, int index, string text)
    {
        if (text.Contains("项目", StringComparison.Ordinal) && text.Contains("绩效目标", StringComparison.Ordinal) && !text.Contains("整体", StringComparison.Ordinal) && context.TargetRanges.Count > 0)
        {
            return true;
        }

        for (int other = 0; other < context.Outline.Passages.Count; other++)
        {
            if (other != index && Attachment().IsMatch(context.Outline.Passages[other].Text))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?:详见|参见|见|如)(?:(?<below>下表|后表)|附件|附表|附后)[一二三四五六七八九十\\d]*")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[^。，]{2,40}表(?:[（(][^）)]*[）)])?$|单位[：:]\s*万?元")]
    private static partial Regex TableTitle();

    [GeneratedRegex(@"^附[件表]\s*[一二三四五六七八九十\d]*\s*(?:[：:、.．]|$)")]
    private static partial Regex Attachment();
}
