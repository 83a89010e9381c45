using System.Globalization;
using System.Xml;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Html;

/// <summary>A statement as a table with its title, its lines above and its notes below.</summary>
internal static class StatementHtml
{
    // A title that stands in one line is read as one; so many characters have room at the usual size and at the next smaller one.
    private const int LongTitle = 29;
    private const int LongestTitle = 38;

    /// <summary>Writes it.</summary>
    public static void Write(XmlWriter html, StatementBlock statement, string anchor, int headings)
    {
        html.WriteStartElement("section");
        html.Attributes(("class", statement.Landscape ? "table own-page landscape" : "table own-page"), ("id", anchor), ("aria-labelledby", anchor + "t"));
        Lines(html, statement.NumberLine, statement.Title, statement.DepartmentLine, statement.UnitLine, anchor);
        html.WriteStartElement("div");
        html.Attributes(("class", "scroll"), ("role", "region"), ("aria-labelledby", anchor + "t"), ("tabindex", "0"));
        html.WriteStartElement("table");
        var room = PrintedPage.Room(statement.Landscape, headings, statement.NumberLine, statement.Title, statement.DepartmentLine ?? statement.UnitLine, statement.Notes.Count);
        var fit = Fitted(html, anchor, ColumnFit.Of(statement, room), room);
        Widths(html, fit.Widths);
        Heading(html, statement);
        html.WriteStartElement("tbody");
        foreach (var row in statement.Rows)
        {
            Row(html, statement, row);
            html.WriteRaw("\n");
        }

        html.WriteFullEndElement();
        html.WriteFullEndElement();
        html.WriteFullEndElement();
        Notes(html, statement.Notes);
        html.WriteFullEndElement();
    }

    /// <summary>Tells the page how many columns a table has, so that they stay wide enough on a narrow screen, and which size of type it takes on paper.</summary>
    public static ColumnFit Fitted(XmlWriter html, string anchor, ColumnFit fit, PageRoom room)
    {
        string size = fit.HalfPoints < room.Largest ? $";--type:{(fit.HalfPoints / 2m).ToString("0.#", CultureInfo.InvariantCulture)}pt" : string.Empty;
        html.Attributes(("aria-labelledby", anchor + "t"), ("class", fit.IsTight ? "tight" : string.Empty), ("style", $"--columns:{fit.Widths.Count}{size}"));
        return fit;
    }

    /// <summary>The lines above a table: its number, its title, the department at the left and the unit at the right.</summary>
    public static void Lines(XmlWriter html, string? number, string title, string? department, string? unit, string anchor)
    {
        if (number is not null)
        {
            html.Element("p", number, ("class", "number"));
        }

        html.Element("h4", title, ("class", title.Length > LongTitle ? title.Length > LongestTitle ? "table-title longest" : "table-title long" : "table-title"), ("id", anchor + "t"));
        if (department is not null || !string.IsNullOrEmpty(unit))
        {
            html.WriteStartElement("div");
            html.WriteAttributeString("class", "lines");
            html.Element("p", department ?? string.Empty, ("class", "department"));
            html.Element("p", unit ?? string.Empty, ("class", "unit"));
            html.WriteFullEndElement();
        }
    }

    /// <summary>The widths of the columns, in percent of the whole.</summary>
    public static void Widths(XmlWriter html, IReadOnlyList<int> widths)
    {
        int whole = Math.Max(1, widths.Sum());
        html.WriteStartElement("colgroup");
        foreach (int width in widths)
        {
            html.Empty("col", ("style", $"width:{(100m * width / whole):0.##}%"));
        }

        html.WriteFullEndElement();
    }

    /// <summary>The notes below a table.</summary>
    public static void Notes(XmlWriter html, IReadOnlyList<string> notes)
    {
        foreach (string note in notes)
        {
            html.Element("p", note, ("class", "note"));
        }
    }

    private static void Heading(XmlWriter html, StatementBlock statement)
    {
        html.WriteStartElement("thead");
        foreach (var line in statement.Heading)
        {
            html.WriteStartElement("tr");
            foreach (var cell in line)
            {
                html.Element("th", cell.Text, ("scope", cell.ColumnSpan > 1 ? "colgroup" : "col"), ("colspan", HtmlElements.Span(cell.ColumnSpan)), ("rowspan", HtmlElements.Span(cell.RowSpan)));
            }

            html.WriteFullEndElement();
        }

        html.WriteFullEndElement();
    }

    private static string Class(StatementColumn column, string indent) =>
        column.Role == ColumnRole.Code ? column.IsCentred ? "code middle" : "code" : column.IsCentred ? "middle" : indent;

    private static void Row(XmlWriter html, StatementBlock statement, StatementRow row)
    {
        html.WriteStartElement("tr");
        html.Attributes(("class", row.IsTotal ? "total" : string.Empty));
        for (int column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            string indent = cell.Indent > 0 ? "indent-" + Math.Min(cell.Indent, 3) : string.Empty;
            if (cell.Amount is not null || statement.Columns[column].Role == ColumnRole.Amount)
            {
                html.Element("td", cell.Text, ("class", "amount"));
            }
            else if (statement.Columns[column].Role == ColumnRole.Label && !cell.IsBlank)
            {
                html.Element("th", cell.Text, ("scope", "row"), ("class", row.IsTotal ? "middle" : indent));
            }
            else
            {
                html.Element("td", cell.Text, ("class", row.IsTotal ? "middle" : Class(statement.Columns[column], indent)));
            }
        }

        html.WriteFullEndElement();
    }
}
