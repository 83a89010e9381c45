using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>N-LABEL: a label that begins paragraphs all over the text (绩效目标：, 绩效指标：) does not stand in the middle of a sentence.</summary>
public sealed partial class RunInLabels : NarrativeRule
{
    /// <summary>So often a label begins a paragraph before it counts as one.</summary>
    private const int Usual = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-LABEL", Severity.Warning, "段首的标签不夹在句子中间", "a label that begins paragraphs does not stand amid a sentence", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var labels = context.Outline.Passages.Select(passage => Label().Match(passage.Text)).Where(match => match.Success)
            .GroupBy(match => match.Groups["label"].Value, StringComparer.Ordinal).Where(group => group.Count() >= Usual).Select(group => group.Key).ToList();
        if (labels.Count == 0)
        {
            yield break;
        }

        foreach (var passage in context.Outline.Passages)
        {
            foreach (string label in labels)
            {
                int at = passage.Text.IndexOf(label + "：", 1 <= passage.Text.Length ? 1 : 0, StringComparison.Ordinal);
                if (at > 0 && passage.Pieces.All(piece => piece.Start != at) && passage.Text[at - 1] is >= '\u4e00' and <= '\u9fff' && !Belongs().IsMatch(passage.Text[..at]))
                {
                    yield return Finding(
                        $"“{label}：”夹在一句话中间，前一句没有说完或漏了分段，请核对。", $"the label “{label}：” stands amid a sentence: the sentence breaks off, or a new paragraph is missing.", passage.PlaceOf(at, label.Length + 1)) with
                    { Actual = label };
                }
            }
        }
    }

    [GeneratedRegex("^(?<label>[一-龥]{3,6})：")]
    private static partial Regex Label();

    /// <summary>部门绩效目标：, 其绩效指标： are longer labels.</summary>
    [GeneratedRegex("(?:^|[，。；、])[一-龥]{0,6}$|[的其及和与]$")]
    private static partial Regex Belongs();
}
