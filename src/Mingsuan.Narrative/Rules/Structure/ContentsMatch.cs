using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
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
        var lines = new Lazy<string>(() => Text(context));
        var lost = context.Outline.Contents.Where(entry => Key(entry.Text) is { Length: > 0 } key && !headings.Contains(key) && !Umbrella().IsMatch(key) && !lines.Value.Contains(Subject(key), StringComparison.Ordinal)).ToList();
        if (lost.Count > 0)
        {
            string list = string.Join("、", lost.Select(entry => $"“{Dots().Replace(entry.Text, string.Empty)}”"));
            yield return Finding($"目录中的{list}在正文中没有对应的标题。", $"the contents list what is no heading of the text: {list}.", [.. lost.Select(entry => entry.Passage.PlaceOf(0, entry.Passage.Text.Length))]);
        }

        var listed = context.Outline.Contents.Select(entry => Subject(Key(entry.Text))).ToHashSet(StringComparer.Ordinal);
        foreach (var siblings in context.Outline.Sections.Where(section => section.Number is not null && !context.IsInTargets(section.Index)).GroupBy(section => (section.Parent, section.Number!.Style)))
        {
            var missing = siblings.Where(section => !listed.Contains(Subject(Key(section.Title)))).ToList();
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

    /// <summary>The whole text without blanks and marks, the contents left out: headings without number, or run together with other lines.</summary>
    private static string Text(NarrativeContext context)
    {
        var listed = context.Outline.Contents.SelectMany(entry => entry.Passage.Pieces).Select(piece => piece.Line).ToHashSet();
        var text = new System.Text.StringBuilder();
        foreach (var block in context.Document.Blocks)
        {
            if (block is Paragraph paragraph && !listed.Contains(paragraph.Line))
            {
                text.Append(Marks().Replace(paragraph.Text, string.Empty)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>部门主要职能 may be headed 某某局主要职能, 2024年收支总表 just 收支总表.</summary>
    private static string Subject(string key) => General().Replace(key, string.Empty) is { Length: > 3 } core ? core : key;

    /// <summary>The whole of the statements, which have titles of their own.</summary>
    [GeneratedRegex("(?:部门|单位)预算(?:公开)?报?表$")]
    private static partial Regex Umbrella();

    [GeneratedRegex("^(?:20\\d\\d年度?)?(?:本?部门|本?单位)?(?=[一-龥]{4})")]
    private static partial Regex General();

    [GeneratedRegex(@"[\s.．…·]{2,}.*$")]
    private static partial Regex Dots();

    /// <summary>A heading without its number, blanks and marks, and without the little words that change nothing.</summary>
    private static string Key(string text) => Marks().Replace(Number().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex(@"^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章)|(?:[一-龥]{0,4}表)?[一二三四五六七八九十]{1,3}(?=[、.．\d])[、.．]?|[（(][一二三四五六七八九十\d]+[）)]|(?:[一-龥]{0,4}表)?\d{1,2}(?!\d)[、.．：:]?(?!年))")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s　“”""、，。：:.．…·()（）《》的]|(?<=年)度")]
    private static partial Regex Marks();
}
