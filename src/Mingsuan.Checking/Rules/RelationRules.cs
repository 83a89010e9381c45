using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>The rules that a broken relation falls under. The relations are derived; only their names stand here.</summary>
internal static class RelationRules
{
    private const string Accounting = "会计勾稽关系；四舍五入按区间相容判断（XBRL Calculations 1.1）";

    private static readonly RuleInfo Prefix = Rule("AR-PREFIX", "上级科目等于下级科目之和", "a parent is the sum of its children", "预算法（2018）第三十二条；" + Accounting);
    private static readonly RuleInfo Total = Rule("AR-TOTAL", "合计等于各项之和", "a total is the sum of its rows", Accounting);
    private static readonly RuleInfo Row = Rule("AR-ROW", "同一行中合计等于各列之和", "in a row the total is the sum of its columns", "预算法实施条例（2020）第五条；" + Accounting);
    private static readonly RuleInfo Balance = Rule("AR-BALANCE", "收入总计等于支出总计", "sources equal uses", "预算法（2018）第十二条、第三十五条");
    private static readonly RuleInfo Same = Rule("X-SAME", "同一数字在各表中一致", "the same figure is the same everywhere", Accounting);
    private static readonly RuleInfo Across = Rule("X-PART", "各表分别列示的部分之和等于总数", "parts published in several statements add up", Accounting);

    /// <summary>The rule against sets of figures that cannot all be right although each sum could be rounding.</summary>
    public static RuleInfo Joint { get; } = new("AR-JOINT", Severity.Warning, new("全部勾稽关系可以同时成立", "all relations can hold together"), "区间联合收紧（严于 XBRL Calculations 1.1 的逐式判断）");

    private static readonly Dictionary<(string, string), RuleInfo> Pairs = new()
    {
        [("revenue-and-expenditure", "revenue")] = Rule("X-T1T2", "收支总表与收入总表一致", "the summary agrees with the revenue statement", Accounting),
        [("revenue-and-expenditure", "expenditure")] = Rule("X-T1T3", "收支总表与支出总表一致", "the summary agrees with the expenditure statement", Accounting),
        [("revenue", "expenditure")] = Rule("X-T2T3", "收入总表与支出总表按科目一致", "revenue by function agrees with expenditure by function", Accounting),
        [("expenditure", "general-public-expenditure")] = Rule("X-T3T5", "支出总表与一般公共预算支出表一致", "expenditure agrees with the general public budget", "预算法实施条例（2020）第五条"),
        [("general-public-expenditure", "basic-expenditure")] = Rule("X-T5T6", "一般公共预算支出表与基本支出表一致", "the general public budget agrees with basic expenditure by economic class", Accounting),
    };

    private static readonly RuleInfo Grant = Rule("X-T4", "财政拨款收支总表与其他报表一致", "the summary of fiscal appropriations agrees with the other statements", Accounting);
    private static readonly RuleInfo Projects = Rule("X-PROJ", "项目支出等于各项目之和", "project expenditure is the sum of the projects", Accounting);

    /// <summary>Every rule, in the order of the rules catalogue.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Prefix, Total, Row, Balance, Same, Across, .. Pairs.Values, Grant, Projects, Joint];

    /// <summary>The rule of a relation.</summary>
    public static RuleInfo Of(Relation relation, IReadOnlyList<Statement> statements) => SentenceRules.Of(relation) ?? OfStatements(relation, statements);

    private static RuleInfo OfStatements(Relation relation, IReadOnlyList<Statement> statements) => relation.Kind switch
    {
        RelationKind.ColumnSum => Row,
        RelationKind.RowSum when IsByCode(relation) => Prefix,
        RelationKind.RowSum => Total,
        RelationKind.CrossSum => Across,
        _ => OfPair(Id(relation.Total, statements), Id(relation.Parts[0], statements), relation),
    };

    private static RuleInfo OfPair(string? first, string? second, Relation relation)
    {
        if (first is not null && second is not null)
        {
            if (Pairs.TryGetValue((first, second), out var rule) || Pairs.TryGetValue((second, first), out rule))
            {
                return rule;
            }

            if (first != second && (first == "fiscal-appropriation" || second == "fiscal-appropriation"))
            {
                return Grant;
            }

            if (first != second && (first == "project-expenditure" || second == "project-expenditure"))
            {
                return Projects;
            }
        }

        return relation.Kind == RelationKind.Balance ? Balance : Same;
    }

    private static bool IsByCode(Relation relation) => relation.Total.Coordinates is { } total
        && (!total[StandardDimensions.Function].IsRoot || !total[StandardDimensions.Economic].IsRoot || !total[StandardDimensions.GovernmentEconomic].IsRoot);

    private static string? Id(Figure figure, IReadOnlyList<Statement> statements) => figure.Place.Statement is { } index ? statements[index].Id : null;

    private static RuleInfo Rule(string id, string chinese, string english, string source) => new(id, Severity.Error, new(chinese, english), source);
}
