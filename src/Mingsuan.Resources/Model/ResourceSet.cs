using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Model;

/// <summary>A project as the document's project tables or target tables print it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Budget">Its budget, or null.</param>
/// <param name="Texts">What its target table says: goals and indicators.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PlannedProject(string Name, Amount? Budget, IReadOnlyList<string> Texts, Place Place);

/// <summary>Everything that the rules about procurement and assets look at.</summary>
/// <param name="Contents">What the document says of them.</param>
/// <param name="Disclosure">Its statements and figures.</param>
/// <param name="Projects">Its projects.</param>
/// <param name="Catalogue">The code lists; null when codes are not to be looked up.</param>
public sealed record ResourceSet(ResourceContents Contents, Disclosure Disclosure, IReadOnlyList<PlannedProject> Projects, Catalogue? Catalogue)
{
    /// <summary>The procurement.</summary>
    public Procurement Procurement => Contents.Procurement;

    /// <summary>The assets.</summary>
    public Assets Assets => Contents.Assets;

    /// <summary>The year of the document, or null.</summary>
    public int? Year => Disclosure.FiscalYear;
}
