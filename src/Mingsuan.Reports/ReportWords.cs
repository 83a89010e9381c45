using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Mingsuan.Reports.Decisions;

namespace Mingsuan.Reports;

/// <summary>The words that all reports share, in one language.</summary>
/// <param name="language">The language.</param>
public sealed class ReportWords(Language language)
{
    /// <summary>The language.</summary>
    public Language Language { get; } = language;

    /// <summary>One of two wordings.</summary>
    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>A message in the language.</summary>
    public string Say(Message message) => message.In(Language);

    /// <summary>错误, 警告, 说明.</summary>
    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Say("错误", "Error"),
        Severity.Warning => Say("警告", "Warning"),
        _ => Say("说明", "Note"),
    };

    /// <summary>The symbol beside the word, so that no meaning hangs on a colour.</summary>
    public static string Symbol(Severity severity) => severity switch
    {
        Severity.Error => "✗",
        Severity.Warning => "!",
        _ => "i",
    };

    /// <summary>相符, 四舍五入, 不符, 未能核对.</summary>
    public string Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => Say("相符", "exact"),
        Verdict.Rounding => Say("四舍五入", "rounding"),
        Verdict.Broken => Say("不符", "broken"),
        _ => Say("未能核对", "unchecked"),
    };

    /// <summary>What a kind of relation says.</summary>
    public string Of(RelationKind kind) => kind switch
    {
        RelationKind.RowSum => Say("同一列中，上级等于下级之和、合计等于各行之和", "down a column: a total is the sum of its rows"),
        RelationKind.ColumnSum => Say("同一行中，合计等于各列之和", "along a row: a total is the sum of its columns"),
        RelationKind.Balance => Say("收入等于支出", "sources equal uses"),
        RelationKind.CrossSum => Say("各处分别列示的部分之和等于总数", "parts published in several places add up"),
        RelationKind.Equality => Say("同一数字在各处一致", "the same figure is the same everywhere"),
        RelationKind.Change => Say("上年数加增减额等于本年数", "the year before and the change make this year"),
        RelationKind.Share => Say("占比等于部分除以总额", "a share is the part divided by the whole"),
        RelationKind.Growth => Say("增减率等于增减额除以上年数", "a growth rate is the change divided by the year before"),
        RelationKind.SentenceSum => Say("文中列举的各项之和等于总数", "the parts that a sentence lists add up"),
        _ => kind.ToString(),
    };

    /// <summary>属实, 已整改, 误报, 接受.</summary>
    public string Of(DecisionOutcome outcome) => Say(DecisionColumns.Outcomes.First(item => item.Outcome == outcome).Word);

    /// <summary>A decision in one line: the outcome with its reason, who, when.</summary>
    public string Line(Decision decision)
    {
        string outcome = Of(decision.Outcome) + (decision.Reason.Length == 0 ? string.Empty : Say("：", ": ") + decision.Reason);
        return string.Join(Say("，", ", "), new[] { outcome, decision.By, decision.Date }.Where(text => text.Length > 0));
    }

    /// <summary>How far the source of a rule can be relied on.</summary>
    public string Of(SourceStanding standing) => standing switch
    {
        SourceStanding.Derived => Say("由算术、逻辑或文件本身得出", "follows from arithmetic, logic or the document itself"),
        SourceStanding.Verified => Say("已核对法规原文", "the legal text was read"),
        SourceStanding.Secondary => Say("据转引，未见原文", "from a page that quotes the legal text"),
        _ => Say("凭工作经验，引用前请查原文", "known from practice; read the text before quoting it"),
    };

    /// <summary>Department, year and kind in one line.</summary>
    public string Heading(Disclosure disclosure)
    {
        string department = disclosure.Department.Name ?? Say("（未注明部门）", "(no department named)");
        string year = disclosure.FiscalYear is { } known ? Say($"{known} 年", $"{known}") : Say("（未注明年度）", "(no year named)");
        string kind = disclosure.Kind == DisclosureKind.Budget ? Say("预算", "budget") : Say("决算", "final account");
        return Say($"{department}　{year}{kind}　{disclosure.Statements.Count} 张报表", $"{department}, {year} {kind}, {disclosure.Statements.Count} statement(s)");
    }

    /// <summary>第 12 行、第 3 页; empty when neither is known.</summary>
    public string Line(Place place)
    {
        string page = place.Page is { } number ? Say($"第 {number} 页", $"page {number}") : string.Empty;
        string line = place.Line is { } known ? Say($"原文第 {known} 行", $"line {known}") : string.Empty;
        return page.Length > 0 && line.Length > 0 ? page + Say("，", ", ") + line : page + line;
    }

    /// <summary>The verdict on a document in one line: a symbol and a word.</summary>
    public string Conclusion(int errors, int warnings) =>
        errors > 0 ? Say("✗ 不通过", "✗ failed")
        : warnings > 0 ? Say("! 需人工判断", "! a person must decide")
        : Say("✓ 未发现错误", "✓ no errors");
}
