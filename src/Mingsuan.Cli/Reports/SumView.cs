using Mingsuan.Checking;
using Mingsuan.Cli.Output;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Cli.Reports;

/// <summary>Shows a relation line by line: the total, what is added, the sum, the difference, and how much rounding could explain.</summary>
internal sealed class SumView(TextWriter writer, Language language)
{
    private const int ShortestLabel = 40;
    private const int AmountWidth = 14;

    /// <summary>Writes one relation; the suspect's line is marked.</summary>
    public void Write(CheckedRelation relation, Disclosure disclosure, Place? suspect)
    {
        var total = relation.Relation.Total;
        writer.WriteLine();
        writer.WriteLine($"     {Title(relation.Relation, disclosure)}");
        bool isSum = relation.Relation.Parts.Count > 1;
        var lines = relation.Relation.Parts.Select(part => (Label: Label(part, relation.Relation, disclosure), Figure: part)).ToList();
        var totalLine = (Label: (isSum ? Say("表中：", "printed: ") : string.Empty) + Label(total, relation.Relation, disclosure), Figure: total);
        int width = lines.Append(totalLine).Max(line => Math.Max(ShortestLabel, DisplayWidth.Of(line.Label)));
        foreach (var (label, figure) in lines)
        {
            Line(width, label, FigureWords.Printed(figure), figure.Place == suspect);
        }

        decimal unit = total.Amount.Unit.InYuan;
        if (isSum)
        {
            Line(width, relation.Relation.Quotient is null ? Say("以上之和", "sum of these") : Say("计算结果", "works out at"), (relation.SumInYuan / unit).ToString("F" + total.Amount.Decimals), false);
        }

        Line(width, totalLine.Label, FigureWords.Printed(total), total.Place == suspect);
        decimal allowance = ((relation.Sum.Width + (total.State == FigureState.Blank ? 0m : total.Amount.StepInYuan)) / 2m) / unit;
        writer.WriteLine($"       {Say("相差", "difference")} {Plain(relation.DifferenceInYuan / unit)}{Say($"，四舍五入最多可解释 ±{Plain(allowance)}", $", rounding explains at most ±{Plain(allowance)}")}");
    }

    private void Line(int width, string label, string amount, bool isSuspect)
    {
        string gap = new(' ', Math.Max(1, width - DisplayWidth.Of(label)));
        string lead = new(' ', Math.Max(0, AmountWidth - DisplayWidth.Of(amount)));
        writer.WriteLine($"       {label}{gap}{lead}{amount}{(isSuspect ? Say("  ← 疑为此处", "  ← suspect") : string.Empty)}");
    }

    private string Title(Relation relation, Disclosure disclosure) => relation.Kind switch
    {
        RelationKind.RowSum => Say($"《{Name(relation.Total, disclosure)}》“{relation.Total.ColumnLabel}”列，自上而下：", $"“{Name(relation.Total, disclosure)}”, down the column “{relation.Total.ColumnLabel}”:"),
        RelationKind.ColumnSum => Say($"《{Name(relation.Total, disclosure)}》“{relation.Total.RowLabel}”行，自左而右：", $"“{Name(relation.Total, disclosure)}”, along the row “{relation.Total.RowLabel}”:"),
        RelationKind.Balance => Say("收入与支出应当相等：", "sources and uses must be equal:"),
        RelationKind.CrossSum => Say("分别列示的部分相加：", "parts published in different places:"),
        RelationKind.SentenceSum => Say("文中列举的各项相加：", "the parts that the sentence lists:"),
        RelationKind.Change => Say("上年数加增减额：", "the year before and the change:"),
        RelationKind.Share => Say("部分除以总额：", "the part divided by the whole:"),
        RelationKind.Growth => Say("增减额（或本年数）与上年数相比：", "the change (or the amount) against the year before:"),
        _ => Say("同一数字在两处应当一致：", "the same figure in two places:"),
    };

    private static string Label(Figure figure, Relation relation, Disclosure disclosure)
    {
        string label = relation.Kind switch
        {
            RelationKind.RowSum => figure.RowLabel,
            RelationKind.ColumnSum => figure.ColumnLabel,
            _ => new FigureWords(disclosure).Label(figure),
        };
        return figure.Place.Line is { } line ? $"{label} [{line}]" : label;
    }

    private static string Name(Figure figure, Disclosure disclosure) => figure.Place.Statement is { } index ? disclosure.Statements[index].Title : string.Empty;

    private static string Plain(decimal value) => value.ToString("0.##########");

    private string Say(string chinese, string english) => language == Language.Chinese ? chinese : english;
}
