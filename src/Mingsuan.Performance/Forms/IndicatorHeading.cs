using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Forms;

/// <summary>The heading of the indicators: which column holds what. A form that prints the period beside the year has two groups.</summary>
internal sealed class IndicatorHeading
{
    private readonly List<Dictionary<IndicatorColumn, int>> _groups;

    private IndicatorHeading(List<Dictionary<IndicatorColumn, int>> groups, int width)
    {
        _groups = groups;
        Width = width;
    }

    /// <summary>The columns of each half; one group for a form without halves.</summary>
    public IReadOnlyList<IReadOnlyDictionary<IndicatorColumn, int>> Groups => _groups;

    /// <summary>How many cells a row has.</summary>
    public int Width { get; private set; }

    /// <summary>Reads a heading.</summary>
    /// <param name="row">A row.</param>
    /// <param name="lexicon">The headings.</param>
    /// <returns>The heading, or null when the row is none.</returns>
    public static IndicatorHeading? Read(FormRow row, FieldLexicon lexicon)
    {
        var groups = new List<Dictionary<IndicatorColumn, int>> { new() };
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (row.Cells[index].IsBlank || lexicon.ColumnOf(row.Cells[index].Text) is not { } column)
            {
                continue;
            }

            if (groups[^1].ContainsKey(column))
            {
                groups.Add([]);
            }

            groups[^1].TryAdd(column, index);
        }

        var isHeading = groups[0].ContainsKey(IndicatorColumn.Level3)
            && (groups[0].ContainsKey(IndicatorColumn.Level2) || groups[0].ContainsKey(IndicatorColumn.Level1))
            && groups[0].Keys.Any(column => column is IndicatorColumn.Value or IndicatorColumn.Symbol or IndicatorColumn.Number);
        groups.RemoveAll(group => !group.ContainsKey(IndicatorColumn.Level3));
        return isHeading ? new IndicatorHeading(groups, row.Cells.Count) : null;
    }

    /// <summary>Takes a second line of the heading that splits the value into sign, number and unit.</summary>
    /// <param name="row">A row.</param>
    /// <param name="lexicon">The headings.</param>
    /// <returns>True when the row was such a line.</returns>
    public bool TakeSecondLine(FormRow row, FieldLexicon lexicon)
    {
        var words = row.Cells.Select((cell, index) => (cell, index)).Where(item => !item.cell.IsBlank).ToList();
        var columns = words.ConvertAll(item => lexicon.ColumnOf(item.cell.Text));
        if (words.Count == 0 || !columns.TrueForAll(column => column is IndicatorColumn.Symbol or IndicatorColumn.Number or IndicatorColumn.Unit or IndicatorColumn.Value))
        {
            return false;
        }

        // Where the source dropped the span of the value's heading, what stands behind it moves to the right.
        var moved = Math.Max(0, row.Cells.Count - Width);
        var group = _groups[0];
        var value = group.GetValueOrDefault(IndicatorColumn.Value, int.MaxValue);
        foreach (var (column, index) in group.ToList())
        {
            group[column] = index > value ? index + moved : index;
        }

        group.Remove(IndicatorColumn.Value);
        for (var index = 0; index < words.Count; index++)
        {
            group[columns[index] == IndicatorColumn.Value ? IndicatorColumn.Number : columns[index]!.Value] = words[index].index;
        }

        Width += moved;
        return true;
    }
}
