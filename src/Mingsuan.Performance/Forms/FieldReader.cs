using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms;

/// <summary>
/// Reads the labelled fields of a form, row by row: a label goes before its value in the row; a row that begins with a blank cell
/// goes on with the block that the label above opened.
/// </summary>
/// <param name="lexicon">Labels and headings.</param>
/// <param name="draft">Takes what is read.</param>
internal sealed class FieldReader(FieldLexicon lexicon, TargetDraft draft)
{
    private readonly PlanReader _plan = new(draft);
    private FormField? _block;
    private int? _annualColumn;

    /// <summary>The halves of the form in their order; empty when the form has no halves.</summary>
    public List<IndicatorHorizon> Halves { get; } = [];

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row; not all of its cells are blank.</param>
    public void Read(FormRow row)
    {
        var labels = Labels(row);
        if (IsHalves(row, labels))
        {
            return;
        }

        if (labels.Count == 0 && _block is null)
        {
            return;
        }

        var first = row.First.Column;
        if (labels.Count > 0 && labels[0].Column == first)
        {
            _block = labels[0].Field is FormField.Plan or FormField.Funding or FormField.PlanValues || first == 0 ? labels[0].Field : _block;
        }

        if (_block is FormField.Plan or FormField.PlanValues && (labels.Count == 0 || labels[0].Field is FormField.Plan or FormField.PlanValues))
        {
            _plan.Read(row, labels.Count == 0 ? null : labels[0].Column);
            return;
        }

        for (var index = -1; index < labels.Count; index++)
        {
            var from = index < 0 ? 0 : labels[index].Column + 1;
            var to = index + 1 < labels.Count ? labels[index + 1].Column : row.Cells.Count;
            if (index < 0)
            {
                ReadValues(row, from, to, new Label(0, _block ?? FormField.Unit, "", null), isContinued: true);
            }
            else
            {
                ReadLabel(row, from, to, labels, index);
            }
        }
    }

    private void ReadLabel(FormRow row, int from, int to, List<Label> labels, int index)
    {
        var label = labels[index];
        if (SourceOf(label.Field) is { } source && (label.Field != FormField.Other || HasSources(labels, label)))
        {
            var value = Enumerable.Range(from, to - from).Select(column => row.Cells[column]).FirstOrDefault(cell => !cell.IsBlank, new FormCell("", row.Cells[label.Column].Line));
            var isFirstOfTwo = labels.FindIndex(other => other.Field == label.Field) == index && labels.FindLastIndex(other => other.Field == label.Field) != index;
            draft.TakeFunding(source, label.Text, value, isFirstOfTwo ? IndicatorHorizon.Period : IndicatorHorizon.Annual);
            return;
        }

        if (label.Inline is { } inline)
        {
            draft.Take(label.Field, label.Text, inline, IndicatorHorizon.Annual);
        }

        if (UnitIn(label.Text) is { } unit)
        {
            draft.Unit ??= unit;
        }

        ReadValues(row, from, to, label, isContinued: false);
    }

    private void ReadValues(FormRow row, int from, int to, Label label, bool isContinued)
    {
        var isGoal = label.Field is FormField.Goal or FormField.AnnualSection or FormField.PeriodSection;
        var isText = isGoal || label.Field is FormField.Purpose or FormField.Funding or FormField.PeriodGoal;
        if (isContinued && !isText)
        {
            return;
        }

        for (var column = from; column < to; column++)
        {
            var cell = row.Cells[column];
            if (cell.IsBlank)
            {
                continue;
            }

            var isPeriod = isGoal && _annualColumn is { } annual && column < annual;
            draft.Take(label.Field, label.Text, cell, isPeriod ? IndicatorHorizon.Period : IndicatorHorizon.Annual);
        }
    }

    /// <summary>A row that only says which half is which: 实施期目标 | 年度目标.</summary>
    private bool IsHalves(FormRow row, List<Label> labels)
    {
        var sections = labels.FindAll(label => label.Field is FormField.PeriodSection or FormField.AnnualSection);
        var words = row.Cells.Count(cell => !cell.IsBlank);
        if (sections.Count == 0 || words > labels.Count || (sections.Count < 2 && labels.Count < 2))
        {
            return false;
        }

        Halves.Clear();
        Halves.AddRange(sections.Select(label => label.Field == FormField.PeriodSection ? IndicatorHorizon.Period : IndicatorHorizon.Annual));
        var annual = sections.Find(label => label.Field == FormField.AnnualSection);
        _annualColumn = sections.Count == 2 ? annual?.Column : null;
        _block = FormField.Goal;
        return true;
    }

    private List<Label> Labels(FormRow row)
    {
        var labels = new List<Label>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            if (cell.IsBlank)
            {
                continue;
            }

            if (lexicon.FieldOf(cell.Text) is { } field)
            {
                labels.Add(new Label(column, field, cell.Text, null));
            }
            else if (cell.Text.IndexOfAny([':', '：']) is var colon and > 0 and < 20 && lexicon.FieldOf(cell.Text[..colon]) is { } inline && !IsValueOf(labels))
            {
                labels.Add(new Label(column, inline, cell.Text[..colon], new FormCell(cell.Text[(colon + 1)..].Trim(), cell.Line)));
            }
        }

        return labels;

        // A text behind its label may begin with any words.
        bool IsValueOf(List<Label> before) => before.Count > 0 && before[^1].Inline is null && before[^1].Field is FormField.Goal or FormField.Attribute or FormField.Purpose;
    }

    private static bool HasSources(List<Label> labels, Label label) => labels.Count(other => other.Field == label.Field) > 1;

    private static FundingSource? SourceOf(FormField field) => field switch
    {
        FormField.Central => FundingSource.Central,
        FormField.Provincial => FundingSource.Provincial,
        FormField.Local => FundingSource.Local,
        FormField.Self => FundingSource.Self,
        FormField.Other => FundingSource.Other,
        _ => null,
    };

    private static string? UnitIn(string label)
    {
        var open = label.LastIndexOfAny(['(', '（']);
        var unit = open < 0 ? "" : PlainText.Of(label[open..]).Replace("单位", "", StringComparison.Ordinal);
        return Core.Money.MoneyUnit.Find(unit)?.Name;
    }

    private sealed record Label(int Column, FormField Field, string Text, FormCell? Inline);
}
