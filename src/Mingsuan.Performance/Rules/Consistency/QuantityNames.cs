using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Consistency;

/// <summary>Whether the words around a number are those of an indicator's name.</summary>
internal static class QuantityNames
{
    private static readonly string[] Endings = ["数量", "人数", "次数", "人次", "个数", "面积", "数"];

    /// <summary>How much of a name stands in a clause.</summary>
    /// <param name="name">The name of an indicator.</param>
    /// <param name="clause">The words around a number.</param>
    /// <returns>The share of the name's character pairs, its ending (数量, 人数) apart; 0 for nothing.</returns>
    public static decimal Shared(string name, string clause)
    {
        var core = Core(PlainText.Of(name));
        var words = PlainText.Of(clause);
        if (core.Length < 2)
        {
            return 0m;
        }

        var pairs = Enumerable.Range(0, core.Length - 1).Select(index => core.Substring(index, 2)).ToList();
        return pairs.Count(pair => words.Contains(pair, StringComparison.Ordinal)) / (decimal)pairs.Count;
    }

    private static string Core(string name) =>
        Array.Find(Endings, ending => name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal)) is { } found ? name[..^found.Length] : name;
}
