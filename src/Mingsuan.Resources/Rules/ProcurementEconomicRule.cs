using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>X-PROC-ECON: devices that are bought from public funds (公用经费) stand as capital expenditure (310) in the statement of basic expenditure.</summary>
internal sealed class ProcurementEconomicRule : IFindingRule
{
    private const string Capital = "310";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("X-PROC-ECON", Severity.Warning, new("公用经费购置的设备列入基本支出的资本性支出", "devices bought from public funds are capital expenditure among basic expenditure"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        var bought = set.Procurement.Items.Where(row => row is { Project: not null, Code: not null, Amount: not null }
            && ResourceLexicon.Default.Projects.Contains(Core.Lexicons.PhraseText.Normalize(row.Project), ProjectMarker.PublicFunds) && Thresholds.IsFixedAsset(row.Code) == true).ToList();
        var basic = bought.Count == 0 ? [] : set.Disclosure.Figures.Where(IsBasicByNature).ToList();
        if (basic.Count == 0)
        {
            yield break;
        }

        var capital = basic.Where(figure => figure.Coordinates![StandardDimensions.Economic].Id == Capital).MaxBy(figure => figure.Amount.InYuan);
        var devices = bought.Select(row => row.Amount!.Interval).Aggregate((left, right) => left + right);
        if (devices.Low > (capital?.Interval ?? Interval.Zero).High)
        {
            string sum = FindingParts.InTenThousands(bought.Sum(row => row.Amount!.InYuan));
            string printed = capital?.Place.Text ?? "0";
            yield return Info.Finding(
                $"公用经费采购设备、家具等合计{sum}万元，大于基本支出表中资本性支出（310）{printed}{capital?.Amount.Unit.Name}。请核对经济科目或采购预算。",
                $"Devices of {sum} 万元 are bought from public funds, but basic expenditure has capital expenditure (310) of {printed}. Check the economic class or the procurement.",
                [.. bought.Select(row => row.Amount!.Place), .. capital is null ? [] : new[] { capital.Place }]) with
            { Actual = sum, Expected = "≤" + printed };
        }
    }

    private static bool IsBasicByNature(Figure figure) => figure is { IsPrinted: true, Measure: Measure.Budget, Coordinates: { } coordinates }
        && !coordinates[StandardDimensions.Economic].IsRoot && coordinates[StandardDimensions.Nature].Id.StartsWith("basic", StringComparison.Ordinal);
}
