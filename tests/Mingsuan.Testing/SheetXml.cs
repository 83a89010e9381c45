using System.Globalization;
using System.Security;
using System.Text;

namespace Mingsuan.Testing;

/// <summary>Writes the part of one sheet.</summary>
internal sealed class SheetXml(SheetOptions options, List<string> strings)
{
    private readonly StringBuilder _rows = new();
    private readonly List<string> _merged = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private int _row;

    public string Write(IReadOnlyList<LaidBlock> blocks)
    {
        _row = options.Offset + 1;
        int width = blocks.OfType<LaidTable>().Select(table => table.Width).DefaultIfEmpty(1).Max();
        foreach (var block in blocks)
        {
            if (block is LaidParagraph paragraph)
            {
                Row([Cell(paragraph.Text, 0, false)], false);
                if (options.MergedParagraphs && width > 1)
                {
                    _merged.Add($"{Address(_row - 1, 0)}:{Address(_row - 1, width - 1)}");
                }
            }
            else if (block is LaidTable table)
            {
                Table(table);
            }
        }

        for (int row = 0; row < options.Padding; row++)
        {
            _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\"><c r=\"{Address(_row, 0)}\" s=\"1\"/></row>");
            _row++;
        }

        string columns = options.Hidden ? $"<cols><col min=\"{options.Offset + 41}\" max=\"{options.Offset + 41}\" hidden=\"1\"/></cols>" : string.Empty;
        return $"{columns}<sheetData>{_rows}</sheetData>{(_merged.Count > 0 ? $"<mergeCells>{string.Concat(_merged.Select(area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>" : string.Empty)}";
    }

    private void Table(LaidTable table)
    {
        var covered = new Dictionary<int, (int Columns, int Left)>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            var cells = new List<string>();
            int column = 0;
            foreach (var cell in table.Rows[row])
            {
                column = Skip(covered, column);
                cells.Add(Cell(cell.Text, column, row > 0));
                if (cell.Columns > 1 || cell.Rows > 1)
                {
                    _merged.Add($"{Address(_row, column)}:{Address(_row + cell.Rows - 1, column + cell.Columns - 1)}");
                    covered[column] = (cell.Columns, cell.Rows);
                }

                column += cell.Columns;
            }

            Skip(covered, column);
            foreach (int start in covered.Keys.ToList())
            {
                covered[start] = (covered[start].Columns, covered[start].Left - 1);
            }

            if (options.Hidden)
            {
                cells.Add($"<c r=\"{Address(_row, 40)}\"><v>12345</v></c>");
            }

            Row(cells, false);
        }

        if (options.Hidden)
        {
            Row([Cell("合计", 0, false), Cell("999.00", 1, true)], true);
        }
    }

    private static int Skip(Dictionary<int, (int Columns, int Left)> covered, int column)
    {
        while (covered.TryGetValue(column, out var cover) && cover.Left > 0)
        {
            column += cover.Columns;
        }

        return column;
    }

    private void Row(IReadOnlyList<string> cells, bool isHidden)
    {
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\"{(isHidden ? " hidden=\"1\"" : string.Empty)}>{string.Concat(cells)}</row>");
        _row++;
    }

    private string Cell(string text, int column, bool mayBeNumber)
    {
        string place = Address(_row, column);
        if (text.Length == 0)
        {
            return $"<c r=\"{place}\" s=\"1\"/>";
        }

        if (mayBeNumber && options.Format is not null && text.Contains('.', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
        {
            string formula = options.Formulas ? "<f>SUM(A1:A2)</f>" : string.Empty;
            return $"<c r=\"{place}\" s=\"1\">{formula}<v>{(number + options.Excess).ToString(CultureInfo.InvariantCulture)}</v></c>";
        }

        string escaped = SecurityElement.Escape(text);
        if (options.InlineStrings)
        {
            return $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{escaped}</t></is></c>";
        }

        if (!_known.TryGetValue(text, out int index))
        {
            index = strings.Count;
            _known.Add(text, index);
            strings.Add($"<r><t xml:space=\"preserve\">{SecurityElement.Escape(text[..1])}</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">{SecurityElement.Escape(text[1..])}</t></r><rPh sb=\"0\" eb=\"1\"><t>yin</t></rPh>");
        }

        return $"<c r=\"{place}\" t=\"s\"><v>{index}</v></c>";
    }

    private string Address(int row, int column)
    {
        string letters = string.Empty;
        for (int rest = column + options.Offset + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
