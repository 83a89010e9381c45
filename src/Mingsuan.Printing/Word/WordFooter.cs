using DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>The page number between two dashes (GB/T 9704—2012 第7.5条).</summary>
internal static class WordFooter
{
    /// <summary>Makes the footer.</summary>
    public static Footer Create()
    {
        var paragraph = WordText.Paragraph("— ", WordStyles.Footer);
        paragraph.Append(WordText.Field("PAGE", "1"));
        paragraph.AppendChild(WordText.Run(" —"));
        return new Footer(paragraph);
    }
}
