using System.Globalization;
using System.Net;
using System.Text;
using Mingsuan.Core.Disclosures;
using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Writes a disclosure as a web page to be printed.</summary>
internal static class PrintedPages
{
    public static VariantDocument Write(Disclosure original, PageStyle style)
    {
        var statements = PrintedStatement.Of(original).ToList();
        var rows = statements.ConvertAll(statement => (IReadOnlyList<int>)[.. Enumerable.Range(0, statement.Rows.Count).Where(row => !style.Cells.DropsBlankRows || !statement.IsBlank(row))]);
        string department = original.Department.Name ?? "某某局";
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>公开</title><style>
            @page { size: A4 landscape; margin: 15mm }
            body { font-family: "Noto Sans CJK SC", sans-serif; font-size: 8pt }
            table { width: 100%; border-collapse: collapse }
            td { padding: 1px {{style.Gutter / 4}}pt; text-align: left }
            td.h { text-align: {{Word(style.HeadingAlign)}}; vertical-align: {{style.HeadingStand}} }
            td.n { text-align: {{Word(style.NumberAlign)}}; white-space: nowrap }
            h2 { text-align: center; break-before: page; page-break-before: always }
            tr.b { break-before: page; page-break-before: always }
            tbody { display: table-row-group }
            </style></head><body><h1>{{WebUtility.HtmlEncode(department)}}{{original.FiscalYear ?? 2024}}年部门预算公开</h1>
            """);
        for (int index = 0; index < statements.Count; index++)
        {
            Append(page, statements[index], index, rows[index], style, department);
        }

        return new VariantDocument(Encoding.UTF8.GetBytes(page.Append("</body></html>\n").ToString()), statements, rows);
    }

    private static void Append(StringBuilder page, PrintedStatement statement, int index, IReadOnlyList<int> rows, PageStyle style, string department)
    {
        string unit = style.Cells.YuanDecimals is null ? statement.Unit.Name : "元";
        page.Append(CultureInfo.InvariantCulture, $"<h2>{WebUtility.HtmlEncode(style.Cells.Title(statement.Title, index))}</h2>\n<p>部门名称：{WebUtility.HtmlEncode(department)}</p><p>单位：{unit}</p>\n");
        string heading = string.Concat(PageTable.Heading(statement.Columns, style.Cells).Select(row => Row(row, style, isHeading: true, string.Empty)));
        page.Append(CultureInfo.InvariantCulture, $"<table>{(style.Cells.RepeatsHeading ? $"<thead>{heading}</thead><tbody>" : $"<tbody>{heading}")}\n");
        for (int row = 0; row < rows.Count; row++)
        {
            bool breaks = style.Cells.RowsPerPage > 0 && row > 0 && row % style.Cells.RowsPerPage == 0;
            page.Append(Row(PageTable.Row(statement, rows[row], style.Cells), style, isHeading: false, breaks ? " class=\"b\"" : string.Empty));
        }

        page.Append(CultureInfo.InvariantCulture, $"{(rows.Count > 0 ? string.Empty : "<tr><td>&nbsp;</td></tr>")}</tbody></table>\n{string.Concat(statement.Notes.Select(note => $"<p>{WebUtility.HtmlEncode(note)}</p>\n"))}");
    }

    private static string Row(List<PdfCell> cells, PageStyle style, bool isHeading, string attributes)
    {
        // An office takes no alignment from a style sheet.
        string stand = $" align=\"{Word(style.HeadingAlign)}\" valign=\"{style.HeadingStand}\"";
        var row = new StringBuilder(isHeading ? "<tr>" : $"<tr{attributes}>");
        foreach (var cell in cells.Where(cell => cell.Rows > 0))
        {
            string kind = isHeading ? "h" : cell.Align == PdfAlign.Right ? "n" : "w";
            string spans = (cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty) + (cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : string.Empty);
            row.Append(CultureInfo.InvariantCulture, $"<td class=\"{kind}\"{spans}{(kind == "h" ? stand : kind == "n" ? $" align=\"{Word(style.NumberAlign)}\"" : string.Empty)}>{WebUtility.HtmlEncode(cell.Text)}</td>");
        }

        return row.Append("</tr>\n").ToString();
    }

    private static string Word(PdfAlign align) => align.ToString();
}
