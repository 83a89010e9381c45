using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>A line of a table without lines, with the page that it stands on.</summary>
internal sealed record TableLine(TextLine Line, int Page);

/// <summary>Text of a table without lines that belongs together: a cell, or one of its lines.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Size">Of its characters, in hundredths of a point.</param>
internal sealed record Piece(string Text, Box Box, int Size);
