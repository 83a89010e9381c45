using System.Xml;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Html;

/// <summary>A form as a table whose captions are header cells.</summary>
internal static class FormHtml
{
    /// <summary>Writes it.</summary>
    public static void Write(XmlWriter html, FormBlock form, IReadOnlyList<ColumnNeed> needs, string anchor, int headings)
    {
        html.WriteStartElement("section");
        html.Attributes(("class", "table" + (form.Kind == FormKind.ProjectTargets ? " own-page" : string.Empty) + (form.Landscape ? " landscape" : string.Empty)), ("id", anchor), ("aria-labelledby", anchor + "t"));
        StatementHtml.Lines(html, form.NumberLine, form.Title, form.DepartmentLine, form.UnitLine, anchor);
        html.WriteStartElement("div");
        html.Attributes(("class", "scroll"), ("role", "region"), ("aria-labelledby", anchor + "t"), ("tabindex", "0"));
        html.WriteStartElement("table");
        var room = PrintedPage.Room(form.Landscape, headings, form.NumberLine, form.Title, form.DepartmentLine ?? form.UnitLine, form.Notes.Count);
        var fit = StatementHtml.Fitted(html, anchor, ColumnFit.Of(form, needs, room), room);
        StatementHtml.Widths(html, fit.Widths);
        Rows(html, "thead", form, 0, form.HeadingRows);
        Rows(html, "tbody", form, form.HeadingRows, form.Rows.Count);
        html.WriteFullEndElement();
        html.WriteFullEndElement();
        StatementHtml.Notes(html, form.Notes);
        html.WriteFullEndElement();
    }

    private static void Rows(XmlWriter html, string part, FormBlock form, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        html.WriteStartElement(part);
        for (int index = from; index < to; index++)
        {
            html.WriteStartElement("tr");
            foreach (var cell in form.Rows[index].Cells)
            {
                string kind = cell.Amount is not null ? "amount" : cell.IsCaption ? (cell.IsLeft ? "caption left" : "caption") : cell.IsLeft ? string.Empty : "middle";
                string scope = !cell.IsCaption ? string.Empty : part == "thead" ? "col" : "row";
                html.Element(cell.IsCaption ? "th" : "td", cell.Text, ("scope", scope), ("class", kind), ("colspan", HtmlElements.Span(cell.ColumnSpan)), ("rowspan", HtmlElements.Span(cell.RowSpan)));
            }

            html.WriteFullEndElement();
            html.WriteRaw("\n");
        }

        html.WriteFullEndElement();
    }
}
