using System.Globalization;
using Mingsuan.Core.Money;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Html;

/// <summary>Quotes a place in its table or in its sentence, and marks it.</summary>
internal sealed class ExcerptPart(HtmlWriter html, ReportWords words)
{
    private const string Quoted = "zh-CN";

    /// <summary>Writes the quotation.</summary>
    public void Write(Excerpt excerpt)
    {
        html.Line();
        if (excerpt is TableExcerpt table)
        {
            Table(table);
        }
        else if (excerpt is TextExcerpt text)
        {
            Text(text);
        }
    }

    private void Text(TextExcerpt excerpt)
    {
        using (html.Open("figure", ("class", "quote")))
        {
            html.Write("figcaption", Caption(excerpt, string.Empty));
            using (html.Open("blockquote", ("lang", Quoted)))
            using (html.Open("p"))
            {
                foreach (var piece in excerpt.Pieces)
                {
                    if (piece.IsMarked)
                    {
                        html.Write("mark", piece.Text);
                    }
                    else
                    {
                        html.Text(piece.Text);
                    }
                }
            }
        }
    }

    private void Table(TableExcerpt excerpt)
    {
        string caption = Caption(excerpt, excerpt.Unit.Length == 0 ? string.Empty : words.Say($"，单位：{excerpt.Unit}", $", unit: {excerpt.Unit}"));
        if (excerpt.Rows.Any(row => row.Cells.Any(cell => cell.Role == CellRole.Related)))
        {
            caption += words.Say("；双线为同一矛盾涉及的其他数字", "; a double line marks other figures of the same contradiction");
        }

        using (html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)))
        using (html.Open("table", ("class", "grid excerpt")))
        {
            using (html.Open("caption"))
            {
                html.Write("span", caption);
            }

            if (excerpt.Heading.Count > 0)
            {
                using (html.Open("thead", ("lang", Quoted)))
                {
                    for (int index = 0; index < excerpt.Heading.Count; index++)
                    {
                        HeadingRow(excerpt.Heading[index], withLine: index == 0, excerpt.Heading.Count);
                    }
                }
            }

            using (html.Open("tbody", ("lang", Quoted)))
            {
                foreach (var row in excerpt.Rows)
                {
                    Row(row);
                }
            }
        }
    }

    private void HeadingRow(IReadOnlyList<ExcerptCell> cells, bool withLine, int depth)
    {
        using (html.Open("tr"))
        {
            if (withLine)
            {
                html.Write("th", words.Say("行", "line"), ("scope", "col"), ("class", "line"), ("rowspan", Span(depth)), ("lang", words.Say("zh-CN", "en")));
            }

            foreach (var cell in cells)
            {
                html.Write("th", cell.Text, ("scope", cell.Columns > 1 ? "colgroup" : "col"), ("colspan", Span(cell.Columns)), ("rowspan", Span(cell.Rows)));
            }
        }
    }

    private void Row(ExcerptRow row)
    {
        using (html.Open("tr", ("class", row.IsMarked ? "here" : null)))
        {
            html.Write("td", (row.IsMarked ? "▶ " : string.Empty) + row.Line?.ToString(CultureInfo.InvariantCulture), ("class", "line"));
            foreach (var cell in row.Cells)
            {
                Cell(cell);
            }
        }
    }

    private void Cell(ExcerptCell cell)
    {
        (string, string?)[] spans = [("colspan", Span(cell.Columns)), ("rowspan", Span(cell.Rows))];
        switch (cell.Role)
        {
            case CellRole.Marked:
                using (html.Open("td", [("class", PrintedNumber.Read(cell.Text) is null ? "marked" : "marked number"), .. spans]))
                {
                    html.Write("mark", cell.Text.Length == 0 ? words.Say("（空白）", "(blank)") : cell.Text);
                }

                break;
            case CellRole.RowLabel:
                html.Write("th", cell.Text, [("scope", "row"), .. spans]);
                break;
            default:
                html.Write("td", cell.Text, [("class", Class(cell.Role)), .. spans]);
                break;
        }
    }

    private static string? Class(CellRole role) => role switch
    {
        CellRole.Number => "number",
        CellRole.Related => "number related",
        CellRole.Omitted => "omitted",
        _ => null,
    };

    private string Caption(Excerpt excerpt, string unit)
    {
        string title = excerpt.Title.Length == 0 ? words.Say("原文", "The document") : words.Say($"《{excerpt.Title}》", $"“{excerpt.Title}”");
        return title + (words.Line(excerpt.Place) is { Length: > 0 } line ? words.Say("，", ", ") + line : string.Empty) + unit;
    }

    private static string? Span(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;
}
