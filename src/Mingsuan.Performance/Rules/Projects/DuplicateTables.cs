using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>Which tables repeat another one of the document.</summary>
internal static class DuplicateTables
{
    /// <summary>Pairs of a table and the earlier one that it repeats whole: same project, amounts, plan, goals and indicators.</summary>
    /// <param name="targets">The tables.</param>
    /// <returns>The repeated tables with their originals.</returns>
    public static IReadOnlyList<(PerformanceTarget Copy, PerformanceTarget Original)> Find(IReadOnlyList<PerformanceTarget> targets) =>
        Pairs(targets, target => $"{target.Code}\n{PlainText.Of(target.Name)}\n{target.Budget.Number}\n{Content(target)}");

    /// <summary>Pairs of tables with the same goals and indicators that are not repeated whole.</summary>
    /// <param name="targets">The tables.</param>
    /// <param name="copies">The tables that are repeated whole.</param>
    /// <returns>The later tables with the earlier ones.</returns>
    public static IReadOnlyList<(PerformanceTarget Copy, PerformanceTarget Original)> FindAlike(
        IReadOnlyList<PerformanceTarget> targets, IReadOnlyList<(PerformanceTarget Copy, PerformanceTarget Original)> copies)
    {
        var whole = copies.Select(pair => pair.Copy).ToHashSet(ReferenceEqualityComparer.Instance);
        return Pairs([.. targets.Where(target => !whole.Contains(target))], Content);
    }

    private static List<(PerformanceTarget Copy, PerformanceTarget Original)> Pairs(IReadOnlyList<PerformanceTarget> targets, Func<PerformanceTarget, string> key)
    {
        var seen = new Dictionary<string, PerformanceTarget>(StringComparer.Ordinal);
        var pairs = new List<(PerformanceTarget Copy, PerformanceTarget Original)>();
        foreach (var target in targets)
        {
            var content = key(target);
            if (!seen.TryAdd(content, target))
            {
                pairs.Add((target, seen[content]));
            }
        }

        return pairs;
    }

    private static string Content(PerformanceTarget target) => string.Join(
        '\n',
        target.Goals.Select(goal => PlainText.Of(goal.Text))
            .Concat(target.Indicators.Select(row => $"{row.Dimension}|{PlainText.Of(row.Level3)}|{PlainText.Of(row.Description)}|{row.Value}")));
}
