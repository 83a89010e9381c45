using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>A row of a statement that names a classification code.</summary>
/// <param name="Statement">The index of the statement.</param>
/// <param name="Row">The index of the row.</param>
/// <param name="Column">The column of the code.</param>
/// <param name="Code">The code: 3, 5 or 7 digits.</param>
/// <param name="Name">The name as printed; null when the cell beside the code holds none.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Page">The page, or null.</param>
internal sealed partial record CodedRow(int Statement, int Row, int Column, string Code, string? Name, int? Line, int? Page)
{
    private const int CodeColumns = 3;

    /// <summary>Where the name stands, or the code when there is none.</summary>
    public Place Place => new(Statement, Row, Name is null ? Column : Column + 1, Line, Page, Name ?? Code);

    /// <summary>The rows with a code, in order. Codes divided over three columns are not among them.</summary>
    public static IEnumerable<CodedRow> Of(NarrativeContext context)
    {
        var statements = context.Disclosure.Statements;
        for (int index = 0; index < statements.Count; index++)
        {
            for (int row = 0; row < statements[index].Rows.Count; row++)
            {
                var cells = statements[index].Rows[row].Cells;
                for (int column = 0; column + 1 < cells.Count && column < CodeColumns; column++)
                {
                    if (cells[column] is { } code && Shape().IsMatch(code) && !(cells[column + 1] is { Length: 2 } next && next.All(char.IsAsciiDigit)))
                    {
                        string? name = cells[column + 1] is { } text && Han().IsMatch(text) ? text : null;
                        yield return new CodedRow(index, row, column, code, name, statements[index].Rows[row].Line, statements[index].Rows[row].Page);
                        break;
                    }
                }
            }
        }
    }

    [GeneratedRegex(@"^[235]\d{2}(?:\d{2}){0,2}$")]
    private static partial Regex Shape();

    [GeneratedRegex("[一-龥]")]
    private static partial Regex Han();
}
