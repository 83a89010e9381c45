using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Narrative.Outlines;

/// <summary>Finds the contents and the headings of a document.</summary>
public static partial class OutlineReader
{
    private const int LongestHeading = 60;

    /// <summary>Reads the outline of a document.</summary>
    public static Outline Read(Document document)
    {
        var passages = PassageReader.Read(document).ToList();
        var contents = ContentsReader.Take(passages, document);
        return new Outline(document, passages, Close(Headings(passages), passages, document), contents);
    }

    private static List<Section> Headings(List<Passage> passages)
    {
        var sections = new List<Section>();
        for (int index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            var number = NumberedLine.Read(passage.Text);
            string title = Title(number?.Rest ?? passage.Text);
            if (IsHeading(passage, number, title))
            {
                sections.Add(new Section(number, title, passage, index, Rank(passage, number)));
            }
        }

        return sections;
    }

    /// <summary>A numbered line is a heading when it is short and no sentence; an item of a list ends like a sentence.</summary>
    private static bool IsHeading(Passage passage, NumberedLine? number, string title)
    {
        if (title.Length is 0 or > LongestHeading)
        {
            return false;
        }

        return passage.HeadingLevel > 0 || (number is not null && !Sentence().IsMatch(number.Rest));
    }

    private static int Rank(Passage passage, NumberedLine? number) =>
        number is null ? passage.HeadingLevel : (int)number.Style;

    private static string Title(string text) => text.TrimEnd('：', ':', ' ', '　', '。');

    /// <summary>Numbers the levels without gaps and tells where each section ends.</summary>
    private static List<Section> Close(List<Section> sections, List<Passage> passages, Document document)
    {
        var ranks = sections.Select(section => section.Level).Distinct().Order().ToList();
        var closed = new List<Section>(sections.Count);
        for (int index = 0; index < sections.Count; index++)
        {
            var section = sections[index];
            int next = sections.FindIndex(index + 1, other => other.Level <= section.Level);
            int parent = closed.FindLastIndex(other => ranks[other.Level - 1] < section.Level);
            closed.Add(section with
            {
                Level = ranks.IndexOf(section.Level) + 1,
                End = next < 0 ? passages.Count : sections[next].Index,
                EndBlock = next < 0 ? document.Blocks.Count : sections[next].Heading.Block,
                Parent = parent < 0 ? null : parent,
            });
        }

        return closed;
    }

    [GeneratedRegex(@"[。；;！？，,]|[：:].")]
    private static partial Regex Sentence();
}
