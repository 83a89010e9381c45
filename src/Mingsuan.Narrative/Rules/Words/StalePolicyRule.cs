using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-STALE: phrases, plans and dates of a time that is over.</summary>
public sealed partial class StalePolicyRule : NarrativeRule
{
    private static readonly PhraseSearch<PolicyPhrase> Phrases = new(PolicyPhrase.All.Select(phrase => (phrase.Phrase, phrase)));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-STALE", Severity.Warning, "政策提法、规划和期限没有过时", "policy phrases, plans and dates are of the time", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Year is not { } year)
        {
            yield break;
        }

        var plans = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, (PolicyPhrase Phrase, List<Place> Places)>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            foreach (var (start, words, phrase) in Phrases.Find(piece.Text))
            {
                if (year > phrase.To && !Citations.Contains(piece.Text, start) && !PhraseSearch<PolicyPhrase>.IsExcused(piece.Text, start, words, phrase.Unless))
                {
                    if (!phrases.TryGetValue(words, out var same))
                    {
                        phrases.Add(words, same = (phrase, []));
                    }

                    same.Places.Add(piece.PlaceOf(start, words.Length));
                }
            }

            foreach (Match match in Until().Matches(piece.Text))
            {
                if (Number(match) < year && !Citations.Contains(piece.Text, match.Index))
                {
                    yield return Finding(
                        $"“{match.Value}”：期限已过，{year}年预算中请更新。",
                        $"“{match.Value}”: that date has passed; bring it up to date in the budget of {year}.",
                        piece.PlaceOf(match.Index, match.Length)) with
                    { Actual = match.Value };
                }
            }

            foreach (Match match in Task().Matches(piece.Text))
            {
                // What was done in the year before may be told.
                if (Number(match) < year - 1 && !Citations.Contains(piece.Text, match.Index))
                {
                    yield return Finding(
                        $"“{match.Value}”是往年的任务，{year}年预算中请更新年份。", $"“{match.Value}” is a task of an earlier year; bring the year up to date in the budget of {year}.", piece.PlaceOf(match.Index, match.Length)) with
                    { Actual = match.Value };
                }
            }

            foreach (Match match in Plan().Matches(piece.Text))
            {
                if (Number(match) < year)
                {
                    (plans.TryGetValue(match.Value, out var places) ? places : plans[match.Value] = []).Add(piece.PlaceOf(match.Index, match.Length));
                }
            }
        }

        foreach (var (words, (phrase, places)) in phrases)
        {
            yield return Finding(
                $"“{words}”是{phrase.To}年及以前的提法（{phrase.Source}），{year}年预算中请更新。",
                $"“{words}” belongs to {phrase.To} and before; bring it up to date in the budget of {year}.",
                places) with
            { Actual = words };
        }

        foreach (var (plan, places) in plans)
        {
            yield return Finding($"“{plan}”在{year}年以前已到期，作为{year}年的依据请核对。", $"“{plan}” ended before {year}; check whether it can still be the basis.", places) with { Actual = plan };
        }
    }

    private static int Number(Match match) => int.Parse(match.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>到2023年底 as something still to be reached.</summary>
    [GeneratedRegex(@"(?<![截直达追回遇收签轮提])到(?<digits>20\d\d)年(?:底|末)?(?!以来|为止|期间|止|[年度]*(?:已|共|完成了|提升到|增|的))")]
    private static partial Regex Until();

    /// <summary>完成2020年各项目标任务 as something to be done.</summary>
    [GeneratedRegex("(?<!已|了)完成(?<digits>20\\d\\d)年度?(?:各项|全年)?(?:工作)?(?:目标|任务|工作)")]
    private static partial Regex Task();

    [GeneratedRegex(@"20\d\d\s*[-—－–~～至]+\s*(?<digits>20\d\d)\s*年[一-龥]{0,24}?(?:方案|规划|计划)|(?:方案|规划|计划)[（(]\s*20\d\d\s*年?\s*[-—－–~～至]+\s*(?<digits>20\d\d)\s*年?[）)]")]
    private static partial Regex Plan();
}
