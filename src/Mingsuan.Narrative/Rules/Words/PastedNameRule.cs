using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-TYPO (names): the short name of the own county or city in the middle of a standard phrase. Who takes over another place's text replaces its name
/// everywhere, also where the characters belonged to a word.
/// </summary>
public sealed class PastedNameRule : NarrativeRule
{
    private const int ShortestRest = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-TYPO", Severity.Warning, "没有错别字、漏字和多字", "no wrong, missing or doubled characters", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (string name in new[] { context.Jurisdiction.County, context.Jurisdiction.City }.OfType<string>().Where(name => name.Length > 2).Select(name => name[..^1]))
        {
            foreach (var piece in context.Texts)
            {
                for (int at = piece.Text.IndexOf(name, 1 <= piece.Text.Length ? 1 : 0, StringComparison.Ordinal); at > 0; at = piece.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                {
                    if (Torn(piece.Text, at, name.Length) is { } phrase)
                    {
                        int length = name.Length + phrase.Length - 1;
                        string printed = piece.Text.Substring(at - 1, length);
                        yield return Finding(
                            $"“{printed}”疑为“{phrase}”之误（替换地名时误改），请改正。",
                            $"“{printed}” looks like “{phrase}” with a place name pasted into it; correct it.", piece.PlaceOf(at - 1, length)) with
                        { Expected = phrase, Actual = printed };
                    }
                }
            }
        }
    }

    /// <summary>The phrase whose second character the name stands for, or null.</summary>
    private static string? Torn(string text, int at, int length)
    {
        string? longest = null;
        foreach (string phrase in PhraseLexicon.Default.BeginningWith(text[at - 1]))
        {
            int rest = phrase.Length - 2;
            if (rest >= ShortestRest && rest > (longest?.Length ?? 0) - 2 && at + length + rest <= text.Length && string.CompareOrdinal(text, at + length, phrase, 2, rest) == 0)
            {
                longest = phrase;
            }
        }

        return longest;
    }
}
