using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Word;

/// <summary>A statement as a table of Word; its heading repeats on every page.</summary>
internal static class StatementTable
{
    /// <summary>The size of the type that the styles of tables have, in half points.</summary>
    public const int UsualSize = 21;

    /// <summary>Makes the table.</summary>
    public static Table Create(StatementBlock statement, PageRoom room)
    {
        var fit = ColumnFit.Of(statement, room);
        int? size = SizeOf(fit);
        var table = new WordTable(fit, room.Width);
        foreach (var line in statement.Heading)
        {
            table.Add(line.Select(cell => new WordTable.Cell(cell.Text, WordStyles.TableHeading, cell.Column, cell.ColumnSpan, cell.RowSpan) { Size = size }), isHeading: true);
        }

        foreach (var row in statement.Rows)
        {
            table.Add(row.Cells.Select((cell, column) => Cell(cell, column, statement.Columns[column], row.IsTotal, size)), isHeading: false);
        }

        return table.Build();
    }

    /// <summary>The size of the type in half points, or null for that of the style.</summary>
    public static int? SizeOf(ColumnFit fit) => fit.HalfPoints == UsualSize ? null : fit.HalfPoints;

    private static WordTable.Cell Cell(StatementCell cell, int index, StatementColumn column, bool isTotal, int? size) =>
        new(cell.Text, column.Role == ColumnRole.Amount ? WordStyles.TableAmount : WordStyles.TableText, index)
        {
            IsBold = isTotal,
            IsCentred = column.IsCentred || (isTotal && column.Role != ColumnRole.Amount),
            Indent = cell.Indent,
            Size = size,
        };
}
