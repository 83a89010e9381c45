using System.Buffers;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-TYPO (characters): single traditional characters in a text that is written in simplified ones (国家通用语言文字法 第九条).</summary>
public sealed class TraditionalCharacterRule : NarrativeRule
{
    /// <summary>A text with more of them is written so throughout.</summary>
    private const int MostSlips = 8;

    private static readonly Dictionary<char, char> Simplified = RuleTable.Read("wording/traditional.csv", ["traditional", "simplified"], cells => cells[0].Length == 1 && cells[1].Length == 1 ? cells : null)
        .ToDictionary(cells => cells[0][0], cells => cells[1][0]);

    private static readonly SearchValues<char> Traditional = SearchValues.Create([.. Simplified.Keys]);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-TYPO", Severity.Warning, "没有错别字、漏字和多字", "no wrong, missing or doubled characters", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var found = new Dictionary<char, List<Place>>();
        foreach (var piece in context.Texts)
        {
            for (int at = piece.Text.AsSpan().IndexOfAny(Traditional); at >= 0;)
            {
                char character = piece.Text[at];
                (found.TryGetValue(character, out var places) ? places : found[character] = []).Add(piece.PlaceOf(Math.Max(0, at - 1), Math.Min(piece.Text.Length, at + 2) - Math.Max(0, at - 1)));
                int next = piece.Text.AsSpan(at + 1).IndexOfAny(Traditional);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        if (found.Count > MostSlips)
        {
            yield break;
        }

        foreach (var (character, places) in found)
        {
            yield return Finding(
                $"“{places[0].Text}”中的“{character}”是繁体字，应为“{Simplified[character]}”。", $"“{character}” in “{places[0].Text}” is a traditional character; write “{Simplified[character]}”.", places) with
            { Actual = character.ToString(), Expected = Simplified[character].ToString() };
        }
    }
}
