using System.Runtime.CompilerServices;
using Mingsuan.Checking;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Corpus.Tests;

/// <summary>The repository and, beside it, the shared corpus when it is there.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string? Corpus { get; } = Path.Combine(Root, "..", "shared", "corpus") is var path && Directory.Exists(path) ? path : null;

    public static DisclosureReader Reader { get; } =
        new(LexiconLoader.Load(Path.Combine(Root, "catalog", "lexicon")), Catalogue.Load(Path.Combine(Root, "catalog", "codes")));

    public static DisclosureChecker Checker { get; } = new();

    public static Disclosure Read(byte[] bytes, string name) => Reader.Read(new DocumentReader().Read(bytes, name));

    /// <summary>The text documents of the corpus whose name begins so; empty when the corpus is not there.</summary>
    public static IEnumerable<string> CorpusFiles(params string[] prefixes) => Corpus is null
        ? []
        : Directory.GetFiles(Corpus, "*.txt").Where(file => prefixes.Any(prefix => Path.GetFileName(file).StartsWith(prefix, StringComparison.Ordinal))).Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
