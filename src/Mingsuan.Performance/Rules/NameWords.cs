using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>What the name of an indicator promises about its value.</summary>
internal static class NameWords
{
    private static readonly string[] Growth = ["增长", "增幅", "提高率", "提升率", "提升比", "上升", "超额", "超收", "保值", "增值", "收益率", "回报", "倍", "翻番", "杠杆", "拉动"];
    private static readonly string[] Change = ["增长率", "增幅", "增长", "下降", "降低率", "压减", "压缩", "节约", "节支", "节省", "结余率", "变动", "偏差", "超支"];
    private static readonly string[] Time = ["及时", "按时", "如期", "准时", "按期", "时效", "时间", "时限", "时长", "进度", "完成", "到位", "节点", "工期", "期限", "周期", "当年", "年度", "限时", "提前", "延误", "逾期", "响应", "支付", "拨付", "执行率", "发放", "时"];

    /// <summary>The ending of the name.</summary>
    public static NameSense? SenseOf(Indicator indicator) => NameLexicon.Default.EndingOf(indicator.Level3)?.Sense;

    /// <summary>The unit that the ending of the name goes with; null when it says none.</summary>
    public static string? UnitOf(Indicator indicator) => NameLexicon.Default.EndingOf(indicator.Level3) is { Unit.Length: > 0 } ending ? ending.Unit : null;

    /// <summary>Whether the name is a growth or a result that may pass 100 %.</summary>
    public static bool MayPassHundred(Indicator indicator) => Any(indicator, Growth);

    /// <summary>Whether the name is a change of cost, which is measured in per cent.</summary>
    public static bool IsCostChange(Indicator indicator) => Any(indicator, Change);

    /// <summary>Whether name or description speak of time or of getting done.</summary>
    public static bool IsAboutTime(Indicator indicator) => Any(indicator, Time);

    /// <summary>Whether it is clear what a percentage is a share of: the name is a rate, or name or description speak of one.</summary>
    public static bool SaysShare(Indicator indicator)
    {
        var sense = SenseOf(indicator);
        return sense == NameSense.Rate
            || NameLexicon.Default.EndingOf(indicator.Description ?? "")?.Sense == NameSense.Rate
            || indicator.Dimension == IndicatorDimension.Satisfaction
            || Contains(indicator, "占")
            || Contains(indicator, "比例")
            || Contains(indicator, "全覆盖")
            || (sense is null && Contains(indicator, "率"));
    }

    /// <summary>Whether the name or the description contain a word.</summary>
    public static bool Contains(Indicator indicator, string word) =>
        indicator.Level3.Contains(word, StringComparison.Ordinal) || (indicator.Description?.Contains(word, StringComparison.Ordinal) ?? false);

    private static bool Any(Indicator indicator, string[] words) => Array.Exists(words, word => Contains(indicator, word));
}
