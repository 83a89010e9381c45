using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf;

/// <summary>A printed character.</summary>
/// <param name="Rune">The character; <see cref="Missing"/> where the font does not tell it.</param>
/// <param name="Box">Where it stands; the height is that of its font.</param>
/// <param name="Size">Of the font, in hundredths of a point.</param>
/// <param name="Direction">Which way its line runs.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Glyph(int Rune, Box Box, int Size, Direction Direction)
{
    /// <summary>Stands for a character of which only the shape is known.</summary>
    public const int Missing = 0xFFFD;

    /// <summary>True for blanks, which print nothing.</summary>
    public bool IsBlank => Rune is ' ' or '\u00A0' or '\u3000' or '\t' or (>= '\u2000' and <= '\u200B');
}

/// <summary>Which way a line of text runs on the page.</summary>
internal enum Direction
{
    /// <summary>As one reads.</summary>
    Right,

    /// <summary>Turned a quarter to the right.</summary>
    Down,

    /// <summary>Upside down.</summary>
    Left,

    /// <summary>Turned a quarter to the left.</summary>
    Up,
}
