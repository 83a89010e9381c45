using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>AS-OFFICE: office rooms are part of the houses, by area and by value.</summary>
internal sealed class OfficeAreaRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AS-OFFICE", Severity.Error, new("办公用房不大于房屋", "office rooms are no more than the houses"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        foreach (var table in set.Assets.Tables)
        {
            var houses = table.Rows.FirstOrDefault(row => row.Kind == AssetKind.Houses);
            var offices = table.Rows.FirstOrDefault(row => row.Kind == AssetKind.Offices);
            if (houses is null || offices is null || houses.IsUncertain || offices.IsUncertain)
            {
                continue;
            }

            if (houses.Quantity is { } area && offices.Quantity is { } part && part.Value > area.Value)
            {
                yield return Info.Finding(
                    $"其中办公用房{part.Digits}平方米，大于房屋{area.Digits}平方米。请核对两个面积。",
                    $"Office rooms of {part.Digits} square metres are more than all houses, {area.Digits}. Check both areas.",
                    [part.Place, area.Place]) with
                { Actual = part.Digits, Expected = "≤" + area.Digits };
            }

            if (houses.Value is { } value && offices.Value is { } partValue && partValue.Interval.Low > value.Interval.High)
            {
                yield return Info.Finding(
                    $"其中办公用房价值{partValue.Digits}，大于房屋价值{value.Digits}。请核对两个价值。",
                    $"Office rooms worth {partValue.Digits} are more than all houses, {value.Digits}. Check both values.",
                    [partValue.Place, value.Place]) with
                { Actual = partValue.Digits, Expected = "≤" + value.Digits };
            }
        }

        foreach (var sentence in set.Assets.Statements.GroupBy(statement => statement.Sentence))
        {
            var area = sentence.FirstOrDefault(statement => statement.Concept == ResourceConcept.Houses)?.Quantity;
            var part = sentence.FirstOrDefault(statement => statement.Concept == ResourceConcept.Offices)?.Quantity;
            if (area is not null && part is not null && part.Value > area.Value)
            {
                yield return Info.Finding(
                    $"文字说明中办公用房{part.Digits}平方米，大于房屋{area.Digits}平方米。请核对两个面积。",
                    $"In the text office rooms of {part.Digits} square metres are more than all houses, {area.Digits}. Check both areas.",
                    [part.Place, area.Place]) with
                { Actual = part.Digits, Expected = "≤" + area.Digits };
            }
        }
    }
}
