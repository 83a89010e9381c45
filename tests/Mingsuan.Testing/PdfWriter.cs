using System.Globalization;
using System.Text;

namespace Mingsuan.Testing;

/// <summary>Writes small PDF files for tests: text in a Chinese font that is named and not embedded, and lines. Points, from the upper left corner.</summary>
public sealed class PdfWriter
{
    private readonly List<(int Width, int Height, int Rotate, StringBuilder Content)> _pages = [];

    /// <summary>Whether characters are given with their meaning; without it only their shapes are known.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>Encrypts nothing, but says that it does, so that no engine opens the file.</summary>
    public bool ClaimsEncryption { get; init; }

    private StringBuilder Content => _pages[^1].Content;

    private int Height => _pages[^1].Height;

    /// <summary>Begins a page.</summary>
    public PdfWriter Page(int width = 595, int height = 842, int rotate = 0)
    {
        _pages.Add((width, height, rotate, new StringBuilder()));
        return this;
    }

    /// <summary>Prints a line of text; its left end and its baseline are given.</summary>
    public PdfWriter Text(decimal x, decimal y, string text, decimal size = 10, int mode = 0)
    {
        string hexadecimal = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        Content.Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf {mode} Tr 1 0 0 1 {x} {Height - y} Tm <{hexadecimal}> Tj ET\n");
        return this;
    }

    /// <summary>Prints a line that runs upwards.</summary>
    public PdfWriter Upwards(decimal x, decimal y, string text, decimal size = 10)
    {
        string hexadecimal = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        Content.Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf 0 1 -1 0 {x} {Height - y} Tm <{hexadecimal}> Tj ET\n");
        return this;
    }

    /// <summary>Draws a line as a stroke.</summary>
    public PdfWriter Line(decimal x0, decimal y0, decimal x1, decimal y1)
    {
        Content.Append(CultureInfo.InvariantCulture, $"0.5 w {x0} {Height - y0} m {x1} {Height - y1} l S\n");
        return this;
    }

    /// <summary>Draws a line as Word does, as a thin filled rectangle.</summary>
    public PdfWriter Bar(decimal x0, decimal y0, decimal x1, decimal y1)
    {
        decimal width = Math.Max(0.48m, x1 - x0);
        decimal height = Math.Max(0.48m, y1 - y0);
        Content.Append(CultureInfo.InvariantCulture, $"{x0} {Height - y0 - height} {width} {height} re f\n");
        return this;
    }

    /// <summary>Lays a picture over the page, as a scanner does.</summary>
    public PdfWriter Picture()
    {
        var (width, height, _, _) = _pages[^1];
        Content.Append(CultureInfo.InvariantCulture, $"q {width} 0 0 {height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q\n");
        return this;
    }

    /// <summary>The width of a text: Chinese characters are as wide as high, others half as wide.</summary>
    public static decimal WidthOf(string text, decimal size) => text.Sum(character => character < 0x100 ? 0.5m : 1m) * size;

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', Enumerable.Range(0, _pages.Count).Select(page => $"{7 + (page * 2)} 0 R"))}]>>",
            $"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]{(HasUnicode ? "/ToUnicode 6 0 R" : string.Empty)}>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[0 255 500]>>",
            "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
            Stream(string.Empty, "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange 1 beginbfrange <0000><FFFF><0000> endbfrange endcmap end end"),
        };
        foreach (var (width, height, rotate, content) in _pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Rotate {rotate}/Resources<</Font<</F 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add(Stream(string.Empty, content.ToString()));
        }

        var file = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        for (int index = 0; index < objects.Count; index++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        string encryption = ClaimsEncryption
            ? $"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{new string('0', 64)}>/U<{new string('1', 64)}>>>"
            : string.Empty;
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{encryption}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string entries, string content) => $"<</Length {content.Length}{entries}>>\nstream\n{content}\nendstream";
}
