using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-SECTIONS: the mandatory explanations are there.</summary>
public sealed class MandatorySections : NarrativeRule
{
    private const int Enough = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-SECTIONS", Severity.Error, "规定的说明内容齐全", "the mandatory explanations are there", Sources.Disclosure);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (!context.IsBudget || !context.HasNarrative)
        {
            if (context.IsBudget && context.Disclosure.Statements.Count > Enough)
            {
                yield return Finding("文件中没有预算说明的文字部分。如另行公开，请注明公开位置。", "the document explains nothing in words. If the explanation is published elsewhere, say where.") with { Severity = Severity.Info };
            }

            yield break;
        }

        foreach (var part in MandatoryPart.Sections)
        {
            if (part.AppliesTo(context) && !Has(context, part))
            {
                yield return Finding($"说明中缺少“{part.Name}”。没有此项内容的，也应说明“无”。", $"the explanation lacks “{part.Name}”. If there is nothing to say, say “无”.") with
                { Severity = part.Severity, Source = part.Source, Expected = part.Name };
            }
        }
    }

    /// <summary>How many of the usual sections are headings of the document.</summary>
    internal static int Present(NarrativeContext context) => MandatoryPart.Sections.Count(part =>
        context.Outline.Sections.Any(section => part.Keys.Any(word => section.Title.Contains(word, StringComparison.Ordinal))));

    private static bool Has(NarrativeContext context, MandatoryPart part)
    {
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            if (!context.IsInTargets(index) && part.Keys.Any(word => context.Outline.Passages[index].Text.Contains(word, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return part.Keys.Any(word => word == "绩效") && context.TargetRanges.Count > 0;
    }
}
