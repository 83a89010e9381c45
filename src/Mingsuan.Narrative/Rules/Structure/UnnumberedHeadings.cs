using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>
/// N-NUMBER (missing): among numbered headings that are all followed by the same label (绩效目标：), a short line without a number that is followed by that
/// label too has lost its number.
/// </summary>
public sealed partial class UnnumberedHeadings : NarrativeRule
{
    private const int Usual = 3;
    private const int LongestHeading = 40;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-NUMBER", Severity.Warning, "序号连续，每一层用一种序号", "numbers run on without gap, one style for each level", Sources.Layout);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var passages = context.Outline.Passages;
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        var bare = new List<(int Index, string Label)>();
        for (int index = 0; index + 1 < passages.Count; index++)
        {
            var label = Label().Match(passages[index + 1].Text);
            if (!label.Success || context.IsInTargets(index))
            {
                continue;
            }

            if (NumberedLine.Read(passages[index].Text) is not null)
            {
                numbered[label.Value] = numbered.GetValueOrDefault(label.Value) + 1;
            }
            else if (passages[index].Text.Length is >= 4 and <= LongestHeading && !Sentence().IsMatch(passages[index].Text))
            {
                bare.Add((index, label.Value));
            }
        }

        foreach (var (index, label) in bare.Where(line => numbered.GetValueOrDefault(line.Label) >= Usual))
        {
            string text = passages[index].Text;
            yield return Finding($"“{text}”前缺少序号：同层的其他标题都有序号。", $"“{text}” has no number; the other headings of its level have one.", passages[index].PlaceOf(0, text.Length)) with { Actual = text };
        }
    }

    [GeneratedRegex("^[一-龥]{3,6}：")]
    private static partial Regex Label();

    [GeneratedRegex("[。；;！？：:]")]
    private static partial Regex Sentence();
}
