using System.Globalization;
using Mingsuan.Checking;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Reports.Sums;

/// <summary>A relation laid out line by line, as an auditor would put it on paper; every amount in the unit of the total.</summary>
public sealed class SumSheet
{
    private readonly decimal _unit;

    private SumSheet(CheckedRelation relation, Disclosure disclosure, ReportWords words)
    {
        var total = relation.Relation.Total;
        _unit = total.Amount.Unit.InYuan;
        Checked = relation;
        Title = TitleOf(relation.Relation, disclosure, words);
        UnitName = total.Amount.Unit.Name;
        Parts = [.. relation.Relation.Parts.Select(part => LineOf(part, relation.Relation, disclosure, words))];
        Total = LineOf(total, relation.Relation, disclosure, words);
        IsSum = relation.Relation.Parts.Count > 1;
        SumLabel = relation.Relation.Quotient is null ? words.Say("以上之和", "sum of these") : words.Say("计算结果", "works out at");
        Sum = (relation.SumInYuan / _unit).ToString("F" + total.Amount.Decimals, CultureInfo.InvariantCulture);
        SumInterval = relation.Relation.Quotient is null ? InUnit(relation.Sum) : Shortened(InUnit(relation.Sum));
        Slack = relation.Relation.Slack / _unit;
        Difference = relation.DifferenceInYuan / _unit;
        Allowance = decimal.Round((relation.Sum.Width + (total.State == FigureState.Blank ? 0m : total.Interval.Width)) / 2m / _unit, 6);
    }

    /// <summary>The relation.</summary>
    public CheckedRelation Checked { get; }

    /// <summary>What is added up, and where.</summary>
    public string Title { get; }

    /// <summary>The unit of all amounts.</summary>
    public string UnitName { get; }

    /// <summary>What is added, in order.</summary>
    public IReadOnlyList<SumLine> Parts { get; }

    /// <summary>The printed total.</summary>
    public SumLine Total { get; }

    /// <summary>True when there is more than one part; otherwise two figures are compared.</summary>
    public bool IsSum { get; }

    /// <summary>What the line of the result is called.</summary>
    public string SumLabel { get; }

    /// <summary>The sum of the parts as printed.</summary>
    public string Sum { get; }

    /// <summary>All exact values of the sum.</summary>
    public Interval SumInterval { get; }

    /// <summary>What rows printed as zero may add to either side.</summary>
    public decimal Slack { get; }

    /// <summary>The total as printed less the sum as printed.</summary>
    public decimal Difference { get; }

    /// <summary>How far apart rounding alone can bring the two.</summary>
    public decimal Allowance { get; }

    /// <summary>What stands before a part: parts of a sum are added, a share is its part divided by the whole; growth is told by the title.</summary>
    /// <param name="part">The index of the part.</param>
    public string Sign(int part) => !IsSum ? string.Empty
        : Checked.Relation.Quotient is null ? "+"
        : Checked.Relation.Kind == RelationKind.Share && part > 0 ? "÷"
        : string.Empty;

    /// <summary>Lays a relation out.</summary>
    public static SumSheet Of(CheckedRelation relation, Disclosure disclosure, ReportWords words) => new(relation, disclosure, words);

    /// <summary>A number without needless zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private SumLine LineOf(Figure figure, Relation relation, Disclosure disclosure, ReportWords words)
    {
        string label = (relation.Kind, figure.Place.Statement) switch
        {
            (_, null) when figure.Sentence is null && !figure.IsFact => words.Say($"正文“{figure.Place.Text}”", $"text “{figure.Place.Text}”"),
            (_, null) => new FigureWords(disclosure).Label(figure),
            (RelationKind.RowSum, _) => figure.RowLabel,
            (RelationKind.ColumnSum, _) => figure.ColumnLabel,
            _ => $"《{Statement(figure, disclosure)}》{figure.RowLabel} · {figure.ColumnLabel}",
        };
        return new SumLine(label, figure.Place, Printed(figure), relation.Quotient is null ? InUnit(figure.Interval) : In(figure.Amount.Unit, figure.Interval));
    }

    /// <summary>The number of a statement whose unit is not that of the sheet is shown with its unit.</summary>
    private string Printed(Figure figure) =>
        figure.Place.Statement is not null && figure.Amount.Unit.InYuan != _unit && figure.Place.Text.Length > 0 ? figure.Place.Text + figure.Amount.Unit.Name : FigureWords.Printed(figure);

    private static string TitleOf(Relation relation, Disclosure disclosure, ReportWords words) => relation.Kind switch
    {
        RelationKind.RowSum when relation.Total.Place.Statement is not null => words.Say(
            $"《{Statement(relation.Total, disclosure)}》“{relation.Total.ColumnLabel}”列，自上而下：",
            $"“{Statement(relation.Total, disclosure)}”, down the column “{relation.Total.ColumnLabel}”:"),
        RelationKind.ColumnSum when relation.Total.Place.Statement is not null => words.Say(
            $"《{Statement(relation.Total, disclosure)}》“{relation.Total.RowLabel}”行，自左而右：",
            $"“{Statement(relation.Total, disclosure)}”, along the row “{relation.Total.RowLabel}”:"),
        RelationKind.Balance => words.Say("收入与支出应当相等：", "sources and uses must be equal:"),
        RelationKind.SentenceSum => words.Say("文中列举的各项相加：", "the parts that the sentence lists:"),
        RelationKind.Change => words.Say("上年数加增减额：", "the year before and the change:"),
        RelationKind.Share => words.Say("部分除以总额：", "the part divided by the whole:"),
        RelationKind.Growth => words.Say("增减额（或本年数）与上年数相比：", "the change (or the amount) against the year before:"),
        _ when relation.Parts.Count > 1 => words.Say("各处分别列示的部分相加：", "parts published in different places:"),
        _ => words.Say("同一数字在两处应当一致：", "the same figure in two places:"),
    };

    private static string Statement(Figure figure, Disclosure disclosure) =>
        figure.Place.Statement is { } index ? disclosure.Statements[index].Title : string.Empty;

    /// <summary>A quotient has no end of decimals; four tell which digits it can have.</summary>
    private static Interval Shortened(Interval interval) => new(decimal.Round(interval.Low, 4), decimal.Round(interval.High, 4));

    private Interval InUnit(Interval yuan) => new(yuan.Low / _unit, yuan.High / _unit);

    private static Interval In(MoneyUnit unit, Interval yuan) => new(yuan.Low / unit.InYuan, yuan.High / unit.InYuan);
}

/// <summary>A line of the layout.</summary>
/// <param name="Label">The row, the column, or both.</param>
/// <param name="Place">Where the figure stands, with its text as printed.</param>
/// <param name="Printed">The number as printed, with its unit where that stands in the sentence.</param>
/// <param name="Interval">All exact values that it can stand for.</param>
public sealed record SumLine(string Label, Place Place, string Printed, Interval Interval)
{
    /// <summary>The label with the line of a text source.</summary>
    public string LabelWithLine => Place.Page is { } page ? $"{Label} [p.{page}]" : Place.Line is { } line ? $"{Label} [{line}]" : Label;
}
