using Mingsuan.Core.Figures;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Forms;

/// <summary>
/// Reads the rows below the heading of the indicators. A blank level is that of the row above; what a page break cut off is put
/// back behind the row before; blank slots of the form are left out.
/// </summary>
/// <param name="lexicon">Names of levels.</param>
/// <param name="draft">Takes the indicators.</param>
/// <param name="halves">The halves of the form in their order.</param>
internal sealed class IndicatorReader(FieldLexicon lexicon, TargetDraft draft, IReadOnlyList<IndicatorHorizon> halves)
{
    private readonly List<FormCell?[]> _levels = [];
    private IndicatorHeading? _heading;
    private FormRow? _last;
    private bool _afterBreak;

    /// <summary>Takes a heading; a second one is that of the next page.</summary>
    /// <param name="heading">The heading.</param>
    public void Take(IndicatorHeading heading)
    {
        _afterBreak = _heading is not null;
        _heading = heading;
        while (_levels.Count < heading.Groups.Count)
        {
            _levels.Add(new FormCell?[2]);
        }
    }

    /// <summary>Takes a second line of the heading.</summary>
    /// <param name="row">The row below the heading.</param>
    /// <returns>True when the row was one.</returns>
    public bool TakeSecondLine(FormRow row) => _last is null && _heading!.TakeSecondLine(row, lexicon);

