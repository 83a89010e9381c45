using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>How the headings of a table stand in their cells, all of them alike.</summary>
/// <param name="Horizontal">Where they stand from left to right.</param>
/// <param name="Vertical">Where they stand from top to bottom; not looked at where they stand over the middle of their columns.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeadingStyle(HorizontalAlign Horizontal, VerticalAlign Vertical);

/// <summary>Where the text of a cell stands from left to right.</summary>
internal enum HorizontalAlign
{
    /// <summary>Over the middle of its columns.</summary>
    Center,

    /// <summary>Where its first column begins.</summary>
    Left,

    /// <summary>Where its last column ends.</summary>
    Right,
}

/// <summary>Where the text of a cell that covers several rows stands in it.</summary>
internal enum VerticalAlign
{
    /// <summary>In the middle, as web pages and most forms have it.</summary>
    Middle,

    /// <summary>In the first row.</summary>
    Top,

    /// <summary>In the last row, as workbooks have it.</summary>
    Bottom,
}
