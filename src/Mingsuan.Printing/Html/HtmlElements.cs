using System.Xml;

namespace Mingsuan.Printing.Html;

/// <summary>Shorthand for elements of HTML. The XML writer escapes every text and attribute.</summary>
internal static class HtmlElements
{
    /// <summary>An element that has no end tag in HTML.</summary>
    public static void Empty(this XmlWriter html, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement(name);
        html.Attributes(attributes);
        html.WriteEndElement();
    }

    /// <summary>An element with a text; always with its end tag, as HTML wants it.</summary>
    public static void Element(this XmlWriter html, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement(name);
        html.Attributes(attributes);
        html.WriteString(text);
        html.WriteFullEndElement();
    }

    /// <summary>Attributes in order; one with an empty value is left out.</summary>
    public static void Attributes(this XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                html.WriteAttributeString(name, value);
            }
        }
    }

    /// <summary>The span of a cell as an attribute value; one column or row needs none.</summary>
    public static string Span(int count) => count > 1 ? count.ToString() : string.Empty;
}
