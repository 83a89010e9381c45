using System.Reflection;
using System.Text;
using System.Xml;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Html;

/// <summary>Writes a publication as one self-contained accessible page: no script, no external resource, printable on A4.</summary>
public sealed class HtmlPublicationWriter : IPublicationWriter
{
    private static readonly Lazy<string> Css = new(ReadCss);

    /// <inheritdoc />
    public string Format => "html";

    /// <inheritdoc />
    public void Write(Publication publication, Stream stream) => Write(publication, stream, static _ => null);

    /// <summary>Writes it with the page of each entry in its contents, for paper.</summary>
    /// <param name="publication">What to write.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="pageOf">The printed number of the page on which a place stands; null for none.</param>
    internal static void Write(Publication publication, Stream stream, Func<string, string?> pageOf)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        text.Write("<!DOCTYPE html>\n");
        using (var html = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = false, NewLineHandling = NewLineHandling.None, CloseOutput = false }))
        {
            Page(html, publication, pageOf);
        }

        text.Write('\n');
    }

    private static void Page(XmlWriter html, Publication publication, Func<string, string?> pageOf)
    {
        html.WriteStartElement("html");
        html.WriteAttributeString("lang", "zh-CN");
        html.WriteStartElement("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        html.WriteElementString("title", publication.Title);
        html.WriteStartElement("style");
        html.WriteRaw("\n" + Css.Value);
        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteStartElement("body");
        html.Element("a", "跳到正文", ("class", "skip"), ("href", "#text"));
        html.WriteStartElement("header");
        html.WriteAttributeString("class", "cover");
        html.WriteStartElement("h1");
        foreach (string line in PublicationEntries.TitleLines(publication))
        {
            html.WriteElementString("span", line);
        }

        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteStartElement("main");
        html.WriteAttributeString("id", "text");
        var needs = new FormNeeds(publication);
        for (int index = 0; index < publication.Blocks.Count; index++)
        {
            Block(html, publication, index, needs, pageOf);

            // A line for each block: whoever reads the page as a text finds the place again.
            html.WriteRaw("\n");
        }

        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void Block(XmlWriter html, Publication publication, int index, FormNeeds needs, Func<string, string?> pageOf)
    {
        switch (publication.Blocks[index])
        {
            case HeadingBlock heading:
                html.Element("h" + Math.Min(heading.Level + 1, 4), heading.Line, ("id", PublicationEntries.Anchor(index)));
                break;
            case TextBlock paragraph:
                html.WriteElementString("p", paragraph.Text);
                break;
            case ContentsBlock contents:
                Contents(html, contents, publication, pageOf);
                break;
            case StatementBlock statement:
                StatementHtml.Write(html, statement, PublicationEntries.Anchor(index), PublicationEntries.HeadingsAbove(publication, index));
                break;
            case FormBlock form:
                FormHtml.Write(html, form, needs.Of(form), PublicationEntries.Anchor(index), PublicationEntries.HeadingsAbove(publication, index));
                break;
            case ChartBlock chart:
                ChartSvg.Write(html, chart, PublicationEntries.Anchor(index));
                break;
            case PageBreakBlock:
                html.Element("div", string.Empty, ("class", "break"));
                break;
            default:
                throw new InvalidOperationException($"No HTML for {publication.Blocks[index].GetType().Name}.");
        }
    }

    private static void Contents(XmlWriter html, ContentsBlock contents, Publication publication, Func<string, string?> pageOf)
    {
        html.WriteStartElement("nav");
        html.WriteAttributeString("aria-labelledby", "contents");
        html.Element("h2", contents.Title, ("id", "contents"));
        html.WriteStartElement("ul");
        foreach (var entry in PublicationEntries.Of(publication))
        {
            html.WriteStartElement("li");
            html.WriteAttributeString("class", "level-" + entry.Level);
            html.WriteStartElement("a");
            html.WriteAttributeString("href", "#" + entry.Anchor);
            html.WriteString(entry.Text);
            if (pageOf(entry.Anchor) is { } page)
            {
                html.Element("span", page, ("class", "page"));
            }

            html.WriteFullEndElement();
            html.WriteEndElement();
        }

        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static string ReadCss()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("publication.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
