namespace Mingsuan.Performance.Values;

/// <summary>Comparators as signs and words, before a number (不低于) or after its unit (以上).</summary>
internal static class ComparatorWords
{
    // Longest first within one ending, so that 不超过 is not read as 超过.
    private static readonly (string Word, Comparator Comparator)[] Leading =
    [
        ("不得低于", Comparator.AtLeast), ("不得少于", Comparator.AtLeast), ("不能低于", Comparator.AtLeast), ("不能少于", Comparator.AtLeast),
        ("大于或等于", Comparator.AtLeast), ("大于等于", Comparator.AtLeast), ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast),
        ("不小于", Comparator.AtLeast), ("至少", Comparator.AtLeast), ("最少", Comparator.AtLeast), ("最低", Comparator.AtLeast),
        ("达到了", Comparator.AtLeast), ("达到", Comparator.AtLeast), ("达", Comparator.AtLeast), ("≥", Comparator.AtLeast),
        ("不得超过", Comparator.AtMost), ("不得高于", Comparator.AtMost), ("不能超过", Comparator.AtMost), ("小于或等于", Comparator.AtMost),
        ("小于等于", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不超出", Comparator.AtMost), ("不高于", Comparator.AtMost),
        ("不多于", Comparator.AtMost), ("不大于", Comparator.AtMost), ("控制在", Comparator.AtMost), ("不超", Comparator.AtMost),
        ("最多", Comparator.AtMost), ("至多", Comparator.AtMost), ("最高", Comparator.AtMost), ("≤", Comparator.AtMost),
        ("大于", Comparator.MoreThan), ("高于", Comparator.MoreThan), ("多于", Comparator.MoreThan), ("超过", Comparator.MoreThan), (">", Comparator.MoreThan),
        ("小于", Comparator.LessThan), ("低于", Comparator.LessThan), ("少于", Comparator.LessThan), ("<", Comparator.LessThan),
        ("等于", Comparator.EqualTo), ("=", Comparator.EqualTo),
        ("大约", Comparator.About), ("约为", Comparator.About), ("约", Comparator.About), ("≈", Comparator.About), ("~", Comparator.About),
    ];

    private static readonly (string Word, Comparator Comparator)[] Trailing =
    [
        ("(含)及以上", Comparator.AtLeast), ("(含)以上", Comparator.AtLeast), ("及其以上", Comparator.AtLeast), ("及以上", Comparator.AtLeast),
        ("或以上", Comparator.AtLeast), ("以上", Comparator.AtLeast), ("(含)以下", Comparator.AtMost), ("(含)以内", Comparator.AtMost),
        ("及以下", Comparator.AtMost), ("或以下", Comparator.AtMost), ("以下", Comparator.AtMost), ("以内", Comparator.AtMost), ("之内", Comparator.AtMost),
        ("左右", Comparator.About), ("上下", Comparator.About),
    ];

    /// <summary>Takes the comparators from the end of the words before a number.</summary>
    /// <param name="words">The words before the number; shortened.</param>
    /// <param name="found">Receives each comparator.</param>
    public static void TakeLeading(ref string words, List<Comparator> found)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var (word, comparator) in Leading)
            {
                if (words.EndsWith(word, StringComparison.Ordinal))
                {
                    found.Add(comparator);
                    words = words[..^word.Length];
                    more = true;
                    break;
                }
            }
        }
    }

    /// <summary>Takes one comparator from the words after a unit, at their start or at their end.</summary>
    /// <param name="words">The words after the unit; shortened.</param>
    /// <param name="found">Receives the comparator.</param>
    public static void TakeTrailing(ref string words, List<Comparator> found)
    {
        foreach (var (word, comparator) in Trailing)
        {
            var isFirst = words.StartsWith(word, StringComparison.Ordinal);
            if (isFirst || words.EndsWith(word, StringComparison.Ordinal))
            {
                found.Add(comparator);
                words = isFirst ? words[word.Length..] : words[..^word.Length];
                return;
            }
        }

        if (words is "内" or "内完成")
        {
            found.Add(Comparator.AtMost);
            words = words[1..];
        }
    }

    /// <summary>What several comparators around one number say together.</summary>
    /// <param name="found">The comparators found.</param>
    /// <param name="combined">The comparator meant; null for none.</param>
    /// <returns>False when they contradict each other.</returns>
    public static bool TryCombine(IReadOnlyList<Comparator> found, out Comparator? combined)
    {
        combined = found.Count == 0 ? null : found[0];
        foreach (var comparator in found)
        {
            var agrees = comparator == combined
                || (comparator.IsLowerBound() && combined!.Value.IsLowerBound())
                || (comparator.IsUpperBound() && combined!.Value.IsUpperBound());
            if (comparator == Comparator.About || combined == Comparator.About)
            {
                // 达到90%左右: about.
                combined = Comparator.About;
            }
            else if (!agrees)
            {
                return false;
            }
            else if (comparator is Comparator.AtLeast or Comparator.AtMost)
            {
                // 超过10个以上 includes what is named: the weaker one holds.
                combined = comparator;
            }
        }

        return true;
    }
}
