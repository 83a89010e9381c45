namespace Mingsuan.Narrative.Rules;

/// <summary>Where the rules come from.</summary>
internal static class Sources
{
    public const string BudgetLaw14 = "预算法（2018）第十四条";
    public const string Regulation6 = "预算法实施条例（2020）第六条";
    public const string Disclosure = "财预〔2016〕143号";
    public const string Logic = "行文逻辑";
    public const string Classification = "政府收支分类科目";
    public const string Layout = "GB/T 9704 公文层次序数";
}
