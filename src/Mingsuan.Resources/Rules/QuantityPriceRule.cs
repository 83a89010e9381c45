using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AR-QTYPRICE: the amount of a purchase is the quantity times the unit price.</summary>
internal sealed class QuantityPriceRule : IEquationRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-QTYPRICE", Severity.Error, new("采购金额等于数量乘以单价", "the amount of a purchase is the quantity times the unit price"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms)
    {
        foreach (var row in set.Procurement.Items)
        {
            if (row is { Quantity: { Value: > 0m } quantity, UnitPrice: { Amount.Value: > 0m } price, Amount: { } amount } && price.Interval.Low > 0m)
            {
                string product = $"{quantity.Digits} × {price.Digits}{price.Amount.Unit.Name} = {Product(quantity, price, amount)}{amount.Amount.Unit.Name}";
                yield return new ProductEquation(
                    Info,
                    new Message($"应等于数量乘以单价（{product}）", $"must be the quantity times the unit price ({product})"),
                    terms.Of(row, ProcurementColumn.Amount, amount),
                    terms.Of(quantity, () => Labels.Of(row, ProcurementColumn.Quantity)),
                    terms.Of(row, ProcurementColumn.UnitPrice, price));
            }
        }
    }

    private static string Product(PublishedQuantity quantity, PublishedAmount price, PublishedAmount amount) =>
        (quantity.Value * price.InYuan / amount.Amount.Unit.InYuan).ToString("0.00########");
}
