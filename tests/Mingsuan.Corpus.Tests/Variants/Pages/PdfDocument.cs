using Mingsuan.Core.Disclosures;
using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Writes a disclosure as a PDF.</summary>
internal sealed class PdfDocument
{
    private const int Short = 595;
    private const int Long = 842;
    private const decimal Top = 70;

    private readonly PdfWriter _pdf = new();
    private readonly PageStyle _style;
    private int _page;
    private int _width;
    private int _height;
    private decimal _y;

    private PdfDocument(PageStyle style) => _style = style;

    public static VariantDocument Write(Disclosure original, PageStyle style)
    {
        var statements = PrintedStatement.Of(original).ToList();
        var rows = statements.ConvertAll(statement => (IReadOnlyList<int>)[.. Enumerable.Range(0, statement.Rows.Count).Where(row => !style.Cells.DropsBlankRows || !statement.IsBlank(row))]);
        var document = new PdfDocument(style);
        string department = original.Department.Name ?? "某某局";
        document.Begin(wide: false);
        document._pdf.Text(120, 200, $"{department}{original.FiscalYear ?? 2024}年部门预算公开", 18);
        for (int index = 0; index < statements.Count; index++)
        {
            document.Add(statements[index], index, rows[index], department);
        }

        return new VariantDocument(document._pdf.Bytes(), statements, rows);
    }

    private void Begin(bool wide)
    {
        _page++;
        bool turned = wide && _style.IsTurned;
        (_width, _height) = wide ? (Long, Short) : (Short, Long);
        _pdf.Page(_width, _height, turned ? 180 : 0);
        _y = Top;
        if (_style.HasFurniture)
        {
            _pdf.Text(40, 30, "部门预算公开材料", 8);
            _pdf.Text((_width / 2) - 10, _height - 25, $"- {_page} -", 8);
        }
    }

    private void Add(PrintedStatement statement, int index, IReadOnlyList<int> rows, string department)
    {
        string unit = _style.Cells.YuanDecimals is null ? statement.Unit.Name : "元";
        string title = _style.Cells.Title(statement.Title, index);
        var heading = PageTable.Heading(statement.Columns, _style.Cells).ConvertAll(row => row.ConvertAll(cell => cell with { Align = _style.HeadingAlign, Stand = _style.HeadingStand }));
        var cells = rows.Select(row => PageTable.Row(statement, row, _style.Cells).ConvertAll(cell => cell.Align == PdfAlign.Right ? cell with { Align = _style.NumberAlign } : cell)).ToList();
        if (cells.Count == 0)
        {
            cells.Add([.. statement.Columns.Select(_ => new PdfCell(string.Empty))]);
        }

        bool wide = statement.Columns.Count > 5;
        Begin(wide);
        var table = new PdfTable(Widths(statement, cells, _width - 80, _style.IsBorderless ? _style.Gutter : 6)) { IsBorderless = _style.IsBorderless, HasBars = _style.HasBars };
        WriteTop();
        Draw(heading);
        int onPage = 0;
        foreach (var row in cells)
        {
            bool full = _y + table.HeightOf(row) > _height - 50;
            if (full || (_style.Cells.RowsPerPage > 0 && onPage == _style.Cells.RowsPerPage))
            {
                Begin(wide);
                onPage = 0;
                if (_style.Cells.RepeatsTitle)
                {
                    WriteTop();
                }

                if (_style.Cells.RepeatsHeading)
                {
                    Draw(heading);
                }
            }

            Draw([row]);
            onPage++;
        }

        foreach (string note in statement.Notes)
        {
            _y += 16;
            _pdf.Text(40, _y, note, 9);
        }

        void WriteTop()
        {
            decimal width = PdfWriter.WidthOf(title, 16);
            _pdf.Text(Math.Max(20, (_width - width) / 2), _y, title, Math.Min(16, 16 * (_width - 40) / Math.Max(width, 1)));
            _y += 24;
            _pdf.Text(40, _y, "部门名称：" + department, 9);
            _pdf.Text(_width - 110, _y, "单位：" + unit, 9);
            _y += 8;
        }

        void Draw(List<List<PdfCell>> lines)
        {
            var heights = lines.ConvertAll(line => table.HeightOf(line));
            for (int line = 0; line < lines.Count; line++)
            {
                table.Draw(_pdf, lines[line], _y, [.. heights.Skip(line)]);
                _y += heights[line];
            }
        }
    }

    /// <summary>Numbers get what they need; the rest is shared by what labels need.</summary>
    private static decimal[] Widths(PrintedStatement statement, List<List<PdfCell>> rows, decimal available, decimal gutter)
    {
        decimal[] needed = new decimal[statement.Columns.Count];
        for (int column = 0; column < needed.Length; column++)
        {
            decimal text = rows.Max(row => PdfWriter.WidthOf(row[column].Text, 9));
            needed[column] = Math.Max(40 + gutter, text + gutter);
        }

        decimal labels = Enumerable.Range(0, needed.Length).Where(column => !statement.Values.Contains(column)).Sum(column => needed[column]);
        decimal rest = available - (needed.Sum() - labels);
        for (int column = 0; column < needed.Length; column++)
        {
            if (!statement.Values.Contains(column) && labels > rest)
            {
                needed[column] = Math.Max(36, needed[column] * rest / labels);
            }
        }

        return needed;
    }
}
