namespace Mingsuan.Reading.Text;

/// <summary>How a text document keeps its tables.</summary>
internal enum TextForm
{
    /// <summary>A row is a line, its cells separated by tabs; or there are no tabs at all.</summary>
    TabbedRows,

    /// <summary>Each cell is a line of its own behind a tab; a blank line ends the row.</summary>
    CellPerLine,
}
