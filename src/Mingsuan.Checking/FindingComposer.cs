using Mingsuan.Checking.Rules;
using Mingsuan.Checking.Suspects;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking;

/// <summary>Puts causes into words for the person who must mend them: what, where, expected, what to do.</summary>
internal sealed class FindingComposer(Disclosure disclosure)
{
    private readonly FigureWords _words = new(disclosure);

    /// <summary>The finding of one cause; the mismatches that follow from it are listed inside.</summary>
    public Finding Compose(Cause cause)
    {
        var relations = cause.Broken.Select(CheckedRelation.Check).ToList();
        var first = relations[0];
        var rule = RelationRules.Of(first.Relation, disclosure.Statements);
        var places = Places(cause);
        if (cause is { Figure: { } figure, Right: { } right })
        {
            return ComposeSuspect(cause, figure, right, relations, rule, places);
        }

        var total = first.Relation.Total;
        string sum = Format(first.SumInYuan / total.Amount.Unit.InYuan, total.Amount.Decimals);
        var undecided = new UndecidedWords(_words).Of(first, sum);
        return new Finding(rule.Id, rule.Severity, undecided, rule.Source, places)
        {
            Expected = sum,
            Actual = Digits(total),
            Difference = Difference(total.Amount.Value - (first.SumInYuan / total.Amount.Unit.InYuan), total.Amount.Decimals),
            Relations = relations,
        };
    }

    private Finding ComposeSuspect(Cause cause, Figure figure, decimal right, List<CheckedRelation> relations, RuleInfo rule, List<Place> places)
    {
        if (IsOfProjectsWithTargets(figure, right, relations))
        {
            return ComposePartOfProjects(figure, right, relations, rule, places);
        }

        bool ofText = figure.Sentence is not null;
        var unit = ofText && SentenceRules.IsUnitSlip(figure.Amount.Value, right) ? UnitThatFits(figure, right) : null;
        string expected = unit is null ? Format(right, figure.Amount.Decimals) : Format(figure.Amount.Value, figure.Amount.Decimals);
        string shown = expected + (unit ?? (ofText ? figure.Amount.Unit.Name : string.Empty));
        string printed = FigureWords.Printed(figure);
        bool turned = ofText && figure.Measure == Measure.Change && Math.Sign(right) * Math.Sign(figure.Amount.Value) < 0;
        var (now, should) = turned ? (Directed(figure.Amount.Value, printed), Directed(right, shown.TrimStart('-'))) : (new Message(printed, printed), new Message(shown, shown));
        string slip = cause.Slip is null ? string.Empty : $"（{cause.Slip.Chinese}）";
        string slipEnglish = cause.Slip is null ? string.Empty : $" ({cause.Slip.English})";
        var (against, againstEnglish) = Against(figure, relations);
        var message = new Message(
            $"{_words.Where(figure)}现为 {now.Chinese}，应为 {should.Chinese}{slip}{against}。请更正；有 {relations.Count} 项勾稽关系因它不成立。",
            $"{_words.WhereEnglish(figure)} is {now.English} and should be {should.English}{slipEnglish}{againstEnglish}. Correct it; {relations.Count} relation(s) fail because of it.");
        return new Finding(rule.Id, IsCutOff(figure, right, relations) ? Severity.Warning : rule.Severity, message, rule.Source, places)
        {
            Expected = unit is null ? expected : shown,
            Actual = unit is null ? Digits(figure) : printed,
            Difference = unit is null ? Difference(figure.Amount.Value - right, figure.Amount.Decimals) : null,
            Suspect = new Suspect(figure.Place, unit is null ? expected : shown, cause.Confidence, cause.Slip),
            Relations = relations,
        };
    }

    /// <summary>A change as a sentence says it: with its direction instead of a sign.</summary>
    private static Message Directed(decimal value, string amount) => value < 0m ? new($"减少 {amount}", $"less by {amount}") : new($"增加 {amount}", $"more by {amount}");

