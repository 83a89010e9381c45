using Mingsuan.Core.Money;
using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>A statement as cells with their spans.</summary>
internal static class PageTable
{
    /// <summary>The heading: a cell covers the columns whose paths begin alike, and the rows below the end of its path.</summary>
    public static List<List<PdfCell>> Heading(IReadOnlyList<IReadOnlyList<string>> paths, Style style)
    {
        if (style.Heading == HeadingForm.OneRow)
        {
            return [[.. paths.Select(path => new PdfCell(string.Join(style.Joint, path), Align: PdfAlign.Center))]];
        }

        int depth = Math.Max(1, paths.Max(path => path.Count));
        var rows = new List<List<PdfCell>>();
        for (int row = 0; row < depth; row++)
        {
            var cells = new List<PdfCell>();
            for (int column = 0; column < paths.Count;)
            {
                var path = paths[column];
                int last = Math.Max(0, path.Count - 1);
                int span = 1;
                while (row < last && column + span < paths.Count && row < paths[column + span].Count - 1 && path.Take(row + 1).SequenceEqual(paths[column + span].Take(row + 1)))
                {
                    span++;
                }

                cells.Add(new PdfCell(row > last || path.Count == 0 ? string.Empty : path[row], span, row < last ? 1 : row == last ? depth - last : 0, PdfAlign.Center));
                column += span;
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>A row of the statement, its amounts in the style.</summary>
    public static List<PdfCell> Row(PrintedStatement statement, int row, Style style)
    {
        var cells = new List<PdfCell>();
        for (int column = 0; column < statement.Columns.Count; column++)
        {
            string text = statement.Rows[row][column];
            bool value = statement.Values.Contains(column);
            string printed = !value ? text
                : text.Length == 0 ? style.Blank
                : PrintedNumber.Read(text) is { } number && style.YuanDecimals is { } decimals ? style.Amount((number.Value * statement.Unit.InYuan).ToString("F" + decimals))
                : style.Amount(text);
            cells.Add(new PdfCell(printed, Align: value ? PdfAlign.Right : PdfAlign.Left));
        }

        return cells;
    }
}
