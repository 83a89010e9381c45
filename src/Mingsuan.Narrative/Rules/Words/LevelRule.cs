using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-LEVEL: no words of another level of government, no entity of another place.</summary>
public sealed partial class LevelRule : NarrativeRule
{
    private static readonly PhraseSearch<LevelWord> Words = new(LevelWord.All.Select(word => (word.Word, word)));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-LEVEL", Severity.Error, "文中的层级、地名与本级政府一致", "level words and places are those of the document's own government", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context) =>
        Found(context).GroupBy(finding => finding.Actual, StringComparer.Ordinal).Select(group => group.First() with { Places = [.. group.SelectMany(finding => finding.Places)] });

    private IEnumerable<Finding> Found(NarrativeContext context)
    {
        var jurisdiction = context.Jurisdiction;
        if (jurisdiction.Level == GovernmentLevel.Unknown)
        {
            yield break;
        }

        foreach (var piece in context.Texts)
        {
            foreach (var (start, word, level) in Words.Find(piece.Text))
            {
                // Target tables name programmes of other levels; only duties over a whole city or province are no county's own.
                if ((!piece.InTargets || level.IsDuty) && IsForeign(jurisdiction, level) && !Citations.Contains(piece.Text, start) && !PhraseSearch<LevelWord>.IsExcused(piece.Text, start, word, level.Unless))
                {
                    yield return Report(jurisdiction, word, piece.PlaceOf(start, word.Length)) with { Severity = level.IsDuty ? Severity.Warning : Info.Severity };
                }
            }

            if (!piece.InTargets && jurisdiction is { County: not null, City: { } city })
            {
                foreach (Match match in Whole().Matches(piece.Text))
                {
                    if (match.Groups["place"].Value.EndsWith(city, StringComparison.Ordinal) && !Citations.Contains(piece.Text, match.Index))
                    {
                        yield return Report(jurisdiction, city + match.Groups["year"].Value, piece.PlaceOf(match.Index, match.Length));
                    }
                }
            }
        }
    }

    private static bool IsForeign(Jurisdiction jurisdiction, LevelWord word) =>
        word.Level != jurisdiction.Level && !(word.Level == GovernmentLevel.City && jurisdiction.IsCityByName);

    private Finding Report(Jurisdiction jurisdiction, string word, Place place)
    {
        string level = jurisdiction.Level switch { GovernmentLevel.Province => "省级", GovernmentLevel.City => "市级", _ => "县（区）级" };
        return Finding(
            $"“{word}”与本文件的层级不符：这是{level}文件，疑似照搬其他层级的模板，请改为本级的说法。",
            $"“{word}” does not fit the level of this document; it looks copied from another government's template. Use the words of your own level.",
            place) with
        { Actual = word };
    }

    /// <summary>A city's budget where a county's is meant: 某某市2024年度部门预算.</summary>
    [GeneratedRegex(@"(?<![一-龥])(?:反映)?(?<place>[一-龥]{2,8}?市)(?<year>20\d\d年度?)(?:部门)?预算")]
    private static partial Regex Whole();
}
