using Mingsuan.Core.Documents;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Word;

/// <summary>Reads bodies of Word documents.</summary>
internal static class WordText
{
    /// <summary>A table, without which a document is refused.</summary>
    public const string Table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    public static Document Read(string body, params (string Kind, string Xml)[] parts) => new DocumentReader().Read(WordFile.Package(body, parts), "x");

    public static IReadOnlyList<string> Paragraphs(string body, params (string Kind, string Xml)[] parts) =>
        [.. Read(body + Table, parts).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    public static Grid Grid(string body) => Read(body).Blocks.OfType<Grid>().First();

    /// <summary>A grid as text: cells with their spans, columns by rows.</summary>
    public static string Shape(Grid grid) => string.Join(" / ", grid.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text + (cell.ColumnSpan > 1 ? $"→{cell.ColumnSpan}" : string.Empty) + (cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : string.Empty)))));

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";
}
