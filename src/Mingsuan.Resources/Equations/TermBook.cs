using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Equations;

/// <summary>Makes the terms of a document's equations: one for each printed number, whoever asks.</summary>
internal sealed class TermBook
{
    private readonly Dictionary<object, Term> _terms = new(ReferenceEqualityComparer.Instance);

    /// <summary>The term of an amount; the label is that of the first who asks.</summary>
    public Term Of(PublishedAmount amount, Func<Message> label) => _terms.TryGetValue(amount, out var term) ? term : _terms[amount] = Term.Of(label(), amount);

    /// <summary>The term of a quantity.</summary>
    public Term Of(PublishedQuantity quantity, Func<Message> label) => _terms.TryGetValue(quantity, out var term) ? term : _terms[quantity] = Term.Of(label(), quantity);

    /// <summary>A number of a procurement row.</summary>
    public Term Of(ProcurementRow row, ProcurementColumn column, PublishedAmount amount) => Of(amount, () => Labels.Of(row, column));

    /// <summary>A number of an asset row.</summary>
    public Term Of(AssetRow row, PublishedAmount value) => Of(value, () => new Message($"资产表“{row.Label}”行的价值", $"the value of “{row.Label}” in the table of assets"));

    /// <summary>A number of a sentence.</summary>
    public Term Of(ResourceStatement statement) => statement.Amount is { } amount
        ? Of(amount, () => Labels.Of(statement))
        : Of(statement.Quantity!, () => Labels.Of(statement));
}
