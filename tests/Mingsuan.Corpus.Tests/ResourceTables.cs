using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Reading;
using Mingsuan.Resources.Checking;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;

namespace Mingsuan.Corpus.Tests;

/// <summary>Procurement and assets of a file with what was found in them.</summary>
internal sealed record ResourceTables(ResourceContents Contents, IReadOnlyList<Finding> Findings)
{
    private static readonly Catalogue Codes = Catalogue.Load(Path.Combine(Repository.Root, "catalog", "codes"));

    public static ResourceTables Of(string file)
    {
        var document = new DocumentReader().Read(File.ReadAllBytes(file), Path.GetFileName(file));
        var disclosure = Repository.Reader.Read(document);
        var contents = ResourceReader.Read(document, OutlineReader.Read(document).Passages.Select(passage => new TextPassage(passage.Text, passage.PlaceOf)));
        return new ResourceTables(contents, ResourceChecker.Check(new ResourceSet(contents, disclosure, [], Codes)));
    }
}
