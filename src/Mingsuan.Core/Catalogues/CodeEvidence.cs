namespace Mingsuan.Core.Catalogues;

/// <summary>How far the code and name of a <see cref="CodeEntry"/> may be trusted. Ordered: a greater value is better evidence.</summary>
public enum CodeEvidence
{
    /// <summary>General knowledge. Never a reason to call a printed name wrong.</summary>
    Unverified = 0,

    /// <summary>Code and name printed alike in at least two published documents.</summary>
    Observed = 1,

    /// <summary>Taken from the text of the list itself, or imported by the user from the Ministry's list.</summary>
    Official = 2,
}
