using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Performance;
using Mingsuan.Reading;

namespace Mingsuan.Corpus.Tests;

/// <summary>What the rules about structure and words find in a file.</summary>
internal static class NarrativeFaults
{
    private static readonly Catalogue Codes = Catalogue.Load(Path.Combine(Repository.Root, "catalog", "codes"));

    public static IReadOnlyList<Finding> Of(string file)
    {
        var document = new DocumentReader().Read(File.ReadAllBytes(file), Path.GetFileName(file));
        var disclosure = Repository.Reader.Read(document);
        var targets = new TargetTableReader().Read(document, disclosure.FiscalYear);
        return [.. NarrativeRules.Check(new NarrativeContext(OutlineReader.Read(document), disclosure, Codes, [.. targets.Select(target => target.Place?.Line).OfType<int>()]))];
    }
}
