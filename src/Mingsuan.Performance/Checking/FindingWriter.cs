using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Checking;

/// <summary>Makes findings of remarks. Remarks of one rule that a reader mends in one go become one finding with several places.</summary>
internal static class FindingWriter
{
    private const int Shown = 6;
    private static readonly HashSet<string> Grouped = new(["PF-BASIS", "PF-OP", "PF-QUAL", "PF-FLOOR", "PF-TAUT", "PF-UNIT", "PF-VALUE"], StringComparer.Ordinal);

    // What does not fit here may be the value or the name.
    private static readonly HashSet<string> AboutNames = new(["PF-KIND", "PF-TIME", "PF-QTY"], StringComparer.Ordinal);

    /// <summary>Makes findings.</summary>
    /// <param name="remarks">The remarks about one table.</param>
    /// <returns>The findings in the order of the remarks.</returns>
    public static IEnumerable<Finding> Write(IReadOnlyList<TargetRemark> remarks)
    {
        var groups = remarks.GroupBy(remark => Grouped.Contains(remark.Rule.Id) && remark.Indicator is not null ? (object)(remark.Rule.Id, remark.Severity, Wording(remark)) : remark);
        foreach (var group in groups)
        {
            var items = group.ToList();
            var first = items[0];
            var isOne = items.Count == 1;
            yield return new Finding(first.Rule.Id, first.Severity, Named(first.Target, isOne ? first.Message : Several(items)), first.Rule.Source, [.. items.SelectMany(Places)])
            {
                Expected = isOne ? first.Proposed : null,
                Actual = isOne && first.Quote.Length > 0 ? first.Quote : null,
            };
        }
    }

    // A wrong unit or an unreadable value is one slip only where it is written alike: ≥90百分比, 100百分比.
    private static string Wording(TargetRemark remark) => remark.Rule.Id switch
    {
        "PF-UNIT" => string.Concat(remark.Quote.Where(char.IsLetter)),
        "PF-VALUE" => remark.Quote,
        _ => "",
    };

    private static Message Several(List<TargetRemark> items)
    {
        var first = items[0].Message;
        var others = items.Skip(1).Select(item => $"“{(item.Indicator!.Level3.Length > 0 ? item.Indicator.Level3 : item.Indicator.Value)}”").Distinct(StringComparer.Ordinal).ToList();
        var names = string.Join("、", others.Take(Shown)) + (others.Count > Shown ? "等" : "");
        return new Message($"{first.Chinese}同样的问题还有{items.Count - 1}处：{names}。", $"{first.English} The same holds for {items.Count - 1} more: {names}.");
    }

    private static Message Named(PerformanceTarget? target, Message message)
    {
        var name = target is null ? "" : ProjectNames.Of(target);
        return name.Length == 0 ? message : new Message($"项目“{name}”：{message.Chinese}", $"Project “{name}”: {message.English}");
    }

    private static IEnumerable<Place> Places(TargetRemark remark)
    {
        if (remark.Places.Count > 0)
        {
            return remark.Places;
        }

        if (remark.Indicator is not { } indicator)
        {
            return remark.Target?.Place is { } place ? [place with { Text = remark.Quote.Length > 0 ? remark.Quote : place.Text }] : [];
        }

        var line = LineOf(remark, indicator) ?? indicator.Place?.Line;
        var cell = new Place(null, null, null, line, indicator.Place?.Page, remark.Quote);
        return AboutNames.Contains(remark.Rule.Id) && indicator.Lines.Name is { } name && name != line
            ? [cell, cell with { Line = name, Text = indicator.Level3 }]
            : [cell];
    }

    // The cell that a remark quotes: the value, unless it is another one.
    private static int? LineOf(TargetRemark remark, Indicator indicator) =>
        remark.Rule.Id == "PF-BASIS" ? indicator.Lines.Basis
        : remark.Rule.Id == "PF-NAME" ? indicator.Lines.Name
        : remark.Quote == indicator.Value ? indicator.Lines.Value
        : remark.Quote == indicator.Level3 ? indicator.Lines.Name
        : indicator.Lines.Value;
}
