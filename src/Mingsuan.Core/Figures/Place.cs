namespace Mingsuan.Core.Figures;

/// <summary>Where something stands, so that a person finds it again. What does not apply is null.</summary>
/// <param name="Statement">The 0-based statement of the disclosure.</param>
/// <param name="Row">The 0-based row of the statement.</param>
/// <param name="Column">The 0-based column of the statement.</param>
/// <param name="Line">The 1-based line of a text source.</param>
/// <param name="Page">The 1-based page.</param>
/// <param name="Text">As printed.</param>
public sealed record Place(int? Statement, int? Row, int? Column, int? Line, int? Page, string Text)
{
    private const int Letters = 26;

    /// <summary>The name of the worksheet; null in other documents.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell of the worksheet: <c>D7</c>.</summary>
    public string? Cell { get; init; }

    /// <summary>The name of a cell.</summary>
    /// <param name="row">The 1-based row of a worksheet.</param>
    /// <param name="column">Its 1-based column.</param>
    public static string CellName(int row, int column)
    {
        string letters = string.Empty;
        for (int rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
