using System.Text.RegularExpressions;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms;

/// <summary>Reads a spending plan: a row of dates and below it a row of shares or cumulative amounts.</summary>
/// <param name="draft">Takes the plan.</param>
internal sealed partial class PlanReader(TargetDraft draft)
{
    private readonly List<(int Column, string By)> _dates = [];

    /// <summary>Reads a row of the block.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">The column of its label; null when it has none.</param>
    public void Read(FormRow row, int? label)
    {
        var cells = row.Cells.Select((cell, column) => (Cell: cell, Column: column)).Where(item => item.Column != label).ToList();
        if (cells.Exists(item => Date().IsMatch(item.Cell.Text)))
        {
            draft.PlanLabel ??= label is { } column ? row.Cells[column].Text : null;
            _dates.Clear();
            _dates.AddRange(cells.Where(item => !item.Cell.IsBlank).Select(item => (item.Column, item.Cell.Text)));
            return;
        }

        if (_dates.Count == 0 || draft.Plan.Count > 0)
        {
            return;
        }

        foreach (var (column, by) in _dates)
        {
            var cell = column < row.Cells.Count ? row.Cells[column] : new FormCell("", row.Line);
            draft.Plan.Add(RowOf(by, cell) with { IsUncertain = row.IsUncertain });
        }
    }

    // The number is without the % sign.
    private static SpendingPlanRow RowOf(string by, FormCell cell)
    {
        var number = PrintedNumber.Read(cell.Text.TrimEnd('%', '％'));
        var text = cell.IsBlank ? null : number is { } known && !cell.Text.EndsWith('%') && !cell.Text.EndsWith('％') ? known.Digits : cell.Text;
        return new SpendingPlanRow(by, text, number?.Value) { Line = cell.Line };
    }

    [GeneratedRegex(@"\d\s*月|季度|[上下]半年|年底")]
    private static partial Regex Date();
}
