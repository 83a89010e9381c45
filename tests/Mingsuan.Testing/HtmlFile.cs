using System.Globalization;
using System.Net;
using System.Text;

namespace Mingsuan.Testing;

/// <summary>Writes web pages.</summary>
public static class HtmlFile
{
    /// <summary>A page of paragraphs and tables.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="charset">The encoding that it declares and has.</param>
    /// <param name="layout">Puts everything into a table that arranges the page.</param>
    public static byte[] Write(IEnumerable<LaidBlock> blocks, string charset = "utf-8", bool layout = false)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"><title></title>\n");
        page.Append("<style>td { border: 1px solid }</style><script>document.write('<table><tr><td>1</td></tr></table>')</script></head>\n<body>\n");
        page.Append(layout ? "<table width=100%><tr><td>首页 &gt; 公开</td></tr><tr><td valign=top>\n" : string.Empty);
        foreach (var block in blocks)
        {
            if (block is LaidTable table)
            {
                Append(page, table);
            }
            else if (block is LaidParagraph paragraph)
            {
                string tag = paragraph.Level > 0 ? $"h{paragraph.Level}" : "p";
                page.Append(CultureInfo.InvariantCulture, $"<{tag}>{WebUtility.HtmlEncode(paragraph.Text)}</{tag}>\n");
            }
        }

        page.Append(layout ? "</td></tr></table>\n" : string.Empty).Append("</body></html>\n");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(charset).GetBytes(page.ToString());
    }

    private static void Append(StringBuilder page, LaidTable table)
    {
        page.Append("<table>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            foreach (var cell in row)
            {
                string spans = (cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty) + (cell.Rows > 1 ? $" rowspan={cell.Rows}" : string.Empty);
                string text = cell.Text.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(cell.Text);
                page.Append(CultureInfo.InvariantCulture, $"<td{spans}>\n  <p><span>{text}</span></p>\n</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }
}
