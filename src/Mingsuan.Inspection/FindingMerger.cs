using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Inspection;

/// <summary>
/// One cause, one finding, although several sets of rules look at the same words. Two findings are the same when they want the same put in the place of
/// the same printed words of one line: of words when the rule is the same, of numbers whatever the rule.
/// </summary>
public static class FindingMerger
{
    /// <summary>The findings without repetitions, in their order. Of two that are the same the one that shows its sum, otherwise the first, is kept.</summary>
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        var same = new Dictionary<(string, int?, int?, string?, string?), int>();
        foreach (var finding in findings)
        {
            var accused = Accused(finding);
            if (accused.Exists(same.ContainsKey))
            {
                int index = same[accused.Find(same.ContainsKey)];
                kept[index] = Together(kept[index], finding);
                Enter(accused, same, index);
                continue;
            }

            Enter(accused, same, kept.Count);
            kept.Add(finding);
        }

        return kept;
    }

    private static Finding Together(Finding first, Finding second)
    {
        var (main, other) = second.Relations.Count > first.Relations.Count ? (second, first) : (first, second);
        return main with
        {
            Severity = first.Severity > second.Severity ? first.Severity : second.Severity,
            Places = [.. main.Places, .. other.Places.Where(place => !main.Places.Any(one => one == place || IsSamePlace(one, place)))],
        };
    }

    private static void Enter(List<(string, int?, int?, string?, string?)> accused, Dictionary<(string, int?, int?, string?, string?), int> same, int index)
    {
        foreach (var key in accused)
        {
            same.TryAdd(key, index);
        }
    }

    /// <summary>What a finding accuses. Without printed words or a place it accuses nothing that another finding could.</summary>
    private static List<(string, int?, int?, string?, string?)> Accused(Finding finding)
    {
        var keys = new List<(string, int?, int?, string?, string?)>(2);
        if (finding.Places.Count == 0 || finding.Actual is null)
        {
            return keys;
        }

        var place = finding.Suspect?.Place ?? finding.Places[0];
        if (place.Line is null || place.Statement is not null || place.Text.Length == 0)
        {
            return keys;
        }

        // Rules about words quote what they found; two of them over the same words of one line speak of one fault.
        if (finding.Relations.Count == 0 && finding.Expected is not null)
        {
            keys.Add((finding.Rule, place.Line, place.Page, Squeeze(finding.Actual), Squeeze(finding.Expected)));
        }

        if (finding.Expected is { } expected && expected.Any(char.IsAsciiDigit) && finding.Actual.Any(char.IsAsciiDigit))
        {
            keys.Add((string.Empty, place.Line, place.Page, Squeeze(finding.Actual), Squeeze(expected)));
        }

        return keys;
    }

    private static bool IsSamePlace(Place one, Place other) =>
        one.Line == other.Line && one.Page == other.Page && one.Statement == other.Statement && one.Row == other.Row && one.Column == other.Column
        && one.Text.Contains(other.Text, StringComparison.Ordinal);

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != ','));
}
