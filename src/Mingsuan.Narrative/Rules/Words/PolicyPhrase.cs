using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>A phrase that belongs to a period.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="From">The first fiscal year in whose budget it is at home.</param>
/// <param name="To">The last.</param>
/// <param name="Unless">Longer stretches that stay right.</param>
/// <param name="Source">Why the period ends.</param>
internal sealed record PolicyPhrase(string Phrase, int From, int To, IReadOnlyList<string> Unless, string Source)
{
    /// <summary>The phrases of catalog/rules/policy-phrases.csv.</summary>
    public static IReadOnlyList<PolicyPhrase> All { get; } = RuleTable.Read("rules/policy-phrases.csv", ["phrase", "from", "to", "unless", "source", "note"], Read);

    private static PolicyPhrase? Read(string[] cells) =>
        cells[0].Length > 2 && cells[4].Length > 0 && RuleTable.Year(cells[1], 0) is { } from && RuleTable.Year(cells[2], int.MaxValue) is { } to && from <= to
            ? new PolicyPhrase(cells[0], from, to, cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries), cells[4])
            : null;
}
