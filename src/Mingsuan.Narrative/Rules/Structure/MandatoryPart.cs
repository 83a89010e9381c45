using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>A statement or section that documents of a province and of some years must hold.</summary>
/// <param name="Keys">The kinds of statements, or the words of headings, any of which will do.</param>
/// <param name="Name">What it is called, for people.</param>
/// <param name="Province">The beginning of the province's name, or empty for everywhere.</param>
/// <param name="From">The first fiscal year.</param>
/// <param name="To">The last fiscal year.</param>
/// <param name="Severity">How grave it is when it lacks.</param>
/// <param name="Source">What demands it.</param>
public sealed record MandatoryPart(IReadOnlyList<string> Keys, string Name, string Province, int From, int To, Severity Severity, string Source)
{
    /// <summary>The statements of catalog/rules/mandatory-statements.csv.</summary>
    public static IReadOnlyList<MandatoryPart> Statements { get; } =
        RuleTable.Read("rules/mandatory-statements.csv", ["statements", "name", "province", "from", "to", "severity", "source"], Read);

    /// <summary>The sections of catalog/rules/mandatory-sections.csv.</summary>
    public static IReadOnlyList<MandatoryPart> Sections { get; } =
        RuleTable.Read("rules/mandatory-sections.csv", ["id", "words", "name", "province", "from", "to", "severity", "source"], cells => Read(cells[1..]));

    /// <summary>True when a document must hold it.</summary>
    public bool AppliesTo(NarrativeContext context) =>
        context.Year is { } year && From <= year && year <= To && (Province.Length == 0 || (context.Jurisdiction.Province?.StartsWith(Province, StringComparison.Ordinal) ?? false));

    private static MandatoryPart? Read(string[] cells) =>
        cells[0].Length > 0 && cells[1].Length > 0 && RuleTable.Year(cells[3], int.MinValue) is { } from && RuleTable.Year(cells[4], int.MaxValue) is { } to
            && Enum.TryParse<Severity>(cells[5], ignoreCase: true, out var severity) && cells[6].Length > 0
            ? new MandatoryPart(cells[0].Split('|'), cells[1], cells[2], from, to, severity, cells[6])
            : null;
}
