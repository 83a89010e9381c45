using System.Text;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Money;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>A document written out again in another style, with the rows of the original that each of its rows stands for.</summary>
internal sealed record VariantDocument(byte[] Bytes, IReadOnlyList<PrintedStatement> Statements, IReadOnlyList<IReadOnlyList<int>> RowsOfOriginal)
{
    public static VariantDocument Write(Disclosure original, Style style)
    {
        var statements = PrintedStatement.Of(original).ToList();
        var rows = statements.ConvertAll(statement => (IReadOnlyList<int>)[.. Enumerable.Range(0, statement.Rows.Count).Where(row => !style.DropsBlankRows || !statement.IsBlank(row))]);
        string department = original.Department.Name ?? "某某局";
        var text = new StringBuilder($"{department}{original.FiscalYear ?? 2024}年部门预算公开\n\n");
        for (int index = 0; index < statements.Count; index++)
        {
            Append(text, statements[index], index, rows[index], style, department);
        }

        return new VariantDocument(style.Encode(text.ToString()), statements, rows);
    }

    private static void Append(StringBuilder text, PrintedStatement statement, int index, IReadOnlyList<int> rows, Style style, string department)
    {
        string unit = style.YuanDecimals is null ? statement.Unit.Name : "元";
        string title = style.Title(statement.Title, index);
        var heading = style.Form == TextForm.CellPerLine && style.Heading == HeadingForm.Blank
            ? HeadingWriter.Spanless(WithSerial(statement.Columns, style)).ConvertAll(row => row.ToArray())
            : HeadingWriter.Rows(WithSerial(statement.Columns, style), style.Heading, style.Joint);
        if (style.CaptionRow?.Invoke(title, department, unit) is { } caption)
        {
            heading.Insert(0, style.Form == TextForm.CellPerLine ? caption : [.. caption, .. Enumerable.Repeat(string.Empty, Math.Max(0, WithSerial(statement.Columns, style).Count - caption.Length))]);
        }

        if (style.Numbering)
        {
            int first = style.Serial ? 0 : 1;
            heading.Add([.. style.Serial ? new[] { "栏次" } : [], .. statement.Columns.Select((_, column) => column < first ? "栏次" : $"{column + 1 - first}")]);
        }

        WriteTop();
        WriteRows(heading);
        for (int row = 0; row < rows.Count; row++)
        {
            if (style.RowsPerPage > 0 && row > 0 && row % style.RowsPerPage == 0)
            {
                text.Append(string.Concat(style.PageBreak.Select(line => line + "\n")));
                if (style.RepeatsTitle)
                {
                    WriteTop();
                }

                if (style.RepeatsHeading)
                {
                    WriteRows(heading);
                }
            }

            WriteRows([[.. style.Serial ? new[] { $"{row + 1}" } : [], .. Cells(statement, rows[row], style)]]);
        }

        if (rows.Count == 0)
        {
            WriteRows([[.. WithSerial(statement.Columns, style).Select(_ => string.Empty)]]);
        }

        foreach (string note in statement.Notes)
        {
            text.Append(note).Append('\n');
        }

        text.Append('\n');

        void WriteTop() => text.Append(style.Form == TextForm.LostBlanks ? " " : "\n").Append(string.Concat(style.Top(title, department, unit).Select(line => line + "\n"))).Append('\n');

        void WriteRows(IEnumerable<string[]> cells)
        {
            foreach (string[] row in cells)
            {
                text.Append(style.Form switch
                {
                    TextForm.Tabbed => string.Join('\t', row) + "\n",
                    TextForm.CellPerLine => string.Concat(row.Select(cell => "\t" + cell + "\n")) + "\n",
                    _ => string.Join(' ', row.Where(cell => cell.Length > 0)) + "\n\n",
                });
            }
        }
    }

    internal static IReadOnlyList<IReadOnlyList<string>> WithSerial(IReadOnlyList<IReadOnlyList<string>> columns, Style style) => style.Serial ? [["序号"], .. columns] : columns;

    internal static IEnumerable<string> Cells(PrintedStatement statement, int row, Style style)
    {
        for (int column = 0; column < statement.Columns.Count; column++)
        {
            string text = statement.Rows[row][column];
            if (!statement.Values.Contains(column))
            {
                yield return text;
            }
            else if (text.Length == 0)
            {
                yield return style.Blank;
            }
            else if (PrintedNumber.Read(text) is { } number && style.YuanDecimals is { } decimals)
            {
                yield return style.Amount((number.Value * statement.Unit.InYuan).ToString("F" + decimals));
            }
            else
            {
                yield return style.Amount(text);
            }
        }
    }
}
