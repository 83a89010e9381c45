using System.Text;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>Gathers the text of one paragraph: what a reader of the document sees with all tracked changes accepted.</summary>
internal sealed class WordInlines(PartReader reader, WordContext context, WordBody body, bool isStyleHidden)
{
    private readonly StringBuilder _text = new();

    /// <summary>For each open field: true while its code is read, false while its result is.</summary>
    private readonly Stack<bool> _fields = new();

    /// <summary>The text; lines are separated by line feeds.</summary>
    public string Text => _text.ToString();

    /// <summary>Blocks of text boxes that are anchored here.</summary>
    public List<Block> Anchored { get; } = [];

    /// <summary>The texts of the footnotes that are referred to here.</summary>
    public List<string> Footnotes { get; } = [];

    /// <summary>Reads one child of a paragraph.</summary>
    public void Read()
    {
        switch (reader.Name)
        {
            case "r":
                Run();
                break;
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "dir" or "bdo" or "oMath" or "oMathPara" or "rubyBase":
                Children(Read);
                break;
            case "AlternateContent":
                body.Alternate(Read);
                break;
            case "sSup" or "sSub" or "f" or "num" or "den" or "e" or "sup" or "sub" or "d" or "rad" or "deg" or "nary" or "box" or "func" or "fName":
                Children(Read);
                break;
        }
    }

    private void Children(Action read)
    {
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                read();
            }
        }
    }

    private void Run()
    {
        bool hidden = isStyleHidden;
        string? font = null;
        Children(() =>
        {
            if (reader.Name == "rPr")
            {
                var properties = RunProperties.Read(reader);
                hidden = properties.IsHidden ?? (properties.Style is { } style ? context.Styles.IsHidden(style) : hidden);
                font = properties.Font;
            }
            else
            {
                InRun(hidden, font);
            }
        });
    }

    private void InRun(bool hidden, string? font)
    {
        bool shown = !hidden && !(_fields.Count > 0 && _fields.Contains(true));
        switch (reader.Name)
        {
            case "t" when shown:
                Append(reader.Text(), font);
                break;
            case "tab" or "ptab" when shown:
                _text.Append(' ');
                break;
            case "br" or "cr" when shown:
                Break(reader.Attribute("type"));
                break;
            case "noBreakHyphen" when shown:
                _text.Append('-');
                break;
            case "sym" when shown:
                Symbol();
                break;
            case "fldChar":
                Field(reader.Attribute("fldCharType"));
                break;
            case "lastRenderedPageBreak":
                context.HasPages = true;
                context.Page++;
                break;
            case "footnoteReference" or "endnoteReference" when shown:
                if (reader.Attribute("id") is { } id && context.Footnotes.TryGetValue((reader.Name, id), out string? note))
                {
                    Footnotes.Add(note);
                }

                break;
            case "drawing" or "pict" or "object" when shown:
                Drawing();
                break;
            case "ruby" when shown:
                Children(Read);
                break;
            case "AlternateContent":
                body.Alternate(() => InRun(hidden, font));
                break;
        }
    }

    private void Append(string text, string? font)
    {
        foreach (char character in text)
        {
            if (character is >= '\uF000' and <= '\uF0FF' && SymbolFonts.Find(font ?? "Symbol", character) is { } sign)
            {
                _text.Append(sign);
            }
            else
            {
                _text.Append(character is '\n' or '\r' or '\t' ? ' ' : character);
            }
        }
    }

    private void Break(string? type)
    {
        if (type is not "page")
        {
            _text.Append('\n');
        }
    }

    private void Symbol()
    {
        string? font = reader.Attribute("font");
        if (int.TryParse(reader.Attribute("char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code)
            && SymbolFonts.Find(font, code) is { } character)
        {
            _text.Append(character);
        }
        else
        {
            _text.Append('\uFFFD');
            context.Tell(
                $"文档用 {font} 字体的符号代替文字，有些符号无法识别，已用 \uFFFD 标出。请核对原文。",
                $"The document uses signs of the font {font} as text; some are not known and are shown as \uFFFD. Check the original.");
        }
    }

    private void Field(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Push(true);
                break;
            case "separate" when _fields.TryPop(out _):
                _fields.Push(false);
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }

    /// <summary>Looks for a text box in a drawing; its paragraphs and tables stand behind the paragraph.</summary>
    private void Drawing() => Children(() =>
    {
        if (reader.Name == "txbxContent")
        {
            if (reader.Enter(out int depth))
            {
                body.Blocks(depth, Anchored);
            }
        }
        else if (reader.Name is "blip" or "imagedata")
        {
            context.Pictures++;
        }
        else if (reader.Name == "AlternateContent")
        {
            body.Alternate(Drawing);
        }
        else
        {
            Drawing();
        }
    });
}
