using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Wording;

/// <summary>A fault of grammar that can be told by its form, as a row of catalog/wording/grammar.csv.</summary>
/// <param name="Keys">Words of which a text must hold one; the pattern is tried only then.</param>
/// <param name="Pattern">What is wrong; the group <c>at</c> is what is shown.</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Right">The right form.</param>
/// <param name="Problem">What is wrong, for people.</param>
/// <param name="WrongExample">A text with the fault.</param>
/// <param name="SoundExample">A text without it.</param>
internal sealed record GrammarFault(IReadOnlyList<string> Keys, Lazy<Regex> Pattern, Severity Severity, string Right, Message Problem, string WrongExample, string SoundExample)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The faults of catalog/wording/grammar.csv.</summary>
    public static IReadOnlyList<GrammarFault> All { get; } =
        RuleTable.Read("wording/grammar.csv", ["key", "pattern", "severity", "right", "chinese", "english", "wrong", "sound"], Read);

    /// <summary>Where a text has the fault. A text on which the pattern takes too long is passed over.</summary>
    public IEnumerable<(int Start, int Length)> Find(string text)
    {
        var found = new List<(int, int)>();
        try
        {
            for (var match = Pattern.Value.Match(text); match.Success; match = match.NextMatch())
            {
                found.Add((match.Groups["at"].Index, match.Groups["at"].Length));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }

        return found;
    }

    private static GrammarFault? Read(string[] cells)
    {
        Severity? severity = cells[2] switch { "error" => Severity.Error, "warning" => Severity.Warning, "info" => Severity.Info, _ => null };
        return severity is null || cells[0].Length == 0 || !cells[1].Contains("(?<at>", StringComparison.Ordinal) || cells[4].Length == 0 || cells[5].Length == 0 ? null
            : new GrammarFault(
                cells[0].Split('|'), new Lazy<Regex>(() => new Regex(cells[1], RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Limit)), severity.Value, cells[3], new Message(cells[4], cells[5]), cells[6], cells[7]);
    }
}
