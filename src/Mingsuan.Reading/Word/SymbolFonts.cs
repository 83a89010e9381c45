namespace Mingsuan.Reading.Word;

/// <summary>
/// Signs of the fonts Symbol and Wingdings, which Word keeps as places of the font and not as characters
/// (code charts of the fonts as shipped with Windows). Only signs that occur in budgets and targets.
/// </summary>
internal static class SymbolFonts
{
    private static readonly Dictionary<int, char> Symbol = new()
    {
        [0xA3] = '≤',
        [0xB3] = '≥',
        [0xB1] = '±',
        [0xB4] = '×',
        [0xB8] = '÷',
        [0xB9] = '≠',
        [0xBB] = '≈',
        [0xB0] = '°',
        [0xA5] = '∞',
        [0xB7] = '•',
        [0xD7] = '·',
        [0x6D] = 'μ',
        [0x57] = 'Ω',
        [0x61] = 'α',
        [0x62] = 'β',
        [0xE5] = '∑',
        [0xBA] = '≡',
        [0xAE] = '→',
        [0xAC] = '←',
        [0xAD] = '↑',
        [0xAF] = '↓',
    };

    private static readonly Dictionary<int, char> Wingdings = new()
    {
        [0xFC] = '✓',
        [0xFB] = '✗',
        [0xFE] = '☑',
        [0xFD] = '☒',
        [0xA8] = '□',
        [0x6F] = '□',
        [0x6E] = '■',
        [0x71] = '□',
        [0x6C] = '●',
        [0xA1] = '○',
        [0x75] = '◆',
        [0xD8] = '➢',
        [0xB2] = '◇',
    };

    private static readonly Dictionary<int, char> Wingdings2 = new()
    {
        [0x50] = '✓',
        [0x4F] = '✗',
        [0x52] = '☑',
        [0x53] = '☒',
        [0x54] = '☒',
        [0xA3] = '□',
        [0x2A] = '□',
    };

    /// <summary>The character of a sign; null when it is not known.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="code">Its place, in the font or moved to F000.</param>
    public static char? Find(string? font, int code)
    {
        var signs = font switch
        {
            "Symbol" => Symbol,
            "Wingdings" => Wingdings,
            "Wingdings 2" => Wingdings2,
            _ => null,
        };
        return signs is null ? (code is > 0 and < 0xE000 ? (char)code : null)
            : signs.TryGetValue(code & 0xFF, out char character) ? character
            : signs == Symbol && (code & 0xFF) is >= 0x20 and <= 0x3F ? (char)(code & 0xFF)
            : null;
    }
}
