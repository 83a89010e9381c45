using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>Runs and paragraphs.</summary>
internal static class WordText
{
    /// <summary>A run of text; blanks are kept.</summary>
    public static Run Run(string text) => new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Paragraph(string text, string style)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0)
        {
            paragraph.AppendChild(Run(text));
        }

        return paragraph;
    }

    /// <summary>A field with the result that stands there until a program computes it anew.</summary>
    public static IEnumerable<Run> Field(string code, string result) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }),
        new Run(new FieldCode(" " + code + " ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(result),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>Puts a bookmark around the content of a paragraph.</summary>
    public static Paragraph Bookmarked(this Paragraph paragraph, string name, int id)
    {
        paragraph.InsertAfter(new BookmarkStart { Id = id.ToString(), Name = name }, paragraph.ParagraphProperties);
        paragraph.AppendChild(new BookmarkEnd { Id = id.ToString() });
        return paragraph;
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string Clean(string text) =>
        text.All(character => System.Xml.XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)) ? text : string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
