using System.Runtime.CompilerServices;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Publishing.Tests.Layouts;

/// <summary>The repository's lexicon, code lists and layouts.</summary>
internal static class Catalog
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static Lexicon Lexicon { get; } = LexiconLoader.Load(Path.Combine(Root, "catalog", "lexicon"));

    public static Catalogue Codes { get; } = Catalogue.Load(Path.Combine(Root, "catalog", "codes"));

    public static CategoryTable Categories { get; } = CategoryTable.Load(Path.Combine(Root, "catalog", "lexicon"));

    public static LayoutCatalogue Layouts { get; } = new(Path.Combine(Root, "catalog", "layouts"), Lexicon, Codes);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
