using System.Globalization;

namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>Reads the table of words that tesseract writes (<c>tsv</c>): level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
internal static class RecognizedWords
{
    private const int Fields = 12;
    private const int WordLevel = 5;

    /// <summary>The characters, spread over the width of their word; lines that are no words are passed over.</summary>
    /// <param name="table">The output.</param>
    /// <param name="dotsPerInch">Of the picture that was read.</param>
    public static IReadOnlyList<Glyph> Read(string table, int dotsPerInch)
    {
        var glyphs = new List<Glyph>();
        foreach (string line in table.Split('\n'))
        {
            string[] fields = line.TrimEnd('\r').Split('\t', Fields);
            if (fields.Length == Fields && Number(fields[0]) == WordLevel
                && Number(fields[6]) is { } left && Number(fields[7]) is { } top && Number(fields[8]) is > 0 and var width && Number(fields[9]) is > 0 and var height)
            {
                Add(glyphs, fields[11].Trim(), new Box(Point(left), Point(top), Point(left + width), Point(top + height)));
            }
        }

        return glyphs;

        int Point(int pixels) => (int)(pixels * 7_200L / dotsPerInch);
    }

    private static void Add(List<Glyph> glyphs, string word, Box box)
    {
        var runes = word.EnumerateRunes().ToList();
        int total = runes.Sum(Width);
        int before = 0;
        foreach (var rune in runes)
        {
            int left = box.Left + (int)((long)box.Width * before / total);
            before += Width(rune);
            int right = box.Left + (int)((long)box.Width * before / total);
            glyphs.Add(new Glyph(CompatibleForms.Plain(rune.Value), new Box(left, box.Top, right, box.Bottom), box.Height, Direction.Right));
        }
    }

    /// <summary>Chinese characters are as wide as two digits.</summary>
    private static int Width(System.Text.Rune rune) => rune.Value < 0x2E80 ? 1 : 2;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && Math.Abs(number) < 1_000_000 ? number : null;
}
