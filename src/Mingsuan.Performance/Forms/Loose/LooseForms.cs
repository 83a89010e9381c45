using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>
/// Finds target forms in the text of pages, where blank cells are gone and cells are wrapped over lines, and brings them back into
/// rows of cells. A form begins with its title.
/// </summary>
internal static partial class LooseForms
{
    /// <summary>The rows of each form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">Labels and headings.</param>
    /// <returns>The rows of one form after the other, each with the index of the block behind its title.</returns>
    public static IEnumerable<(int Block, IReadOnlyList<FormRow> Rows)> Find(Document document, FieldLexicon lexicon)
    {
        var lines = new List<Paragraph>();
        var first = 0;
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            var paragraph = document.Blocks[index] as Paragraph;
            var isTitle = paragraph is not null && FormTitle.Is(paragraph.Text);
            if (lines.Count > 0 && (paragraph is null || isTitle || Section().IsMatch(paragraph.Text)))
            {
                if (Read(lines, lexicon) is { } rows)
                {
                    yield return (first, rows);
                }

                lines.Clear();
            }

            if (isTitle || lines.Count > 0)
            {
                first = isTitle ? index + 1 : first;
                lines.Add(paragraph!);
            }
        }

        if (lines.Count > 0 && Read(lines, lexicon) is { } last)
        {
            yield return (first, last);
        }
    }

    private static List<FormRow>? Read(List<Paragraph> lines, FieldLexicon lexicon)
    {
        // Most titles stand before a grid; the patterns are made only for those before loose text with levels of indicators.
        if (!lines.Skip(1).Any(line => line.Text.Contains('级', StringComparison.Ordinal)))
        {
            return null;
        }

        var text = LooseText.Of(lines.Skip(1));
        var heading = LoosePatterns.Default.Heading.Match(text.Text);
        if (!heading.Success)
        {
            return null;
        }

        var columns = Columns(heading.Value, lexicon);
        var line = text.LineAt(heading.Index);
        var top = new FormRow([new FormCell("一级指标", line), new FormCell("二级指标", line), .. columns.Select(column => new FormCell(column.Phrase, line))], null);
        var below = text.Slice(heading.Index + heading.Length, text.Text.Length).Without(LoosePatterns.Default.Heading);
        return [.. LooseFields.Read(text.Slice(0, heading.Index), lexicon), top, .. new LooseRows([.. columns.Select(column => column.Column)]).Read(below)];
    }

    /// <summary>The columns behind the levels; sign, number and unit take the place of the value that they are parts of.</summary>
    private static List<(IndicatorColumn Column, string Phrase)> Columns(string heading, FieldLexicon lexicon)
    {
        var plain = PlainText.Of(heading);
        var found = new List<(IndicatorColumn Column, string Phrase)>();
        for (var at = 0; at < plain.Length;)
        {
            var phrase = lexicon.Headings.Where(candidate => string.CompareOrdinal(plain, at, candidate, 0, candidate.Length) == 0).MaxBy(candidate => candidate.Length);
            if (phrase is not null && lexicon.ColumnOf(phrase) is { } column and not IndicatorColumn.Level1 and not IndicatorColumn.Level2)
            {
                found.Add((column, phrase));
            }

            at += phrase?.Length ?? 1;
        }

        var parts = found.FindAll(item => item.Column is IndicatorColumn.Symbol or IndicatorColumn.Number or IndicatorColumn.Unit);
        var value = found.FindIndex(item => item.Column == IndicatorColumn.Value);
        if (parts.Count > 1 && value >= 0)
        {
            found.RemoveAll(parts.Contains);
            found.RemoveAt(value);
            found.InsertRange(value, parts);
        }

        return found;
    }

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)")]
    private static partial Regex Section();
}
