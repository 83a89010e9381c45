using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Finds what stands at a place outside of statements: a row of a table, or a passage of the running text.</summary>
public sealed class SourceIndex
{
    private readonly Dictionary<int, (Grid Grid, int Row, string Title)> _rows = [];
    private readonly Dictionary<int, (Passage Passage, string Title)> _passages = [];

    /// <summary>Indexes a document by line.</summary>
    public SourceIndex(Outline outline)
    {
        Outline = outline;
        var above = new List<string>();
        foreach (var block in outline.Document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                above.Add(paragraph.Text);
            }
            else if (block is Grid grid)
            {
                Add(grid, TitleOf(grid, above));
                above.Clear();
            }
        }

        AddPassages(outline);
        foreach (var entry in outline.Contents)
        {
            Add(entry.Passage, string.Empty);
        }
    }

    /// <summary>The document's running text.</summary>
    public Outline Outline { get; }

    /// <summary>The row of a table at a place, or null.</summary>
    public (Grid Grid, int Row, string Title)? RowAt(Place place) =>
        place.Line is { } line && _rows.TryGetValue(line, out var found) ? found : null;

    /// <summary>The passage at a place with the heading above it, or null.</summary>
    public (Passage Passage, string Title)? PassageAt(Place place)
    {
        if (place.Line is { } line)
        {
            return _passages.TryGetValue(line, out var found) ? found : null;
        }

        var byText = place.Text.Length == 0 ? default : _passages.Values.FirstOrDefault(item =>
            (place.Page is null || item.Passage.Page == place.Page) && item.Passage.Text.Contains(place.Text, StringComparison.Ordinal));
        return byText.Passage is null ? null : byText;
    }

    /// <summary>What stands above a table and is called one; otherwise the nearest line above it, or its own first line.</summary>
    private static string TitleOf(Grid grid, List<string> above)
    {
        const int Nearest = 3;
        return above.TakeLast(Nearest).LastOrDefault(text => text.TrimEnd().EndsWith('表'))
            ?? (grid.Rows is [{ Cells: [var only] }, ..] && only.Text.EndsWith('表') ? only.Text : above.LastOrDefault())
            ?? string.Empty;
    }

    /// <summary>One pass: sections open and close in order.</summary>
    private void AddPassages(Outline outline)
    {
        var open = new Stack<Section>();
        int next = 0;
        for (int index = 0; index < outline.Passages.Count; index++)
        {
            while (open.TryPeek(out var ended) && ended.End <= index)
            {
                open.Pop();
            }

            while (next < outline.Sections.Count && outline.Sections[next].Index <= index)
            {
                open.Push(outline.Sections[next++]);
            }

            Add(outline.Passages[index], open.TryPeek(out var section) ? section.Heading.Text : string.Empty);
        }
    }

    private void Add(Grid grid, string title)
    {
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            _rows.TryAdd(grid.Rows[row].Line, (grid, row, title));
            foreach (var cell in grid.Rows[row].Cells)
            {
                _rows.TryAdd(cell.Line, (grid, row, title));
            }
        }
    }

    private void Add(Passage passage, string title)
    {
        foreach (var piece in passage.Pieces)
        {
            _passages.TryAdd(piece.Line, (passage, title == passage.Text ? string.Empty : title));
        }
    }
}
