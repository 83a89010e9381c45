using Mingsuan.Core.Disclosures;
using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>Lays the statements of a document out anew as paragraphs and tables with merged cells.</summary>
internal sealed record LaidOut(IReadOnlyList<LaidBlock> Blocks, IReadOnlyList<PrintedStatement> Statements, IReadOnlyList<IReadOnlyList<int>> RowsOfOriginal)
{
    public static LaidOut Of(Disclosure original, OfficeStyle style)
    {
        var statements = PrintedStatement.Of(original).ToList();
        var rows = statements.ConvertAll(statement => (IReadOnlyList<int>)[.. Enumerable.Range(0, statement.Rows.Count).Where(row => !style.Text.DropsBlankRows || !statement.IsBlank(row))]);
        string department = original.Department.Name ?? "某某局";
        var blocks = new List<LaidBlock> { new LaidParagraph($"{department}{original.FiscalYear ?? 2024}年部门预算公开", 1) };
        for (int index = 0; index < statements.Count; index++)
        {
            blocks.AddRange(LayOut(statements[index], index, rows[index], style, department));
        }

        return new LaidOut(blocks, statements, rows);
    }

    /// <summary>The document for comparison.</summary>
    public VariantDocument As(byte[] bytes) => new(bytes, Statements, RowsOfOriginal);

    private static IEnumerable<LaidBlock> LayOut(PrintedStatement statement, int index, IReadOnlyList<int> rows, OfficeStyle style, string department)
    {
        var columns = VariantDocument.WithSerial(statement.Columns, style.Text);
        string unit = "单位：" + (style.Text.YuanDecimals is null ? statement.Unit.Name : "元");
        string title = style.Text.Title(statement.Title, index);
        var heading = Heading(columns, style);
        var top = new List<IReadOnlyList<LaidCell>>();
        if (style.Title == TitlePlace.MergedRows)
        {
            top = [[new LaidCell(title, columns.Count)], [new LaidCell("部门名称：" + department + "　" + unit, columns.Count)]];
        }
        else if (style.Title == TitlePlace.HalvedRow)
        {
            int left = (columns.Count + 1) / 2;
            top = [columns.Count == 1 ? [new LaidCell(unit)] : [new LaidCell("部门名称：" + department, left), new LaidCell(unit, columns.Count - left)]];
        }

        foreach (var paragraph in Above(title, department, unit, style))
        {
            yield return paragraph;
        }

        var table = new List<IReadOnlyList<LaidCell>>([.. top, .. heading]);
        for (int row = 0; row < rows.Count; row++)
        {
            if (style.Text.RowsPerPage > 0 && row > 0 && row % style.Text.RowsPerPage == 0)
            {
                yield return new LaidTable(table);
                foreach (var paragraph in style.Text.RepeatsTitle ? Above(title, department, unit, style) : [])
                {
                    yield return paragraph;
                }

                table = style.Text.RepeatsHeading ? [.. style.Text.RepeatsTitle ? top : [], .. heading] : [];
            }

            table.Add([.. style.Text.Serial ? new[] { new LaidCell($"{row + 1}") } : [], .. VariantDocument.Cells(statement, rows[row], style.Text).Select(text => new LaidCell(text))]);
        }

        if (rows.Count == 0)
        {
            table.Add([.. columns.Select(_ => new LaidCell(string.Empty))]);
        }

        table.AddRange(style.NotesInside ? statement.Notes.Select(note => new[] { new LaidCell(note, columns.Count) }) : []);
        yield return new LaidTable(table);
        foreach (string note in style.NotesInside ? [] : statement.Notes)
        {
            yield return new LaidParagraph(note);
        }
    }

    private static IEnumerable<LaidParagraph> Above(string title, string department, string unit, OfficeStyle style) => style.Title switch
    {
        TitlePlace.Above => [new LaidParagraph(title), new LaidParagraph("部门名称：" + department), new LaidParagraph(unit)],
        TitlePlace.HalvedRow => [new LaidParagraph(title)],
        _ => [],
    };

    private static List<IReadOnlyList<LaidCell>> Heading(IReadOnlyList<IReadOnlyList<string>> columns, OfficeStyle style)
    {
        var rows = new List<IReadOnlyList<LaidCell>>();
        if (style.Heading == MergedHeading.OneRow)
        {
            rows.Add([.. columns.Select(path => new LaidCell(string.Join(style.Text.Joint, path)))]);
        }
        else
        {
            int depth = columns.Max(path => path.Count);
            for (int row = 0; row < depth; row++)
            {
                rows.Add([.. HeadingCells(columns, row, depth, style.Heading)]);
            }
        }

        if (style.Text.Numbering)
        {
            rows.Add([.. columns.Select((_, column) => new LaidCell(column == 0 ? "栏次" : $"{column}"))]);
        }

        return rows;
    }

    private static IEnumerable<LaidCell> HeadingCells(IReadOnlyList<IReadOnlyList<string>> columns, int row, int depth, MergedHeading merged)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            var path = columns[column];
            if (row >= path.Count)
            {
                if (merged == MergedHeading.Across)
                {
                    yield return new LaidCell(string.Empty);
                }

                continue;
            }

            int end = column + 1;
            while (row < path.Count - 1 && end < columns.Count && columns[end].Count > row + 1 && columns[end].Take(row + 1).SequenceEqual(path.Take(row + 1)))
            {
                end++;
            }

            int down = row == path.Count - 1 && merged != MergedHeading.Across ? depth - row : 1;
            yield return new LaidCell(path[row], merged == MergedHeading.Down ? 1 : end - column, down);
            for (int blank = column + 1; merged == MergedHeading.Down && blank < end; blank++)
            {
                yield return new LaidCell(string.Empty);
            }

            column = end - 1;
        }
    }
}
