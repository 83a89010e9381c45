using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements.Blanks;

/// <summary>
/// Tells which rows of a table stay uncertain though their numbers fit: where neither blank cells nor a number of columns are left,
/// codes and row numbers may be among the amounts, and two labels may have run together. Nothing is reported of uncertain numbers.
/// </summary>
internal static class LooseDoubts
{
    private const int RowsForOneBroken = 4;

    /// <summary>Marks the rows in doubt.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="rows">Its rows with their numbers in cells.</param>
    /// <param name="broken">How many relations the numbers break.</param>
    public static void Mark(StatementDraft draft, IReadOnlyList<RowDraft> rows, int broken)
    {
        if (draft.Heading.IsCounted)
        {
            return;
        }

        // One slip of the pen breaks a few relations; more are a sign of a misread heading.
        bool all = draft.Blocks.Count > (draft.Source.TitleReading.Has(PhraseRole.TwoSided) ? 2 : 1) || broken > 1 + (rows.Count / RowsForOneBroken) || draft.Heading.Columns.Any(column => !column.IsLabel && (column.Unknown.Count > 0 || column.Meaning is null));
        for (int block = 0; block < draft.Blocks.Count; block++)
        {
            var columns = draft.Blocks[block].Values;
            for (int row = 0; row < rows.Count; row++)
            {
                if (all || IsDoubtful(draft.Labels[block][row]) || columns.Any(column => IsStrange(rows[row].Cells[column], draft.Decimals)))
                {
                    rows[row].Uncertain.UnionWith(columns);
                }
            }
        }
    }

    private static bool IsDoubtful(RowLabel label) =>
        !label.IsKnown || label.Meaning is null || PhraseText.WithoutNumbering(PhraseText.Normalize(label.Text)).Any(char.IsAsciiDigit);

    /// <summary>A number that is printed unlike the others of its table: without decimals, or with a zero before it.</summary>
    private static bool IsStrange(string text, int decimals) =>
        PrintedNumber.Read(text) is { } number && ((number.Decimals == 0 && decimals > 0 && number.Value != 0) || (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])));
}
