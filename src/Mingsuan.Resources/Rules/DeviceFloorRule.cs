using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AS-MIN: devices of which each costs at least so much are worth at least their number times that, at original cost.</summary>
internal sealed class DeviceFloorRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AS-MIN", Severity.Error, new("单价在限额以上的设备，原值不低于台数乘以限额", "devices above a price are worth at least their number times that price, at original cost"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        foreach (var table in set.Assets.Tables.Where(table => table.Basis != AssetValueBasis.NetBookValue))
        {
            foreach (var row in table.Rows)
            {
                if (row is { UnitPriceFloor: { } floor, Quantity: { Value: > 0m } quantity, Value: { } value, IsUncertain: false } && value.Interval.High < quantity.Value * floor)
                {
                    string least = $"{quantity.Value * floor / value.Amount.Unit.InYuan:0.##}";
                    bool isStated = table.Basis == AssetValueBasis.OriginalCost;
                    var severity = isStated ? Severity.Error : Severity.Warning;
                    yield return Info.Finding(
                        $"“{row.Label}”共{quantity.Digits}台（套），价值{value.Digits}{value.Amount.Unit.Name}，低于{quantity.Digits}×限额＝{least}{value.Amount.Unit.Name}。请核对数量和价值{(isStated ? string.Empty : "；如为净值，请在表头注明")}。",
                        $"“{row.Label}”: {quantity.Digits} devices are worth {value.Digits} {value.Amount.Unit.Name}, less than {quantity.Digits} times the price = {least}. Check number and value{(isStated ? string.Empty : "; if it is net book value, say so in the heading")}.",
                        [value.Place, quantity.Place], severity) with
                    { Actual = value.Digits, Expected = "≥" + least };
                }
            }
        }
    }
}
