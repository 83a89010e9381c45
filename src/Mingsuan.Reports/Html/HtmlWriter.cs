using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Mingsuan.Reports.Html;

/// <summary>
/// Writes HTML. Texts and attribute values are escaped here and nowhere else; element and attribute names are constants of the
/// program. There is no way to write markup that comes from a document.
/// </summary>
public sealed class HtmlWriter
{
    private readonly StringBuilder _text = new(1 << 16);

    /// <summary>Opens an element; disposing of the result closes it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; one with a null value is left out.</param>
    public Element Open([ConstantExpected] string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        return new Element(this, name);
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Write([ConstantExpected] string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        Text(text);
        _text.Append("</").Append(name).Append('>');
    }

    /// <summary>Writes an element without content: <c>meta</c>, <c>br</c>.</summary>
    public void Void([ConstantExpected] string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, attributes);

    /// <summary>Writes a text.</summary>
    public void Text(string text) => Escape(text, inAttribute: false);

    /// <summary>A line break in the source, for people who read it; never inside a text.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes the document type, which must come first.</summary>
    public void DocumentType() => _text.Append("<!DOCTYPE html>\n");

    /// <summary>Writes the program's own style sheet. Never a text of a document: a style is not escaped.</summary>
    internal void Style(string css) => _text.Append("<style>\n").Append(css).Append("</style>\n");

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Escape(value, inAttribute: true);
                _text.Append('"');
            }
        }

        _text.Append('>');
    }

    private void Escape(string text, bool inAttribute)
    {
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                _text.Append(character).Append(text[++index]);
                continue;
            }

            _ = character switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' when inAttribute => _text.Append("&quot;"),
                '\n' or '\t' => _text.Append(character),
                _ when IsUnfit(character) => _text.Append('\uFFFD'),
                _ => _text.Append(character),
            };
        }
    }

    /// <summary>
    /// Controls and lone surrogates are no text of HTML; marks that turn the direction of writing could show a reader another text
    /// than the one that was checked.
    /// </summary>
    private static bool IsUnfit(char character) =>
        char.IsControl(character) || char.IsSurrogate(character)
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    /// <summary>An open element.</summary>
    public readonly ref struct Element(HtmlWriter writer, string name)
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => writer._text.Append("</").Append(name).Append('>');
    }
}
