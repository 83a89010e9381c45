using System.Text.Json;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Corpus.Tests;

/// <summary>The ledgers that were made equivalent to published documents, and what these documents print.</summary>
internal static class LedgerBooks
{
    private static readonly string Catalog = Path.Combine(Repository.Root, "catalog");

    public static Catalogue Codes { get; } = Catalogue.Load(Path.Combine(Catalog, "codes"));

    public static Lexicon Lexicon { get; } = LexiconLoader.Load(Path.Combine(Catalog, "lexicon"));

    public static CategoryTable Categories { get; } = CategoryTable.Load(Path.Combine(Catalog, "lexicon"));

    public static LayoutCatalogue Layouts { get; } = new(Path.Combine(Catalog, "layouts"), Lexicon, Codes);

    public static string Folder => Path.Combine(Repository.Corpus!, "..", "ledgers");

    public static BudgetLedger Read(string ledgerFile)
    {
        var findings = new BookFindings();
        var sheet = CsvSheet.Read(File.ReadAllBytes(Path.Combine(Folder, ledgerFile)), ledgerFile, LedgerSheet.Definition, findings);
        var ledger = LedgerSheet.Read(sheet, Codes, findings);
        findings.Findings.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
        return ledger!;
    }

    /// <summary>The rows of a table of a published document; null when the document has none of that name.</summary>
    public static IReadOnlyList<PublishedRow>? Rows(string publishedFile, string table)
    {
        using var published = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, publishedFile)));
        foreach (var element in published.RootElement.GetProperty("tables").EnumerateArray().Where(element => element.GetProperty("table").GetString() == table))
        {
            return [.. element.GetProperty("rows").EnumerateArray().Select(row => new PublishedRow(
                row.GetProperty("key").GetString()!,
                row.GetProperty("label").GetString()!,
                row.GetProperty("cells").EnumerateObject().ToDictionary(cell => cell.Name, cell => cell.Value.GetString(), StringComparer.Ordinal)))];
        }

        return null;
    }
}

/// <summary>A row that a document prints.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Label">As printed.</param>
/// <param name="Cells">As printed; null is blank.</param>
internal sealed record PublishedRow(string Key, string Label, IReadOnlyDictionary<string, string?> Cells);