    /// <summary>Puts a row together that the source broke into pieces which have as many cells together as the heading.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="index">The first piece.</param>
    /// <returns>The row, and how many further pieces it took.</returns>
    public (FormRow Row, int Pieces) Join(IReadOnlyList<FormRow> rows, int index)
    {
        var count = rows[index].Cells.Count;
        for (var last = index + 1; last < rows.Count && count < _heading!.Width && StartsNoRow(rows[last]); last++)
        {
            count += rows[last].Cells.Count;
            if (count == _heading.Width)
            {
                var pieces = Enumerable.Range(index, last - index + 1).SelectMany(piece => rows[piece].Cells);
                return (rows[index] with { Cells = [.. pieces] }, last - index);
            }
        }

        return (rows[index], 0);
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row, not all blank.</param>
    public void Read(FormRow row)
    {
        row = WithSecondLevel(Shifted(InPlace(row)));
        var first = _heading!.Groups[0];
        var isRest = _afterBreak && _last is not null && draft.Indicators.Count > 0
            && Cell(row, first, IndicatorColumn.Level1) is not { IsBlank: false } && Cell(row, first, IndicatorColumn.Level2) is { IsBlank: true };
        _afterBreak = false;
        if (isRest)
        {
            Continue(row, first);
            return;
        }

        _last = row;
        for (var group = 0; group < _heading.Groups.Count; group++)
        {
            Add(row, _heading.Groups[group], group);
        }
    }

    private bool StartsNoRow(FormRow row)
    {
        var text = row.First.Cell.Text;
        return !lexicon.IsFirstLevel(text) && !lexicon.IsSecondLevel(text) && lexicon.FieldOf(text) is null && lexicon.ColumnOf(text) is null;
    }

    private static FormCell? Cell(FormRow row, IReadOnlyDictionary<IndicatorColumn, int> columns, IndicatorColumn column) =>
        columns.TryGetValue(column, out var index) ? index < row.Cells.Count ? row.Cells[index] : new FormCell("", row.Line) : null;

    private void Add(FormRow row, IReadOnlyDictionary<IndicatorColumn, int> columns, int group)
    {
        var level1 = Cell(row, columns, IndicatorColumn.Level1) ?? (group > 0 ? _levels[0][0] : null);
        var level2 = Cell(row, columns, IndicatorColumn.Level2);
        if (level1 is { IsBlank: false })
        {
            // A new first level does not inherit the second.
            _levels[group][1] = level1.Value.Text == _levels[group][0]?.Text ? _levels[group][1] : null;
            _levels[group][0] = level1;
        }

        if (level2 is { IsBlank: false })
        {
            _levels[group][1] = level2;
        }

        var name = Cell(row, columns, IndicatorColumn.Level3)!.Value;
        var description = Cell(row, columns, IndicatorColumn.Description);
        var basis = Cell(row, columns, IndicatorColumn.Basis);
        var (target, parts, valueLine) = Value(row, columns);
        var indicator = new Indicator
        {
            Level1 = _levels[group][0]?.Text ?? "",
            Level2 = _levels[group][1]?.Text ?? "",
            Level3 = name.Text,
            Description = description?.Text,
            Target = target,
            Parts = parts,
            Basis = basis?.Text,
            Standard = Cell(row, columns, IndicatorColumn.Standard)?.Text,
            Weight = Cell(row, columns, IndicatorColumn.Weight)?.Text,
            Horizon = group < halves.Count ? halves[group] : _heading!.Groups.Count > 1 && group == 0 ? IndicatorHorizon.Period : IndicatorHorizon.Annual,
            Lines = new IndicatorLines(name.Line, description?.Line, valueLine, basis?.Line),
            Place = new Place(null, null, null, row.Line, row.Page, name.Text),
        };
        if (!indicator.IsBlank)
        {
            draft.Indicators.Add(indicator);
        }
    }

    private static (IndicatorTarget Target, ValueParts? Parts, int Line) Value(FormRow row, IReadOnlyDictionary<IndicatorColumn, int> columns)
    {
        if (Cell(row, columns, IndicatorColumn.Value) is { } value)
        {
            var unit = Cell(row, columns, IndicatorColumn.Unit);
            var symbol = Cell(row, columns, IndicatorColumn.Symbol);
            return unit is null && symbol is null
                ? (TargetParser.Default.Parse(value.Text), null, value.Line)
                : (TargetParser.Default.Parse(symbol?.Text, value.Text, unit?.Text), new ValueParts(symbol?.Text ?? "", value.Text, unit?.Text ?? ""), value.Line);
        }

        var sign = Cell(row, columns, IndicatorColumn.Symbol) ?? new FormCell("", row.Line);
        var number = Cell(row, columns, IndicatorColumn.Number) ?? new FormCell("", row.Line);
        var measure = Cell(row, columns, IndicatorColumn.Unit) ?? new FormCell("", row.Line);
        return (TargetParser.Default.Parse(sign.Text, number.Text, measure.Text), new ValueParts(sign.Text, number.Text, measure.Text), number.Line);
    }

    /// <summary>Puts the rest of the cells behind those of the last indicator.</summary>
    private void Continue(FormRow row, IReadOnlyDictionary<IndicatorColumn, int> columns)
    {
        var last = draft.Indicators[^1];
        string Rest(IndicatorColumn column) => Cell(row, columns, column)?.Text ?? "";
        var value = Rest(IndicatorColumn.Value);
        draft.Indicators[^1] = last with
        {
            Level3 = last.Level3 + Rest(IndicatorColumn.Level3),
            Description = last.Description is null ? null : last.Description + Rest(IndicatorColumn.Description),
            Basis = last.Basis is null ? null : last.Basis + Rest(IndicatorColumn.Basis),
            Target = value.Length == 0 ? last.Target : TargetParser.Default.Parse(last.Value + value),
        };
    }

    /// <summary>Where merged cells are missing instead of blank, brings the cells of a short row into their columns.</summary>
    private FormRow InPlace(FormRow row)
    {
        var missing = _heading!.Width - row.Cells.Count;
        if (missing <= 0 || _heading.Groups.Count > 1)
        {
            return row;
        }

        var (column, cell) = row.First;
        var level2 = _heading.Groups[0].GetValueOrDefault(IndicatorColumn.Level2, 0);
        var isFirst = lexicon.IsFirstLevel(cell.Text) && !(column == 0 && row.Cells.Count > 1 && !lexicon.IsSecondLevel(row.Cells[1].Text) && lexicon.IsSecondLevel(cell.Text));
        var shift = isFirst ? 0 : lexicon.IsSecondLevel(cell.Text) ? Math.Max(0, level2 - column) : missing;
        return row with { Cells = [.. Enumerable.Repeat(new FormCell("", row.Line), shift), .. row.Cells] };
    }

    /// <summary>Where the source lost a blank cell at the front, moves the row to where most names of levels stand in their columns.</summary>
    private FormRow Shifted(FormRow row)
    {
        var best = 0;
        for (var shift = 1; shift <= 2; shift++)
        {
            best = LevelsInPlace(row, shift) > LevelsInPlace(row, best) ? shift : best;
        }

        return best == 0 ? row : row with { Cells = [.. Enumerable.Repeat(new FormCell("", row.Line), best), .. row.Cells] };
    }

    private int LevelsInPlace(FormRow row, int shift)
    {
        bool Is(int column, Func<string, bool> level) => column - shift >= 0 && column - shift < row.Cells.Count && level(row.Cells[column - shift].Text);
        return _heading!.Groups.Sum(group =>
            (group.TryGetValue(IndicatorColumn.Level1, out var first) && Is(first, lexicon.IsFirstLevel) ? 1 : 0)
            + (group.TryGetValue(IndicatorColumn.Level2, out var second) && Is(second, lexicon.IsSecondLevel) ? 1 : 0));
    }

    /// <summary>A name of the second level that stands alone in the column of the first belongs beside it.</summary>
    private FormRow WithSecondLevel(FormRow row)
    {
        var group = _heading!.Groups[0];
        if (Cell(row, group, IndicatorColumn.Level1) is { IsBlank: false } level && !lexicon.IsFirstLevel(level.Text) && lexicon.IsSecondLevel(level.Text)
            && Cell(row, group, IndicatorColumn.Level2) is { IsBlank: true })
        {
            var cells = row.Cells.ToArray();
            cells[group[IndicatorColumn.Level2]] = level;
            cells[group[IndicatorColumn.Level1]] = new FormCell("", level.Line);
            return row with { Cells = cells };
        }

        return row;
    }
}
