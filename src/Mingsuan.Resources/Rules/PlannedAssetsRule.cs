using Mingsuan.Core.Findings;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>X-ASSET-PROC: the fixed assets that the text plans to buy are the purchases of the procurement table that are fixed assets.</summary>
internal sealed class PlannedAssetsRule : IEquationRule
{
    private static readonly Message What = new("拟购置固定资产总额应等于政府采购表中固定资产（A01至A05类品目）各行之和", "fixed assets to be bought must be the rows of the procurement table that are fixed assets (codes A01 to A05)");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("X-ASSET-PROC", Severity.Error, new("拟购置固定资产总额与政府采购表一致", "fixed assets planned agree with the procurement table"), Sources.AssetAllocation) { Standing = SourceStanding.Verified };

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms)
    {
        var items = set.Procurement.Items.ToList();
        if (Statements.Only(set, ResourceConcept.PlannedFixedAssets) is not { } said || items.Count == 0 || items.Exists(row => row.Code is null || row.Amount is null))
        {
            yield break;
        }

        var certain = items.FindAll(row => Thresholds.IsFixedAsset(row.Code!) == true);
        var possible = items.FindAll(row => Thresholds.IsFixedAsset(row.Code!) != false);
        var equation = Equation(said, certain, terms);

        // What is an asset only from a certain price on may be counted or not; the count that holds is taken.
        yield return equation.Holds || possible.Count == certain.Count ? equation : Equation(said, possible, terms) is { Holds: true } other ? other : equation;
    }

    private SumEquation Equation(ResourceStatement said, List<ProcurementRow> rows, TermBook terms) =>
        new(Info, What, terms.Of(said), rows.ConvertAll(row => terms.Of(row, ProcurementColumn.Amount, row.Amount!)));
}
