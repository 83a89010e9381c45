using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>The rules that a broken relation falls under when running text takes part in it.</summary>
internal static class SentenceRules
{
    private const decimal TenThousand = 10_000m;
    private const string Explained = "财预〔2016〕143号";

    private static readonly RuleInfo Amount = Rule("N-AMT", "文字与报表、文字前后数字一致", "amounts in the text agree with the statements and with each other", "报表与说明应当一致");
    private static readonly RuleInfo Unit = Rule("N-UNIT", "文字中的金额单位正确", "the unit of an amount in the text is right", "报表与说明应当一致");
    private static readonly RuleInfo Delta = Rule("N-DELTA", "总的增减等于各项增减之和", "the change of the whole is the sum of the changes of its parts", "会计勾稽关系");
    private static readonly RuleInfo Contradiction = Rule("N-CONTRA", "同一事项的两处表述不矛盾", "two sentences about one thing do not contradict each other", "文字前后应当一致");
    private static readonly RuleInfo Share = Rule("AR-PCT", "占比等于部分除以总额", "a share is the part divided by the whole", "算术关系；按区间相容判断");
    private static readonly RuleInfo Growth = Rule("AR-GROWTH", "增长率等于增减额除以上年数", "a growth rate is the change divided by the year before", "算术关系；按区间相容判断");
    private static readonly RuleInfo Count = Rule("X-COUNT", "文字所说的个数与实际列示一致", "numbers of things agree with what is listed", "报表与说明应当一致");
    private static readonly RuleInfo ThreePublicSum = Rule("TP-SUM", "“三公”经费等于三项之和", "three public expenses are the sum of their items", Explained);
    private static readonly RuleInfo ThreePublicChange = Rule("TP-YOY", "“三公”经费增减等于各项增减之和", "the change of the three public expenses is the sum of the changes of their items", Explained);
    private static readonly RuleInfo Procurement = Rule("PR-SUM", "政府采购预算等于货物、工程、服务之和", "procurement is the sum of goods, works and services", "政府采购法（2014）第二条");

    /// <summary>All of them, for the list of rules.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [Amount, Unit, Delta, Contradiction, Share, Growth, Count, ThreePublicSum, ThreePublicChange, Procurement];

    /// <summary>The rule, or null when no running text takes part.</summary>
    public static RuleInfo? Of(Relation relation) => !relation.Figures.Any(IsOfText) ? null : relation.Kind switch
    {
        RelationKind.Share => Share,
        RelationKind.Growth => Growth,
        _ when relation.Total.Measure == Measure.Count => Count,
        RelationKind.SentenceSum when IsThreePublic(relation.Total) && relation.Total.Measure == Measure.Change => ThreePublicChange,
        _ when relation.Parts.Count == 1 => OfPair(relation),
        _ when IsThreePublic(relation.Total) => relation.Total.Measure == Measure.Change ? ThreePublicChange : ThreePublicSum,
        _ when !relation.Total.Coordinates![StandardDimensions.ProcurementKind].IsRoot => Procurement,
        _ when relation.Total.Measure == Measure.Change || relation.Kind == RelationKind.Change => Delta,
        _ => Amount,
    };

    /// <summary>True for a number of running text, or one that the reader counted.</summary>
    public static bool IsOfText(Figure figure) => figure.Sentence is not null || figure.IsFact;

    /// <summary>True when two amounts differ by the factor between 元 and 万元.</summary>
    public static bool IsUnitSlip(decimal one, decimal other) => one != 0m && other != 0m && (one == other * TenThousand || one * TenThousand == other);

    private static RuleInfo OfPair(Relation relation)
    {
        var (first, second) = (relation.Total, relation.Parts[0]);
        return IsUnitSlip(first.Amount.InYuan, second.Amount.InYuan) ? Unit
            : first.Measure == Measure.Change && Math.Sign(first.Amount.Value) != Math.Sign(second.Amount.Value) ? Contradiction
            : first.Measure == Measure.Growth ? Growth
            : Amount;
    }

    private static bool IsThreePublic(Figure figure) =>
        StandardDimensions.Category.Member("three-public").Covers(figure.Coordinates![StandardDimensions.Category]);

    private static RuleInfo Rule(string id, string chinese, string english, string source) => new(id, Severity.Error, new(chinese, english), source);
}
