using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AS-SUM: the total of a table of assets is the sum of its kinds; 其中 rows are parts of the row above.</summary>
internal sealed class AssetSumRule : IEquationRule
{
    private static readonly Message What = new("应等于各类资产价值之和", "must be the sum of the kinds of assets");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AS-SUM", Severity.Error, new("固定资产总额等于各类资产之和", "the total of assets is the sum of its kinds"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms)
    {
        foreach (var table in set.Assets.Tables)
        {
            var totals = table.Rows.Where(row => row.Kind == AssetKind.Total).ToList();
            var parts = table.Rows.Where(row => row.Kind != AssetKind.Total && !row.IsPartial && row.Kind is not (AssetKind.Offices or AssetKind.BusinessPremises or AssetKind.OtherPremises)).ToList();
            bool isClear = parts.TrueForAll(row => row is { IsUncertain: false, Kind: not AssetKind.Unknown });
            if (totals is [{ Value: { } total } whole] && isClear && parts.Exists(row => row.Value is not null))
            {
                yield return new SumEquation(Info, What, terms.Of(whole, total), [.. parts.Where(row => row.Value is not null).Select(row => terms.Of(row, row.Value!))]);
            }
        }
    }
}
