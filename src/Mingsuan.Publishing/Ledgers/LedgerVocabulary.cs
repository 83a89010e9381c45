namespace Mingsuan.Publishing.Ledgers;

/// <summary>A value that a column of the ledger takes: as the file writes it, as the workbook shows it, as the core knows it.</summary>
/// <param name="Text">As the CSV file writes it: <c>general_public</c>.</param>
/// <param name="Title">As the workbook's drop-down list shows it.</param>
/// <param name="Member">The member id of its dimension.</param>
public sealed record LedgerTerm(string Text, string Title, string Member);

/// <summary>The words of the ledger's closed columns. Either wording is understood in either form of a book.</summary>
public static class LedgerVocabulary
{
    /// <summary>Column <c>project_category</c>: the nature of the expenditure (预算管理一体化规范).</summary>
    public static IReadOnlyList<LedgerTerm> Natures { get; } =
    [
        new("personnel", "人员类", "personnel"),
        new("public", "公用经费", "public"),
        new("other_operating", "其他运转类", "other-operations"),
        new("specific_target", "特定目标类", "specific-purpose"),
        new("business_expenditure", "经营支出", "business-expenditure"),
        new("remittance_to_superior", "上解上级支出", "remittance-to-superior"),
        new("grants_to_affiliates", "对附属单位补助支出", "grants-to-affiliates"),
    ];

    /// <summary>Column <c>fund_source</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Funds { get; } =
    [
        new("general_public", "一般公共预算", "general-public"),
        new("government_fund", "政府性基金预算", "government-fund"),
        new("state_capital", "国有资本经营预算", "state-capital"),
        new("fiscal_special_account", "财政专户管理资金", "fiscal-special-account"),
        new("unit_funds", "单位资金（不细分）", "unit-funds"),
        new("institution_operating", "事业收入", "institution-operating"),
        new("business", "事业单位经营收入", "business"),
        new("superior_subsidy", "上级补助收入", "superior-subsidy"),
        new("affiliate_remittance", "附属单位上缴收入", "affiliate-remittance"),
        new("other_revenue", "其他收入", "other-revenue"),
    ];

    /// <summary>Column <c>origin</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Origins { get; } =
    [
        new("current_year", "本年安排", "current-year"),
        new("carry_over", "上年结转", "carried-over"),
    ];

    /// <summary>Optional column <c>expense_category</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Categories { get; } =
    [
        new("travel_abroad_research", "教学科研人员因公出国（境）", "travel-abroad-research"),
        new("conference_university", "高校业务性会议", "conference-university"),
    ];

    /// <summary>The term with a text or title, or null.</summary>
    public static LedgerTerm? Find(IReadOnlyList<LedgerTerm> terms, string text) =>
        terms.FirstOrDefault(term => term.Text == text || term.Title == text);

    /// <summary>The term of a member.</summary>
    /// <exception cref="InvalidOperationException">The column cannot hold the member.</exception>
    public static LedgerTerm OfMember(IReadOnlyList<LedgerTerm> terms, string member) => terms.First(term => term.Member == member);
}
