using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Wording;

/// <summary>A known confusion of words.</summary>
/// <param name="Wrong">What is written.</param>
/// <param name="Right">What is meant.</param>
/// <param name="Unless">Longer stretches in which the wrong words are right.</param>
internal sealed record Confusion(string Wrong, string Right, IReadOnlyList<string> Unless)
{
    /// <summary>The confusions of catalog/wording/confusions.csv.</summary>
    public static IReadOnlyList<Confusion> All { get; } = RuleTable.Read(
        "wording/confusions.csv",
        ["wrong", "right", "unless", "note"],
        cells => cells[0].Length > 1 && cells[1].Length > 0 && cells[0] != cells[1] ? new Confusion(cells[0], cells[1], cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries)) : null);
}
