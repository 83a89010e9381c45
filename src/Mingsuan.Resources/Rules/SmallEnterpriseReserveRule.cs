using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>
/// PR-SME: small purchases are in principle reserved for small and medium enterprises, of greater ones a share; of the reserve a share
/// is for small and micro enterprises; a reserve is no more than its purchase. Purchases below the local limit are not judged.
/// </summary>
internal sealed class SmallEnterpriseReserveRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("PR-SME", Severity.Warning, new("按规定为中小企业预留采购份额，预留份额不超过采购金额", "a share of procurement is reserved for small and medium enterprises, and no more than is bought"), Sources.SmallEnterprises) { Standing = SourceStanding.Secondary };

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set) =>
        set.Procurement.Tables.SelectMany(table => table.Rows.SelectMany(row => OfRow(row, table, set.Year))).Concat(OfText(set));

    private IEnumerable<Finding> OfRow(ProcurementRow row, ProcurementTable table, int? year)
    {
        if (row.Amount is not { } amount || row.Level > ProcurementLevel.Total && row.Level < ProcurementLevel.Item)
        {
            yield break;
        }

        if (row.Reserve is { } reserve && reserve.Interval.Low > amount.Interval.High)
        {
            yield return Info.Finding(
                $"“{row.Label}”预留中小企业份额{reserve.Digits}，大于采购金额{amount.Digits}。请更正。",
                $"“{row.Label}”: the reserve of {reserve.Digits} is more than the purchase of {amount.Digits}. Correct it.",
                [reserve.Place, amount.Place], Severity.Error) with
            { Actual = reserve.Digits, Expected = "≤" + amount.Digits };
        }
        else if (row.Level == ProcurementLevel.Item && row.Category is { } category && table.Columns.Contains(ProcurementColumn.Reserve)
            && Least(category, amount.InYuan, year) is { } least && (row.Reserve?.Interval ?? Interval.Zero).High < least - amount.Amount.StepInYuan)
        {
            string printed = row.Reserve?.Digits ?? "0";
            string needed = FindingParts.InTenThousands(least);
            yield return Info.Finding(
                $"“{row.Label}”采购金额{amount.Digits}{amount.Amount.Unit.Name}，预留中小企业份额为{printed}；适宜由中小企业提供的，应预留不低于{needed}万元。请按规定预留，或说明不适宜的理由。",
                $"“{row.Label}”: of {amount.Digits} {amount.Amount.Unit.Name}, {printed} is reserved for small and medium enterprises; if they can supply it, at least {needed} 万元 should be. Reserve it, or give the reason why not.",
                [row.Reserve?.Place ?? amount.Place, amount.Place]) with
            { Actual = printed, Expected = "≥" + needed };
        }

        if (row is { Reserve: { } of, SmallMicroReserve: { } part } && part.Interval.Low > of.Interval.High)
        {
            yield return Info.Finding(
                $"“{row.Label}”预留小微企业份额{part.Digits}，大于预留中小企业份额{of.Digits}。请更正。",
                $"“{row.Label}”: the reserve for small and micro enterprises, {part.Digits}, is more than the whole reserve, {of.Digits}. Correct it.",
                [part.Place, of.Place], Severity.Error) with
            { Actual = part.Digits, Expected = "≤" + of.Digits };
        }
    }

    private static decimal? Least(ProcurementCategory category, decimal amount, int? year)
    {
        int of = year ?? int.MaxValue;
        string kind = category == ProcurementCategory.Works ? "sme-works" : "sme-goods-and-services";
        if (Thresholds.Of("procurement-limit", of) is not { } limit || amount < limit || Thresholds.Of(kind + "-ceiling", of) is not { } ceiling)
        {
            return null;
        }

        return amount <= ceiling ? amount : amount * Thresholds.Of(kind + "-share", of);
    }

    private IEnumerable<Finding> OfText(ResourceSet set)
    {
        var reserve = Statements.Only(set, ResourceConcept.Reserve)?.Amount;
        var total = Statements.Only(set, ResourceConcept.ProcurementTotal)?.Amount;
        var small = Statements.Only(set, ResourceConcept.SmallMicroReserve)?.Amount;
        int year = set.Year ?? int.MaxValue;
        if (reserve is not null && total is not null && reserve.Interval.Low > total.Interval.High)
        {
            yield return Info.Finding(
                $"面向中小企业预留{reserve.Digits}万元，大于政府采购预算{total.Digits}万元。请更正。",
                $"The reserve of {reserve.Digits} is more than all procurement, {total.Digits}. Correct it.",
                [reserve.Place, total.Place], Severity.Error) with
            { Actual = reserve.Digits, Expected = "≤" + total.Digits };
        }
        else if (reserve is not null && total is not null && LeastOf(set, total, year) is { } least && reserve.Interval.High < least)
        {
            string needed = FindingParts.InTenThousands(least);
            yield return Info.Finding(
                $"面向中小企业预留{reserve.Digits}万元，低于按规定比例计算的{needed}万元。请核对预留份额，或说明不适宜预留的项目。",
                $"The reserve of {reserve.Digits} is less than the shares that guidance sets, {needed} 万元. Check it, or name the purchases that are not suitable.",
                [reserve.Place, total.Place]) with
            { Actual = reserve.Digits, Expected = "≥" + needed };
        }

        if (reserve is not null && small is not null && Thresholds.Of("small-micro-share", year) is { } share
            && (small.Interval.Low > reserve.Interval.High || small.Interval.High < reserve.Interval.Low * share))
        {
            bool isTooMuch = small.InYuan > reserve.InYuan;
            yield return Info.Finding(
                isTooMuch ? $"预留给小微企业{small.Digits}万元，大于面向中小企业预留的{reserve.Digits}万元。请更正。" : $"预留给小微企业{small.Digits}万元，不到面向中小企业预留{reserve.Digits}万元的{share:P0}。请核对。",
                isTooMuch ? $"The reserve for small and micro enterprises, {small.Digits}, is more than the whole reserve, {reserve.Digits}. Correct it." : $"The reserve for small and micro enterprises, {small.Digits}, is less than {share:P0} of the reserve, {reserve.Digits}. Check it.",
                [small.Place, reserve.Place], isTooMuch ? Severity.Error : Info.Severity) with
            { Actual = small.Digits };
        }
    }

    // Without knowing the single purchases only the shares of great ones can be asked for.
    private static decimal? LeastOf(ResourceSet set, PublishedAmount total, int year)
    {
        decimal works = Statements.Only(set, ResourceConcept.ProcurementWorks)?.Amount?.InYuan ?? 0m;
        return Thresholds.Of("sme-works-share", year) * works + (Thresholds.Of("sme-goods-and-services-share", year) * (total.InYuan - works));
    }
}
