using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Word;

/// <summary>A form as a table of Word.</summary>
internal static class FormTable
{
    /// <summary>Makes the table.</summary>
    public static Table Create(FormBlock form, IReadOnlyList<ColumnNeed> needs, PageRoom room)
    {
        var fit = ColumnFit.Of(form, needs, room);
        int? size = StatementTable.SizeOf(fit);
        var table = new WordTable(fit, room.Width);
        for (int index = 0; index < form.Rows.Count; index++)
        {
            table.Add(form.Rows[index].Cells.Select(cell => Cell(cell, size)), index < form.HeadingRows);
        }

        return table.Build();
    }

    private static WordTable.Cell Cell(FormCell cell, int? size)
    {
        string style = cell.IsCaption && !cell.IsLeft ? WordStyles.TableHeading : cell.Amount is not null ? WordStyles.TableAmount : WordStyles.TableText;
        return new WordTable.Cell(cell.Text, style, cell.Column, cell.ColumnSpan, cell.RowSpan) { IsCentred = !cell.IsCaption && cell.Amount is null && !cell.IsLeft, Size = size };
    }
}
