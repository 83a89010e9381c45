using System.Text;

namespace Mingsuan.Cli.Output;

/// <summary>How many terminal columns a text takes: two for a wide East Asian character, one for any other.</summary>
internal static class DisplayWidth
{
    // The wide and full-width ranges of Unicode Standard Annex #11 that a Chinese text can meet.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    private static int Of(Rune rune) => Array.Exists(Wide, range => range.First <= rune.Value && rune.Value <= range.Last) ? 2 : 1;
}
