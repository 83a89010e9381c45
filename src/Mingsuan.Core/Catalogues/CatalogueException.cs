namespace Mingsuan.Core.Catalogues;

/// <summary>A code list cannot be used. Carries every fault of its file at once; the message has one line for each.</summary>
public sealed class CatalogueException : Exception
{
    /// <summary>Creates the exception for <paramref name="faults"/>, of which there is at least one.</summary>
    public CatalogueException(IReadOnlyList<CodeListFault> faults)
        : base(string.Join('\n', faults))
    {
        if (faults.Count == 0)
        {
            throw new ArgumentException("There is no exception without a fault.", nameof(faults));
        }

        Faults = faults;
    }

    /// <summary>The faults, in the order of the file.</summary>
    public IReadOnlyList<CodeListFault> Faults { get; }
}
