using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>A word by which a text says to which level of government it belongs.</summary>
/// <param name="Word">The word.</param>
/// <param name="Level">The level; null for the central government.</param>
/// <param name="Unless">Longer stretches that say nothing of the kind.</param>
internal sealed record LevelWord(string Word, GovernmentLevel? Level, IReadOnlyList<string> Unless)
{
    /// <summary>True for a duty over all of a place (加强全市…队伍建设): very likely copied, but a lower level may take part in it.</summary>
    public bool IsDuty => Word.Length == 4 && Word[2] == '全';

    /// <summary>The words of catalog/rules/levels.csv.</summary>
    public static IReadOnlyList<LevelWord> All { get; } = RuleTable.Read("rules/levels.csv", ["word", "level", "unless", "note"], Read);

    private static LevelWord? Read(string[] cells)
    {
        GovernmentLevel? level = cells[1] switch
        {
            "province" => GovernmentLevel.Province,
            "city" => GovernmentLevel.City,
            "county" => GovernmentLevel.County,
            "national" => null,
            _ => GovernmentLevel.Unknown,
        };
        return cells[0].Length < 2 || level == GovernmentLevel.Unknown ? null : new LevelWord(cells[0], level, cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries));
    }
}