    /// <summary>A sentence in 万元 that misses a statement in 元 by one unit of its last digit was cut off instead of rounded: worth mending, but no wrong figure.</summary>
    private static bool IsCutOff(Figure figure, decimal right, List<CheckedRelation> relations) =>
        figure.Sentence is not null && Math.Abs(figure.Amount.Value - right) * figure.Amount.Unit.InYuan <= figure.Amount.StepInYuan
        && relations.TrueForAll(relation => relation.Relation.Figures.Where(other => !ReferenceEquals(other, figure)).All(other => other.Amount.StepInYuan < figure.Amount.StepInYuan));

    /// <summary>The amount of the projects that have targets, less than that of all projects: right where not every project needs a target.</summary>
    private static bool IsOfProjectsWithTargets(Figure figure, decimal right, List<CheckedRelation> relations) =>
        figure.Sentence is { } sentence && relations.Count == 1 && relations[0].Relation.Parts.Count == 1 && figure.Amount.Value < right
        && figure.Coordinates?[StandardDimensions.Nature].Id == "project"
        && (figure.ColumnLabel.Contains("绩效", StringComparison.Ordinal) || sentence.Quote.Contains("绩效目标", StringComparison.Ordinal));

    private Finding ComposePartOfProjects(Figure figure, decimal right, List<CheckedRelation> relations, RuleInfo rule, List<Place> places)
    {
        string whole = Format(right, figure.Amount.Decimals) + figure.Amount.Unit.Name;
        var message = new Message(
            $"{_words.Where(figure)}为 {FigureWords.Printed(figure)}，小于全部项目支出 {whole}。如只有部分项目编报绩效目标，无须更改；如全部编报，请核对金额。",
            $"{_words.WhereEnglish(figure)} is {FigureWords.Printed(figure)}, less than all project expenditure, {whole}. Nothing is wrong if only some projects have targets; otherwise check the amount.");
        return new Finding(rule.Id, Severity.Info, message, rule.Source, places) { Actual = Digits(figure), Relations = relations };
    }

    /// <summary>What a sentence is held against: the other place of the same figure.</summary>
    private (string Chinese, string English) Against(Figure figure, List<CheckedRelation> relations)
    {
        var pair = relations.Find(relation => relation.Relation.Parts.Count == 1)?.Relation;
        var other = figure.Sentence is null || pair is null ? null : ReferenceEquals(pair.Total, figure) ? pair.Parts[0] : pair.Total;
        return other is null ? (string.Empty, string.Empty)
            : ($"，因为{_words.Where(other)}为 {FigureWords.Printed(other)}", $", because {_words.WhereEnglish(other)} is {FigureWords.Printed(other)}");
    }

    /// <summary>The unit with which the printed number is right, or null.</summary>
    private static string? UnitThatFits(Figure figure, decimal right) =>
        MoneyUnit.All.FirstOrDefault(unit => figure.Amount.Value * unit.InYuan == right * figure.Amount.Unit.InYuan)?.Name;

    /// <summary>The finding of a contradiction that shows only when all relations are taken together.</summary>
    /// <param name="figures">The figures that cannot all be right; at least one.</param>
    public Finding ComposeContradiction(IReadOnlyList<Figure> figures)
    {
        var rule = RelationRules.Joint;
        var message = new Message(
            $"{_words.Where(figures[0])}一带的 {figures.Count} 个数字，逐项看差额都可以由四舍五入解释，但不能同时成立。请检查这些数字的末位。",
            $"Around {_words.WhereEnglish(figures[0])} every difference could be rounding, but {figures.Count} figures cannot all be right at once. Check their last digits.");
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

    private static string Digits(Figure figure) => PrintedNumber.Read(figure.Place.Text)?.Digits ?? figure.Place.Text;

    private static string Format(decimal value, int decimals) => value.ToString("F" + decimals);

    /// <summary>With the statement's decimals, or more where the printed figure has more.</summary>
    private static string Difference(decimal value, int decimals)
    {
        decimal shortest = value / 1.0000000000000000000000000000m;
        return value.ToString("F" + Math.Max(decimals, (int)shortest.Scale));
    }
}
