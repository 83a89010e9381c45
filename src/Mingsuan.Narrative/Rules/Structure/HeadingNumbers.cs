using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>N-NUMBER: numbers of headings and items run on without gap, and each level has a style of its own.</summary>
public sealed class HeadingNumbers : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-NUMBER", Severity.Warning, "序号连续，每一层用一种序号", "numbers run on without gap, one style for each level", Sources.Layout);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var lines = new List<NumberedPassage>();
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            if (!context.IsInTargets(index) && NumberedLine.Read(passage.Text) is { Value: > 0, Style: not NumberStyle.Circled } number)
            {
                lines.Add(new NumberedPassage(passage, number, RowText.Is(number.Rest)));
            }
        }

        var walk = new NumberWalk();
        for (int index = 0; index < lines.Count; index++)
        {
            walk.Next(lines[index], index);
        }

        walk.Finish();

        foreach (var fault in walk.Faults(lines).OrderBy(fault => fault.Line.Passage.Line))
        {
            yield return Report(fault);
        }

        foreach (var group in walk.Nested.GroupBy(line => line.Number.Style))
        {
            var first = group.First();
            yield return Finding(
                $"“{first.Passage.Text[..Math.Min(20, first.Passage.Text.Length)]}”用了与上一层相同的序号“{first.Number.Printed}”，层次不清，请换用下一层序号。",
                $"“{first.Number.Printed}” is numbered like the level above it; use the style of the next level.",
                [.. group.Select(Place)]) with
            { Actual = first.Number.Printed };
        }
    }

    private Finding Report(NumberFault fault)
    {
        string printed = fault.Line.Number.Printed;
        return fault.Kind switch
        {
            NumberFaultKind.OtherStyle => Finding($"序号“{printed}”应为“{fault.Expected}”：前后用的是另一种序号。", $"the number “{printed}” should be “{fault.Expected}”, as before and after it.", Place(fault.Line)) with { Expected = fault.Expected, Actual = printed },
            NumberFaultKind.Repeated => Finding($"序号“{printed}”重复。", $"the number “{printed}” stands twice.", Place(fault.Line)) with { Expected = fault.Expected, Actual = printed },
            _ => Finding($"序号“{printed}”不连续，应为“{fault.Expected}”。", $"the number “{printed}” does not follow; “{fault.Expected}” is expected.", Place(fault.Line)) with { Expected = fault.Expected, Actual = printed },
        };
    }

    private static Place Place(NumberedPassage line) => line.Passage.PlaceOf(0, Math.Min(line.Number.Printed.Length, line.Passage.Text.Length));
}
