using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AS-DATE: a budget states assets as of the end of the year before, a final account as of the end of its own year.</summary>
internal sealed class AssetDateRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AS-DATE", Severity.Error, new("资产数据的截止日期在上年（决算为当年），一般为12月31日", "assets are stated as of the year before (final accounts: the year itself), as a rule 31 December"), Sources.Form);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        if (set.Year is not { } year)
        {
            yield break;
        }

        int right = set.Disclosure.Kind == DisclosureKind.FinalAccount ? year : year - 1;
        foreach (var date in set.Assets.Dates)
        {
            string where = date.IsOfTable ? "资产表的截止时间" : "资产情况的截止日期";
            if (date.Year != right)
            {
                yield return Info.Finding(
                    $"{where}为“{date.Place.Text}”，{year}年{(right == year ? "决算" : "预算")}应为{right}年12月31日。请核对数据是否为{right}年末的数据，并更正日期。",
                    $"Assets are stated as of “{date.Place.Text}”; they should be as of 31 December {right}. Check whether the numbers are those of that day, and correct the date.",
                    [date.Place]) with
                { Actual = date.Place.Text, Expected = $"{right}年12月31日" };
            }
            else if (date is { IsOfTable: true, Month: { } month, Day: { } day } && (month, day) != (12, 31))
            {
                yield return Info.Finding(
                    $"{where}为“{date.Place.Text}”，一般应为{right}年12月31日。请确认当地是否另有要求。",
                    $"Assets are stated as of “{date.Place.Text}”, as a rule 31 December {right}. Confirm that another day is asked for locally.",
                    [date.Place], Severity.Info) with
                { Actual = date.Place.Text };
            }
        }
    }
}
