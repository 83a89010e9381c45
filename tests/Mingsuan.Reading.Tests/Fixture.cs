using System.Text;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests;

/// <summary>Reads a small document written in a test, and writes what was read so that a test can state it.</summary>
internal static class Fixture
{
    public static Document Read(string text, ReadingLimits? limits = null) =>
        new DocumentReader(limits ?? ReadingLimits.Default).Read(Encoding.UTF8.GetBytes(text), "fixture.txt");

    public static string Refusal(string text, ReadingLimits? limits = null) => Should.Throw<ReadingException>(() => Read(text, limits)).Reason.English;

    public static Grid Grid(string text) => Read(text).Blocks.OfType<Grid>().ShouldHaveSingleItem();

    public static Grid[] Grids(string text) => [.. Read(text).Blocks.OfType<Grid>()];

    /// <summary>One line for each row, the cells separated by bars.</summary>
    public static string[] Rows(this Grid grid) => [.. grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    public static string[] Paragraphs(string text) => [.. Read(text).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
}
