using Mingsuan.Checking.Rules;
using Mingsuan.Checking.Suspects;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking;

/// <summary>Puts causes into words for the person who must mend them: what, where, expected, what to do.</summary>
internal sealed class FindingComposer(Disclosure disclosure)
{
    /// <summary>The finding of one cause; the mismatches that follow from it are listed inside.</summary>
    public Finding Compose(Cause cause)
    {
        var relations = cause.Broken.Select(CheckedRelation.Check).ToList();
        var first = relations[0];
        var rule = RelationRules.Of(first.Relation, disclosure.Statements);
        var places = Places(cause);
        if (cause is { Figure: { } figure, Right: { } right })
        {
            string expected = Format(right, figure.Amount.Decimals);
            string actual = Digits(figure);
            var message = new Message(
                $"{Where(figure)}现为 {figure.Place.Text}，应为 {expected}{(cause.Slip is null ? string.Empty : $"（{cause.Slip.Chinese}）")}。请更正；有 {relations.Count} 项勾稽关系因它不成立。",
                $"{WhereEnglish(figure)} is {figure.Place.Text} and should be {expected}{(cause.Slip is null ? string.Empty : $" ({cause.Slip.English})")}. Correct it; {relations.Count} relation(s) fail because of it.");
            return new Finding(rule.Id, rule.Severity, message, rule.Source, places)
            {
                Expected = expected,
                Actual = actual,
                Difference = Difference(figure.Amount.Value - right, figure.Amount.Decimals),
                Suspect = new Suspect(figure.Place, expected, cause.Confidence, cause.Slip),
                Relations = relations,
            };
        }

        var total = first.Relation.Total;
        string sum = Format(first.SumInYuan / total.Amount.Unit.InYuan, total.Amount.Decimals);
        bool equality = first.Relation.Parts.Count == 1;
        var undecided = new Message(
            equality
                ? $"{Where(total)}为 {total.Place.Text}，{Where(first.Relation.Parts[0])}为 {first.Relation.Parts[0].Place.Text}，二者应当一致。仅凭本文件无法判断哪一个有误，请对照账簿。"
                : $"{Where(total)}为 {total.Place.Text}，其各项之和为 {sum}，二者应当相等。仅凭本文件无法判断哪一个数字有误，请对照账簿。",
            equality
                ? $"{WhereEnglish(total)} is {total.Place.Text}, {WhereEnglish(first.Relation.Parts[0])} is {first.Relation.Parts[0].Place.Text}; they should be the same. The document alone does not tell which is wrong: compare the books."
                : $"{WhereEnglish(total)} is {total.Place.Text}, but its parts add up to {sum}. The document alone does not tell which figure is wrong: compare the books.");
        return new Finding(rule.Id, rule.Severity, undecided, rule.Source, places)
        {
            Expected = sum,
            Actual = Digits(total),
            Difference = Difference(total.Amount.Value - (first.SumInYuan / total.Amount.Unit.InYuan), total.Amount.Decimals),
            Relations = relations,
        };
    }

    /// <summary>The finding of a contradiction that shows only when all relations are taken together.</summary>
    /// <param name="figures">The figures that cannot all be right; at least one.</param>
    public Finding ComposeContradiction(IReadOnlyList<Figure> figures)
    {
        var rule = RelationRules.Joint;
        var message = new Message(
            $"{Where(figures[0])}一带的 {figures.Count} 个数字，逐项看差额都可以由四舍五入解释，但不能同时成立。请检查这些数字的末位。",
            $"Around {WhereEnglish(figures[0])} every difference could be rounding, but {figures.Count} figures cannot all be right at once. Check their last digits.");
        return new Finding(rule.Id, rule.Severity, message, rule.Source, [.. figures.Select(figure => figure.Place)]) { Actual = Digits(figures[0]) };
    }

    private static List<Place> Places(Cause cause)
    {
        var places = new List<Place>();
        if (cause.Figure is not null)
        {
            places.Add(cause.Figure.Place);
        }

        foreach (var figure in cause.Broken.SelectMany(relation => relation.Figures))
        {
            if (!places.Contains(figure.Place))
            {
                places.Add(figure.Place);
            }
        }

        return places;
    }

    private string Where(Figure figure) =>
        $"《{Title(figure)}》“{figure.RowLabel}”行“{figure.ColumnLabel}”列{(figure.Place.Page is { } page ? $"（第 {page} 页）" : figure.Place.Line is { } line ? $"（原文第 {line} 行）" : string.Empty)}";

    private string WhereEnglish(Figure figure) =>
        $"“{Title(figure)}”, row “{figure.RowLabel}”, column “{figure.ColumnLabel}”{(figure.Place.Page is { } page ? $" (page {page})" : figure.Place.Line is { } line ? $" (line {line})" : string.Empty)}";

    private string Title(Figure figure) => figure.Place.Statement is { } index ? disclosure.Statements[index].Title : string.Empty;

    private static string Digits(Figure figure) => PrintedNumber.Read(figure.Place.Text)?.Digits ?? figure.Place.Text;

    private static string Format(decimal value, int decimals) => value.ToString("F" + decimals);

    /// <summary>With the statement's decimals, or more where the printed figure has more.</summary>
    private static string Difference(decimal value, int decimals)
    {
        decimal shortest = value / 1.0000000000000000000000000000m;
        return value.ToString("F" + Math.Max(decimals, (int)shortest.Scale));
    }
}
