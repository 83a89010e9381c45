using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>A row of an asset table as texts.</summary>
/// <param name="Kind">The kind of asset.</param>
/// <param name="Label">Its label.</param>
/// <param name="Quantity">The cell of the quantity, or null.</param>
/// <param name="Value">The cell of the value, or null.</param>
internal sealed record AssetDraft(AssetKind Kind, Place Label, Place? Quantity, Place? Value)
{
    /// <summary>True when a number may be either quantity or value.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>Makes the rows of an asset table.</summary>
internal static class AssetRowReader
{
    /// <summary>The rows, with the decimals of the table.</summary>
    public static IReadOnlyList<AssetRow> Rows(IReadOnlyList<AssetDraft> drafts, MoneyUnit unit)
    {
        int decimals = Math.Min(10, drafts.Select(draft => draft.Value is { } value && PrintedNumber.Read(value.Text) is { } number ? number.Decimals : 0).DefaultIfEmpty().Max());
        return [.. drafts.Select(draft => new AssetRow(draft.Kind, draft.Label.Text, draft.Label)
        {
            IsPartial = AssetLabels.IsPartial(draft.Label.Text),
            UnitPriceFloor = AssetLabels.FloorOf(draft.Label.Text),
            Quantity = draft.Quantity is { } quantity ? Quantities.Read(quantity) : null,
            Value = draft.Value is { } value && PrintedNumber.Read(value.Text) is { } number ? new PublishedAmount(new Amount(number.Value, unit, decimals), number.Digits, value) : null,
            IsUncertain = draft.IsUncertain,
        })];
    }
}
