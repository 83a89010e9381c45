using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;

namespace Mingsuan.Reports;

/// <summary>What a place is called on paper: the statement, the row, the column.</summary>
/// <param name="Statement">The title of the statement; empty outside of statements.</param>
/// <param name="Row">The label of the row; empty when there is none.</param>
/// <param name="Column">The heading of the column; empty when there is none.</param>
public sealed record PlaceName(string Statement, string Row, string Column);

/// <summary>Finds the names of places in a disclosure.</summary>
public sealed class PlaceNames
{
    private readonly Disclosure _disclosure;
    private readonly Dictionary<Place, Figure> _figures = [];

    /// <summary>Indexes the figures of a disclosure by place.</summary>
    public PlaceNames(Disclosure disclosure)
    {
        _disclosure = disclosure;
        foreach (var figure in disclosure.Figures)
        {
            _figures.TryAdd(figure.Place, figure);
        }
    }

    /// <summary>The name of a place.</summary>
    public PlaceName Of(Place place)
    {
        if (place.Statement is not { } index || index >= _disclosure.Statements.Count)
        {
            return new PlaceName(string.Empty, string.Empty, string.Empty);
        }

        var statement = _disclosure.Statements[index];
        if (_figures.TryGetValue(place, out var figure))
        {
            return new PlaceName(statement.Title, figure.RowLabel, figure.ColumnLabel);
        }

        string row = place.Row is { } r && r < statement.Rows.Count ? statement.Rows[r].Cells.FirstOrDefault(cell => !string.IsNullOrEmpty(cell)) ?? string.Empty : string.Empty;
        string column = place.Column is { } c && c < statement.Columns.Count ? string.Join("·", statement.Columns[c].Where(heading => heading.Length > 0)) : string.Empty;
        return new PlaceName(statement.Title, row, column);
    }
}
