using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// The decimals of the text, unit by unit: precision belongs to the text as a whole, and 10.8万元 beside 3.00万元 only lost its
/// zero. The fewest decimals that nine of ten numbers keep to, as in a statement; a number with more keeps its own.
/// </summary>
internal sealed class SentenceDecimals
{
    private readonly Dictionary<string, int> _byUnit;

    /// <summary>Counts the decimals of all numbers.</summary>
    public SentenceDecimals(IEnumerable<Draft> drafts) =>
        _byUnit = drafts.Where(draft => draft is { IsExact: false, Value: not 0m } && draft.Measure != Measure.Count)
            .GroupBy(draft => draft.Unit.Name).ToDictionary(group => group.Key, group => Usual([.. group.Select(draft => draft.Decimals)]), StringComparer.Ordinal);

    /// <summary>The decimals of one number.</summary>
    public int Of(Draft draft) => draft.Measure == Measure.Count ? draft.Decimals : Math.Max(draft.Decimals, _byUnit.GetValueOrDefault(draft.Unit.Name));

    private static int Usual(List<int> decimals)
    {
        decimals.Sort();
        return decimals[(decimals.Count - 1) * 9 / 10];
    }
}
