using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-TYPO (lost words): a clause that its section has elsewhere with one to three characters more in one place. The two are one sentence,
/// and one of them has lost or gained words.
/// </summary>
public sealed partial class LostWordsRule : NarrativeRule
{
    private const int Shortest = 14;
    private const int Ends = 4;
    private const int MostLost = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-TYPO", Severity.Warning, "没有错别字、漏字和多字", "no wrong, missing or doubled characters", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var byEnds = new Dictionary<(string, string), List<(string Text, Place Place)>>();
        var found = new Dictionary<(string Shorter, string Longer), List<Place>>();
        // Statements that are empty all say so in nearly the same words, each of its own money.
        var notes = context.Disclosure.Statements.SelectMany(statement => statement.Notes).ToHashSet(StringComparer.Ordinal);
        int[] sections = RepeatedTextRule.SectionIndexes(context.Outline);
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            if (index > 0 && sections[index] != sections[index - 1])
            {
                byEnds.Clear();
            }

            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index) || passage.Text.Length < Shortest || notes.Contains(passage.Text))
            {
                continue;
            }

            foreach (Match match in Clause().Matches(passage.Text))
            {
                string text = match.Value;
                var key = (text[..Ends], text[^Ends..]);
                if (!byEnds.TryGetValue(key, out var others))
                {
                    byEnds.Add(key, others = []);
                }

                foreach (var (other, place) in others)
                {
                    var (shorter, longer) = other.Length < text.Length ? (other, text) : (text, other);
                    if (Lost(shorter, longer) is not null)
                    {
                        var own = passage.PlaceOf(match.Index, match.Length);
                        (found.TryGetValue((shorter, longer), out var places) ? places : found[(shorter, longer)] = []).AddRange(other.Length < text.Length ? [place, own] : [own, place]);
                    }
                }

                if (others.Count < 8 && !others.Exists(other => other.Text == text))
                {
                    others.Add((text, passage.PlaceOf(match.Index, match.Length)));
                }
            }
        }

        foreach (var ((shorter, longer), places) in found)
        {
            string lost = Lost(shorter, longer)!;
            yield return Finding(
                $"“{Shown(shorter)}”疑漏“{lost}”：同一句话在同一部分另一处写作“{Shown(longer)}”。", $"“{Shown(shorter)}” seems to lack “{lost}”: the same sentence stands elsewhere as “{Shown(longer)}”.", places) with
            { Expected = longer, Actual = shorter };
        }
    }

    /// <summary>The stretch that the longer clause has more, or null when they differ otherwise.</summary>
    internal static string? Lost(string shorter, string longer)
    {
        int more = longer.Length - shorter.Length;
        if (more is 0 or > MostLost)
        {
            return null;
        }

        int same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        string lost = longer.Substring(same, more);
        return shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + more)) && lost.All(character => character is >= '\u4e00' and <= '\u9fff') ? lost : null;
    }

    private static string Shown(string clause) => clause.Length > 30 ? clause[..30] + "…" : clause;

    /// <summary>
    /// Clauses without numbers: items of a list differ in their numbers and little else. Reasons and uses differ from item to item and are worded alike.
    /// </summary>
    [GeneratedRegex("(?<![^。；，：\\s])(?!主要|原因|用于)[^。；0-9]{14,120}(?=[。；])")]
    private static partial Regex Clause();
}
