using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Published;

/// <summary>
/// A statement written by hand. Each row is <c>coordinates | cell cell …</c>; a cell is a number, <c>_</c> for a blank one,
/// a number with <c>?</c> when its column is uncertain; a row that begins with “其中 ” is partial, one whose coordinates are <c>??</c> is not understood.
/// </summary>
internal sealed class Table
{
    private readonly int _statement;
    private readonly Coordinates _title;
    private readonly string[] _columns;
    private readonly List<Figure> _figures = [];
    private int _row;

    private Table(int statement, string title, string[] columns)
    {
        _statement = statement;
        _title = Question.Of(title);
        _columns = columns;
    }

    public MoneyUnit Unit { get; init; } = MoneyUnit.TenThousandYuan;

    public int Decimals { get; init; } = 2;

    public IReadOnlyList<Figure> Figures => _figures;

    public static Table Of(int statement, string title, params string[] columns) => new(statement, title, columns);

    public static Table Yuan(int statement, string title, params string[] columns) => new(statement, title, columns) { Unit = MoneyUnit.Yuan };

    public Table Row(string row)
    {
        string[] halves = row.Split('|');
        string label = halves[0].Trim();
        string[] cells = halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool partial = label.StartsWith("其中 ", StringComparison.Ordinal);
        var coordinates = label == "??" ? null : _title.Meet(Question.Of(partial ? label[3..] : label))!;
        for (int column = 0; column < cells.Length; column++)
        {
            _figures.Add(Cell(coordinates, cells[column], column, partial));
        }

        _row++;
        return this;
    }

    private Figure Cell(Coordinates? row, string printed, int column, bool partial)
    {
        var (measure, heading) = Heading(_columns[column]);
        var state = printed == "_" ? FigureState.Blank : printed.EndsWith('?') ? FigureState.Uncertain : FigureState.Printed;
        decimal value = state == FigureState.Blank ? 0m : PrintedNumber.Read(printed.TrimEnd('?'))!.Value.Value;
        return new Figure(measure, row?.Meet(heading), new Amount(value, Unit, Decimals), state, new Place(_statement, _row, column, null, null, printed))
        {
            IsPartial = partial,
        };
    }

    /// <summary>A heading may begin with a measure: <c>PriorYearBudget: fund=general-public</c>.</summary>
    private static (Measure Measure, Coordinates Heading) Heading(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length == 1 ? (Measure.Budget, Question.Of(text)) : (Enum.Parse<Measure>(parts[0]), Question.Of(parts[1]));
    }
}
