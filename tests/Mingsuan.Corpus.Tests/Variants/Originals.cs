using Mingsuan.Core.Disclosures;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>The clean documents of the samples and, when it is there, of the shared corpus, as they are read.</summary>
internal static class Originals
{
    public static IReadOnlyList<(string File, Disclosure Disclosure)> All { get; } =
        [.. Files().Select(file => (Path.GetFileName(file), Repository.Read(File.ReadAllBytes(file), Path.GetFileName(file))))];

    private static IEnumerable<string> Files()
    {
        string samples = Path.Combine(Repository.Root, "samples", "documents");
        foreach (string name in new[] { "clean-cells.txt", "clean-tabs.txt", "clean-pdftext.txt", "clean-gb18030.txt" })
        {
            yield return Path.Combine(samples, name);
        }

        foreach (string file in Repository.CorpusFiles("000", "001", "004"))
        {
            yield return file;
        }
    }
}
