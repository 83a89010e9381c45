using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-TYPO: words that are known confusions, or one slip away from a standard phrase of the field.</summary>
public sealed class TypoRule : NarrativeRule
{
    /// <summary>What a document writes so often is a name of its own, not a slip.</summary>
    private const int TooOften = 4;

    private static readonly PhraseSearch<Confusion> Confusions = new(Confusion.All.Select(confusion => (confusion.Wrong, confusion)));
    private static readonly NearMissFinder NearMisses = new(PhraseLexicon.Default);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-TYPO", Severity.Warning, "没有错别字、漏字和多字", "no wrong, missing or doubled characters", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var slips = new Dictionary<(string Printed, string Right), List<Place>>();
        var clean = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            // Forms repeat their labels and many goals word for word.
            if (clean.Contains(piece.Text))
            {
                continue;
            }

            var covered = new List<(int Start, int End)>();
            foreach (var (start, phrase, confusion) in Confusions.Find(piece.Text))
            {
                if (!PhraseSearch<Confusion>.IsExcused(piece.Text, start, phrase, confusion.Unless))
                {
                    Add(phrase, confusion.Right, piece.PlaceOf(start, phrase.Length));
                    covered.Add((start, start + phrase.Length));
                }
            }

            foreach (var miss in NearMisses.Find(piece.Text))
            {
                if (!covered.Exists(range => miss.Start < range.End && range.Start < miss.Start + miss.Printed.Length) && !IsUsual(context, miss))
                {
                    Add(miss.Printed, miss.Phrase, piece.PlaceOf(miss.Start, miss.Printed.Length));
                    covered.Add((miss.Start, miss.Start + miss.Printed.Length));
                }
            }

            if (covered.Count == 0)
            {
                clean.Add(piece.Text);
            }
        }

        foreach (var ((printed, right), places) in slips.OrderBy(slip => slip.Value[0].Line))
        {
            if (places.Count < TooOften)
            {
                yield return Finding($"“{printed}”疑为“{right}”之误，请改正。", $"“{printed}” looks like a slip for “{right}”; correct it.", places) with { Expected = right, Actual = printed };
            }
        }

        // Only candidates are counted, each pair once.
        bool IsUsual(NarrativeContext context, NearMiss miss)
        {
            int at = Math.Min(miss.At, miss.Printed.Length - 1);
            return miss.Slip == SlipKind.OtherPair ? Count(context, miss.Printed.Substring(at, 2)) > 1
                : miss.Slip == SlipKind.Other && ((at > 0 && Count(context, miss.Printed.Substring(at - 1, 2)) >= TooOften) || (at + 1 < miss.Printed.Length && Count(context, miss.Printed.Substring(at, 2)) >= TooOften));
        }

        int Count(NarrativeContext context, string pair)
        {
            if (!counts.TryGetValue(pair, out int count))
            {
                counts.Add(pair, count = context.Texts.Sum(piece => Occurrences(piece.Text, pair)));
            }

            return count;
        }

        static int Occurrences(string text, string pair)
        {
            int count = 0;
            for (int at = text.IndexOf(pair, StringComparison.Ordinal); at >= 0; at = text.IndexOf(pair, at + 2, StringComparison.Ordinal))
            {
                count++;
            }

            return count;
        }

        void Add(string printed, string right, Place place)
        {
            if (!slips.TryGetValue((printed, right), out var places))
            {
                slips.Add((printed, right), places = []);
            }

            places.Add(place);
        }
    }
}
