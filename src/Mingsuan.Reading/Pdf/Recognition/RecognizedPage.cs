namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>What was read off the picture of a page.</summary>
/// <param name="Width">Of the picture, in hundredths of a point.</param>
/// <param name="Height">In hundredths of a point.</param>
/// <param name="Glyphs">The characters.</param>
/// <param name="Rulings">The lines of tables.</param>
internal sealed record RecognizedPage(int Width, int Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Rulings);
