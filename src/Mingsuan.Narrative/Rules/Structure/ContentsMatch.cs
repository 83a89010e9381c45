using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-TOC: every entry of the contents has its heading, and every heading of a kind that the contents list has its entry.</summary>
public sealed partial class ContentsMatch : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-TOC", Severity.Warning, "目录与标题一致，表号连续、名称统一", "contents and headings agree; tables are numbered without gap, under one name", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Outline.Contents.Count < 3)
        {
            yield break;
        }

        var headings = context.Outline.Sections.Select(section => Key(section.Title)).Concat(context.Disclosure.Statements.Select(statement => Key(statement.Title)))
            .Concat(context.Outline.Passages.Where(passage => passage.Text.Length < LongestHeading).Select(passage => Key(passage.Text))).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in context.Outline.Contents)
        {
            if (Key(entry.Text) is { Length: > 0 } key && !headings.Contains(key))
            {
                yield return Finding($"目录中的“{entry.Text}”在正文中没有对应的标题。", $"the contents list “{entry.Text}”, which is no heading of the text.", entry.Passage.PlaceOf(0, entry.Passage.Text.Length)) with { Actual = entry.Text };
            }
        }

        var listed = context.Outline.Contents.Select(entry => Key(entry.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var siblings in context.Outline.Sections.Where(section => section.Number is not null && !context.IsInTargets(section.Index)).GroupBy(section => (section.Parent, section.Number!.Style)))
        {
            var missing = siblings.Where(section => !listed.Contains(Key(section.Title))).ToList();
            if (missing.Count * 3 > siblings.Count())
            {
                continue;
            }

            foreach (var section in missing)
            {
                yield return Finding($"标题“{section.Heading.Text}”没有列入目录。", $"the heading “{section.Heading.Text}” is not in the contents.", section.Heading.PlaceOf(0, section.Heading.Text.Length)) with { Actual = section.Heading.Text };
            }
        }
    }

    private const int LongestHeading = 60;

    /// <summary>A heading without its number, blanks and marks.</summary>
    private static string Key(string text) => Marks().Replace(Number().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex(@"^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章)|(?:[一-龥]{0,4}表)?[一二三四五六七八九十]{1,3}(?=[、.．\d])[、.．]?|[（(][一二三四五六七八九十\d]+[）)]|(?:[一-龥]{0,4}表)?\d{1,2}(?!\d)[、.．：:]?(?!年))")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s　“”""、，。：:.．…·()（）《》]")]
    private static partial Regex Marks();
}
