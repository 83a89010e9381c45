using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-EMPTYSEC: a heading has something under it, if only “无”.</summary>
public sealed class EmptySection : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-EMPTYSEC", Severity.Error, "标题下有内容，没有的写“无”", "a heading has content, or says “无”", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var sections = context.Outline.Sections;
        for (int index = 0; index < sections.Count; index++)
        {
            var section = sections[index];
            if (context.IsInTargets(section.Index) || section.Number?.Style is not (NumberStyle.Part or NumberStyle.Chinese) || !IsEmpty(context, index) || IsItemOfList(context, index)
                || RowText.Is(section.Title) || IsRepeated(context, index))
            {
                continue;
            }

            yield return Finding(
                $"“{section.Heading.Text}”下没有内容。没有此项的，请写“无”。", $"“{section.Heading.Text}” has nothing under it. If there is nothing, say “无”.",
                section.Heading.PlaceOf(0, section.Heading.Text.Length)) with
            { Actual = section.Heading.Text };
        }
    }

    /// <summary>The heading comes again further down: here it is an entry of a list of contents that was not told as one.</summary>
    private static bool IsRepeated(NarrativeContext context, int index) => context.Outline.Sections.Skip(index + 1).Any(other => other.Title == context.Outline.Sections[index].Title);

    private static bool IsEmpty(NarrativeContext context, int index)
    {
        var outline = context.Outline;
        var section = outline.Sections[index];
        int next = index + 1 < outline.Sections.Count ? outline.Sections[index + 1].Index : outline.Passages.Count;
        if (next != section.Index + 1 || HasMore(section))
        {
            return false;
        }

        int endBlock = index + 1 < outline.Sections.Count ? outline.Sections[index + 1].Heading.Block : outline.Document.Blocks.Count;
        for (int block = section.Heading.Block + 1; block < endBlock; block++)
        {
            if (outline.Document.Blocks[block] is Grid)
            {
                return false;
            }
        }

        // Headings below it are content; so is a list that starts anew in the same style.
        return index + 1 == outline.Sections.Count || !IsBelow(outline.Sections[index + 1], section);
    }

    private static bool IsBelow(Section next, Section section) => next.Level > section.Level || (next.Number is { Value: 1 } && section.Number is { Value: not 1 } && next.Number.Style == section.Number.Style);

    /// <summary>一、收入预算：2024年… has its text in the line of the heading.</summary>
    private static bool HasMore(Section section) => section.Heading.Text.Length - (section.Number?.Printed.Length ?? 0) > section.Title.Length + 3;

    /// <summary>A list of duties or tasks, of which no item has anything under it.</summary>
    private static bool IsItemOfList(NarrativeContext context, int index)
    {
        var section = context.Outline.Sections[index];
        var siblings = Enumerable.Range(0, context.Outline.Sections.Count)
            .Where(other => context.Outline.Sections[other].Parent == section.Parent && context.Outline.Sections[other].Number?.Style == section.Number?.Style).ToList();
        return siblings.Count > 1 && siblings.Count(other => IsEmpty(context, other)) * 2 > siblings.Count;
    }
}
