using Mingsuan.Core.Findings;

namespace Mingsuan.Inspection;

/// <summary>
/// One cause, one finding, although several sets of rules look at the same words. Two findings are the same when they want the same put in the place of
/// the same printed words of one line: of words when the rule is the same (one may quote a little more than the other), of numbers whatever the rule.
/// </summary>
public static class FindingMerger
{
    /// <summary>The findings without repetitions, in their order. Of two that are the same the one that shows more of its sums, otherwise the first, is kept.</summary>
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        var accused = new Dictionary<Wanted, List<Accusation>>();
        foreach (var finding in findings)
        {
            if (WantedBy(finding) is not { } wanted)
            {
                kept.Add(finding);
                continue;
            }

            string printed = Squeeze(finding.Actual!);
            var others = accused.TryGetValue(wanted, out var known) ? known : accused[wanted] = [];
            if (others.Find(other => IsSame(other, finding.Rule, printed)) is { } same)
            {
                kept[same.Index] = Together(kept[same.Index], finding);
                continue;
            }

            others.Add(new Accusation(finding.Rule, printed, kept.Count));
            kept.Add(finding);
        }

        return kept;
    }

    /// <summary>Cells of statements are left to the relations, which find one cause for many sums by themselves.</summary>
    private static Wanted? WantedBy(Finding finding)
    {
        if (finding.Places.Count == 0 || finding.Actual is null || finding.Expected is null)
        {
            return null;
        }

        var place = finding.Suspect?.Place ?? finding.Places[0];
        return place.Line is { } line && place.Statement is null && place.Text.Length > 0 ? new Wanted(line, place.Page, Squeeze(finding.Expected)) : null;
    }

    private static bool IsSame(Accusation other, string rule, string printed) =>
        other.Rule == rule
            ? other.Printed.Contains(printed, StringComparison.Ordinal) || printed.Contains(other.Printed, StringComparison.Ordinal)
            : other.Printed == printed && printed.Any(char.IsAsciiDigit);

    private static Finding Together(Finding first, Finding second)
    {
        var (main, other) = second.Relations.Count > first.Relations.Count ? (second, first) : (first, second);
        return main with
        {
            Severity = first.Severity > second.Severity ? first.Severity : second.Severity,
            Places = [.. main.Places, .. other.Places.Where(place => !main.Places.Any(one => one.Line == place.Line && one.Page == place.Page && one.Statement == place.Statement && one.Row == place.Row && one.Column == place.Column))],
        };
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != ','));

    private sealed record Wanted(int Line, int? Page, string Expected);

    private sealed record Accusation(string Rule, string Printed, int Index);
}
