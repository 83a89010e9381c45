using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;

namespace Mingsuan.Inspection.Json;

/// <summary>Which table of a document a place stands in, counted from 1 in the order of the document, so that a person finds the table again.</summary>
public sealed class TableNumbers
{
    private readonly List<(int First, int Last)> _lines = [];

    /// <summary>Takes the tables of a document; none when it is null. The sheets of a workbook count their own rows and are known by name instead.</summary>
    /// <param name="document">The document.</param>
    public TableNumbers(Document? document)
    {
        foreach (var grid in document?.Blocks.OfType<Grid>() ?? [])
        {
            if (grid.Sheet is not null)
            {
                _lines.Clear();
                break;
            }

            _lines.Add((grid.Line, Math.Max(grid.Line, grid.Rows.Max(row => row.Cells.Max(cell => cell.Line)))));
        }

        IsOrdered = _lines.Zip(_lines.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
    }

    /// <summary>True when no two tables share a line, as they may in a web page without line breaks.</summary>
    private bool IsOrdered { get; }

    /// <summary>The table of a place; null when it stands outside of tables, or its line does not tell.</summary>
    /// <param name="place">The place.</param>
    public int? Of(Place place)
    {
        if (place.Line is not { } line || !IsOrdered)
        {
            return null;
        }

        int low = 0;
        int high = _lines.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (line < _lines[middle].First)
            {
                high = middle - 1;
            }
            else if (line > _lines[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return middle + 1;
            }
        }

        return null;
    }
}
