using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>PR-SVC: services that the government purchases from others (政府购买服务) go with the services of the procurement budget.</summary>
internal sealed class PurchaseOfServicesRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("PR-SVC", Severity.Info, new("政府购买服务与政府采购服务类相衔接", "purchase of services goes with the services of procurement"), Sources.Services) { Standing = SourceStanding.Unverified };

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        var purchased = Statements.Only(set, ResourceConcept.PurchaseOfServices)?.Amount;
        var items = set.Procurement.Items.Where(row => row.Category == ProcurementCategory.Services && row.Amount is not null).ToList();
        decimal? services = Statements.Only(set, ResourceConcept.ProcurementServices)?.Amount?.InYuan ?? (set.Procurement.Items.Any() ? items.Sum(row => row.Amount!.InYuan) : null);
        if (purchased is not null && services is { } procured && purchased.Interval.Low > procured)
        {
            yield return Info.Finding(
                $"政府购买服务{purchased.Digits}{purchased.Amount.Unit.Name}，大于政府采购服务类{FindingParts.InTenThousands(procured)}万元。达到采购限额的政府购买服务应编入政府采购预算，请核对。",
                $"Services of {purchased.Digits} {purchased.Amount.Unit.Name} are purchased, but procurement has services of {FindingParts.InTenThousands(procured)} 万元. Those above the limit belong into the procurement budget; check.",
                [purchased.Place, .. items.Select(row => row.Amount!.Place)]);
        }
    }
}
