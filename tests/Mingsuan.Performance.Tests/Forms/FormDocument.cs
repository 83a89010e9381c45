using Mingsuan.Core.Documents;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Tests.Forms;

/// <summary>Small documents: a table is lines of cells between “|”, a page's text is lines.</summary>
internal static class FormDocument
{
    public static IReadOnlyList<PerformanceTarget> Read(params Block[] blocks) =>
        new TargetTableReader().Read(new Document(new DocumentSource("sample.txt", "", "text/plain"), blocks), 2024);

    public static Paragraph Text(int line, string text) => new(text, line, null);

    public static Paragraph[] Lines(int first, string text) =>
        [.. text.Split('\n').Select((line, index) => (Line: first + index, Text: line.Trim())).Where(item => item.Text.Length > 0).Select(item => Text(item.Line, item.Text))];

    public static Grid Table(GridGeometry geometry, int line, string rows) => new(
        geometry,
        [.. rows.Split('\n').Select((row, index) => new GridRow([.. row.Split('|').Select(cell => new GridCell(cell.Trim(), line + index))], line + index, null))],
        null,
        line,
        null);
}
