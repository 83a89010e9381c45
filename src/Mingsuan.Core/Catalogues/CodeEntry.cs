namespace Mingsuan.Core.Catalogues;

/// <summary>One code of a list, with its name and the fiscal years in which the two belong together.</summary>
/// <param name="Code">The code as the list prints it, ASCII letters and digits.</param>
/// <param name="Name">The name, without surrounding white space.</param>
/// <param name="Aliases">Other spellings seen for the same code; empty when there are none.</param>
/// <param name="From">First fiscal year, included; <see langword="null"/> when it is not known or open.</param>
/// <param name="To">Last fiscal year, included; <see langword="null"/> when it is not known or open.</param>
/// <param name="Evidence">How far code and name may be trusted.</param>
/// <param name="Source">Where the entry comes from, in a few words for a person to read.</param>
public sealed record CodeEntry(
    string Code, string Name, IReadOnlyList<string> Aliases, int? From, int? To, CodeEvidence Evidence, string Source)
{
    /// <summary>Whether the entry holds in the fiscal year <paramref name="year"/>.</summary>
    public bool ValidIn(int year) => (From ?? int.MinValue) <= year && year <= (To ?? int.MaxValue);

    /// <summary>Whether there is a fiscal year in which both entries hold. The codes are not compared.</summary>
    public bool OverlapsYearsOf(CodeEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (From ?? int.MinValue) <= (other.To ?? int.MaxValue) && (other.From ?? int.MinValue) <= (To ?? int.MaxValue);
    }

    /// <summary>
    /// Whether <paramref name="name"/> is the name or one of the aliases; white space, full-width and half-width forms
    /// make no difference.
    /// </summary>
    public bool IsNamed(string name)
    {
        string key = NameKey.Of(name);
        return NameKey.Of(Name) == key || Aliases.Any(alias => NameKey.Of(alias) == key);
    }

    /// <summary>
    /// What is left of this entry when another takes over the years in which they overlap: none, one or two entries,
    /// or this entry itself when they do not overlap.
    /// </summary>
    internal IEnumerable<CodeEntry> YearsOutside(CodeEntry other)
    {
        if (!OverlapsYearsOf(other))
        {
            yield return this;
            yield break;
        }

        if (other.From is int start && (From ?? int.MinValue) < start)
        {
            yield return this with { To = start - 1 };
        }

        if (other.To is int end && end < (To ?? int.MaxValue))
        {
            yield return this with { From = end + 1 };
        }
    }
}
