using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Values;

/// <summary>Reads targets that are measured against something else: 与上年持平, 较上年提升5%, 增长10%以上, 预算内.</summary>
internal sealed partial class RelativeParser(QuantityParser quantities)
{
    /// <summary>Reads a relative target.</summary>
    /// <param name="text">Normalised text.</param>
    /// <returns>The reading, or null when the text is not of this form.</returns>
    public ParseResult? Parse(string text)
    {
        if (WithinBudget().IsMatch(text) && text.Length > 2 && !text.EndsWith('数') || text is "不超过预算数" or "不超预算数")
        {
            return ParseResult.Of(new RelativeValue(ChangeDirection.NotAbove, "预算", null, null));
        }

        if (Unchanged().Match(text) is { Success: true } unchanged)
        {
            return ParseResult.Of(new RelativeValue(ChangeDirection.Unchanged, unchanged.Groups["baseline"].Value, null, null) { Label = unchanged.Groups["label"].Value });
        }

        return Change().Match(text) is { Success: true } change ? Change(change) : null;
    }

    private ParseResult? Change(Match match)
    {
        var amount = quantities.Parse(match.Groups["amount"].Value);
        if (amount is not { Value: ThresholdValue { Label.Length: 0, Noun.Length: 0 } threshold })
        {
            return null;
        }

        var direction = match.Groups["up"].Success ? ChangeDirection.Increase : ChangeDirection.Decrease;
        var baseline = match.Groups["baseline"].Success ? match.Groups["baseline"].Value : match.Groups["same"].Success ? "上年同期" : null;
        return amount with
        {
            Value = new RelativeValue(direction, baseline, threshold.Comparator, threshold.Quantity) { Label = match.Groups["label"].Value },
        };
    }

    [GeneratedRegex("^(严格)?(不超过|不超出|不超|不突破|不高于|控制在|≤)?(本?年初|年度|当年|项目|申请|批复|下达|财政)*(预算|预算数|预算金额|预算资金|预算总额|预算控制数|预算批复数)(内|以内|之内|范围内|范围之内|数内|内完成|批复内|控制数内)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WithinBudget();

    [GeneratedRegex("^(?<label>[^与同和较比\\d,，、;。]{0,10})(与|同|和|较|比)(?<baseline>上年|上一?年度|去年|往年|前年|上年同期|去年同期|同期|\\d{4}年)度?(相比|水平|标准)?(基本)?(持平|一致|不变|保持不变|相同|相当)(,|，)?(不增长|无增长|不增加|零增长|无增减变化|无增减)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Unchanged();

    [GeneratedRegex("^(?<label>[^与同和较比\\d,，、;。≥≤<>=]{0,12}?)((与|同|和|较|比)(?<baseline>上年同期|去年同期|上年|上一年|去年|往年|前年|前三年平均|同期|\\d{4}年)度?(相比|水平)?[,，]?|(?<same>同比))?(逐年|每年|年均)?((?<up>增长|提高|提升|增加|上升|增幅)|(?<down>下降|降低|减少|压减|压缩|节约|缩短|降幅))率?(?<amount>(?![到至为]|幅)[^,，、;。]{2,14})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}
