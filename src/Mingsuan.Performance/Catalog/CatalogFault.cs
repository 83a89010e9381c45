namespace Mingsuan.Performance.Catalog;

/// <summary>Something wrong in a data file, with its place.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record CatalogFault(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}({Line}): {Message}");
}

/// <summary>A data file could not be loaded; every fault found in it is listed.</summary>
public sealed class CatalogException : Exception
{
    /// <summary>Makes the exception from its faults.</summary>
    /// <param name="faults">All faults found, at least one.</param>
    public CatalogException(IReadOnlyList<CatalogFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>All faults found.</summary>
    public IReadOnlyList<CatalogFault> Faults { get; }
}
