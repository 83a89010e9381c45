using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-DUP: a clause or sentence that stands twice within a section.</summary>
public sealed partial class RepeatedTextRule : NarrativeRule
{
    private const int Shortest = 14;
    private const int ShortestNeighbour = 6;
    private const int ShortestAmount = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-DUP", Severity.Warning, "没有重复的词语和句子", "no word and no sentence stands twice", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var sections = SectionIndexes(context.Outline);
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        int section = -2;
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            if (sections[index] != section)
            {
                seen.Clear();
                section = sections[index];
            }

            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index) || passage.Text.Length < Shortest || passage.Text.AsSpan().IndexOfAny("。；，") < 0)
            {
                continue;
            }

            // 绩效目标：…, 绩效指标：… are parts of their own.
            if (Labelled().IsMatch(passage.Text))
            {
                seen.Clear();
            }

            if (Repeated(passage, seen) is { } repeated)
            {
                yield return repeated;
            }

            foreach (var finding in RepeatedAmounts(passage))
            {
                yield return finding;
            }
        }
    }

    /// <summary>The clauses of a passage that were there before in the section: one finding with every place.</summary>
    private Finding? Repeated(Passage passage, Dictionary<string, Place> seen)
    {
        var clauses = new List<string>();
        var places = new List<Place>();
        string previous = string.Empty;
        foreach (var (start, length) in Clauses(passage.Text))
        {
            string clause = Label().Replace(passage.Text.Substring(start, length), string.Empty);
            var place = passage.PlaceOf(start, length);
            bool counts = clause.Length >= Shortest || (clause == previous && clause.Length >= ShortestNeighbour);
            previous = clause;
            if (Parallel().IsMatch(clause) && !clause.Contains("（项）", StringComparison.Ordinal))
            {
                continue;
            }

            if (clause.Length < ShortestNeighbour || seen.TryAdd(clause, place) || !counts)
            {
                continue;
            }

            if (!clauses.Contains(clause))
            {
                clauses.Add(clause);
                places.Add(seen[clause]);
            }

            places.Add(place);
        }

        if (clauses.Count == 0)
        {
            return null;
        }

        string shown = string.Join("、", clauses.Take(3).Select(clause => $"“{(clause.Length > 30 ? clause[..30] + "…" : clause)}”")) + (clauses.Count > 3 ? $"等{clauses.Count}句" : string.Empty);
        return Finding($"{shown}在同一部分重复，请删去重复的内容。", $"{shown}: repeated within one section; delete what stands twice.", [.. places.Skip(1), places[0]]) with { Actual = clauses[0] };
    }

    /// <summary>The same amount under the same name twice in one clause: a piece of a sentence was pasted twice.</summary>
    private IEnumerable<Finding> RepeatedAmounts(Passage passage)
    {
        foreach (var (start, length) in Clauses(passage.Text))
        {
            var amounts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Match match in Amount().Matches(passage.Text.Substring(start, length)))
            {
                string amount = match.Groups["text"].Value;
                if (amount.Length >= ShortestAmount && !amounts.TryAdd(amount, match.Groups["text"].Index))
                {
                    yield return Finding(
                        $"“{amount}”在同一句中出现两次，疑似重复粘贴，请核对。", $"“{amount}” stands twice in one sentence; it looks pasted twice.",
                        [passage.PlaceOf(start + match.Groups["text"].Index, amount.Length), passage.PlaceOf(start + amounts[amount], amount.Length)]) with
                    { Actual = amount };
                }
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Clauses(string text)
    {
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] is '。' or '；' or ';' or '！')
            {
                int first = start;
                while (first < index && text[first] is ' ' or '　')
                {
                    first++;
                }

                if (index > first)
                {
                    yield return (first, index - first);
                }

                start = index + 1;
            }
        }
    }

    /// <summary>For each passage the innermost section, or -1.</summary>
    internal static int[] SectionIndexes(Outline outline)
    {
        int[] indexes = new int[outline.Passages.Count];
        Array.Fill(indexes, -1);
        for (int section = 0; section < outline.Sections.Count; section++)
        {
            for (int index = outline.Sections[section].Index; index < outline.Sections[section].End; index++)
            {
                indexes[index] = section;
            }
        }

        return indexes;
    }

    /// <summary>主要职责：, 绩效目标： before a clause do not make it another one; nor does the number of an item.</summary>
    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?:[一-龥]{2,6}[：:])?")]
    private static partial Regex Label();

    /// <summary>Amounts and reasons that several items share.</summary>
    [GeneratedRegex(@"\d\s*(?:万?元|%|％)|原因|^[“”（(]?注|减少|增加|增长|下降|持平|没有|无此")]
    private static partial Regex Parallel();

    [GeneratedRegex("^[一-龥]{2,6}[：:]")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:^|[，,；：])\s*(?<text>(?!其中|比|较|增|减|占|上年|本年|同比)[一-龥]{4,14}\d[\d,.]*万?元)(?=[，,。；（])")]
    private static partial Regex Amount();
}
