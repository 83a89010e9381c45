using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>N-AMT: what the text says of procurement and assets is what their tables print.</summary>
internal sealed class TextAmountRule : IEquationRule
{
    private static readonly Message Same = new("文字说明与表应当一致", "the text and the table must agree");
    private static readonly Message NoPurchase = new("政府采购表中没有采购项目，合计为空", "the procurement table holds no purchase and its total is blank");
    private static readonly Message SameKind = new("应等于表中该类各行之和", "must be the sum of the rows of that kind");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("N-AMT", Severity.Error, new("文字说明中的采购、资产数与表一致", "numbers of procurement and assets in the text are those of the tables"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms) =>
        set.Procurement.Tables is [var table] ? OfProcurement(set, table, terms).Concat(OfAssets(set, terms)) : OfAssets(set, terms);

    private IEnumerable<Equation> OfProcurement(ResourceSet set, ProcurementTable table, TermBook terms)
    {
        var total = table.Rows.FirstOrDefault(row => row.Level == ProcurementLevel.Total);
        var said = Only(set, ResourceConcept.ProcurementTotal);
        if (said is not null && total?.Amount is { } amount)
        {
            yield return new SumEquation(Info, Same, terms.Of(said), [terms.Of(total, ProcurementColumn.Amount, amount)]);
        }

        else if (said is not null && table.Rows.All(row => row is { Level: ProcurementLevel.Total, Amount: null }))
        {
            // A table without one purchase says that nothing is bought.
            yield return new SumEquation(Info, NoPurchase, terms.Of(said), []);
        }

        if (Only(set, ResourceConcept.Reserve) is { } reserve && total?.Reserve is { } reserved)
        {
            yield return new SumEquation(Info, Same, terms.Of(reserve), [terms.Of(total, ProcurementColumn.Reserve, reserved)]);
        }

        var items = table.Rows.Where(row => row.Level == ProcurementLevel.Item).ToList();
        if (items.Count == 0 || items.Exists(row => row.Category is null || row.Amount is null))
        {
            yield break;
        }

        foreach (var category in Enum.GetValues<ProcurementCategory>())
        {
            if (Only(set, ResourceConcept.ProcurementGoods + (int)category) is { } kind)
            {
                var rows = items.FindAll(row => row.Category == category);
                yield return new SumEquation(Info, SameKind, terms.Of(kind), rows.ConvertAll(row => terms.Of(row, ProcurementColumn.Amount, row.Amount!)));
            }
        }
    }

    private IEnumerable<Equation> OfAssets(ResourceSet set, TermBook terms)
    {
        if (set.Assets.Tables is not [var table])
        {
            yield break;
        }

        if (Only(set, ResourceConcept.FixedAssets) is { } said && table.Rows.FirstOrDefault(row => row is { Kind: AssetKind.Total, Value: not null }) is { } total)
        {
            yield return new SumEquation(Info, Same, terms.Of(said), [terms.Of(total, total.Value!)]);
        }

        foreach (var (concept, kind) in new[] { (ResourceConcept.Vehicles, AssetKind.Vehicles), (ResourceConcept.Offices, AssetKind.Offices), (ResourceConcept.Houses, AssetKind.Houses) })
        {
            if (Only(set, concept) is { Quantity: not null } count && table.Rows.FirstOrDefault(row => row.Kind == kind && row is { Quantity: not null, IsUncertain: false }) is { } row)
            {
                var label = new Message($"资产表“{row.Label}”行的数量", $"the quantity of “{row.Label}” in the table of assets");
                yield return new SumEquation(Info, Same, terms.Of(count), [terms.Of(row.Quantity!, () => label)]);
            }
        }
    }

    /// <summary>The one statement of a concept about this year; null when there are none or several.</summary>
    private static ResourceStatement? Only(ResourceSet set, ResourceConcept concept) => Statements.Only(set, concept);
}
