using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Word;

/// <summary>The contents: a field that Word can update, filled with the entries and references to their pages.</summary>
internal static class WordContents
{
    /// <summary>The paragraphs of the contents.</summary>
    public static IEnumerable<Paragraph> Create(Publication publication)
    {
        var entries = PublicationEntries.Of(publication).ToList();
        for (int index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Contents(entry.Level) }));
            var link = new Hyperlink { Anchor = entry.Anchor, History = true };
            link.Append(WordText.Run(entry.Text), new Run(new TabChar()));
            link.Append(WordText.Field("PAGEREF " + entry.Anchor + " \\h", string.Empty));
            paragraph.AppendChild(link);
            yield return paragraph;
        }
    }
}
