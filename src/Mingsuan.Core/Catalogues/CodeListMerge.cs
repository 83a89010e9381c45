namespace Mingsuan.Core.Catalogues;

/// <summary>Lays one set of entries over another.</summary>
internal static class CodeListMerge
{
    /// <summary>
    /// The entries of <paramref name="over"/>, and what <paramref name="under"/> says about codes and years of which they say
    /// nothing, sorted by code and year.
    /// </summary>
    public static IReadOnlyList<CodeEntry> Lay(IReadOnlyList<CodeEntry> over, IReadOnlyList<CodeEntry> under)
    {
        ILookup<string, CodeEntry> winners = over.ToLookup(entry => entry.Code);
        IEnumerable<CodeEntry> rest = under.SelectMany(entry => winners[entry.Code].Aggregate(
            (IEnumerable<CodeEntry>)[entry],
            (left, winner) => left.SelectMany(part => part.YearsOutside(winner))));
        return [.. over.Concat(rest).OrderBy(entry => entry.Code, StringComparer.Ordinal).ThenBy(entry => entry.From ?? int.MinValue)];
    }
}
