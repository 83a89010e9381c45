using System.Runtime.CompilerServices;
using System.Text;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Reading;

namespace Mingsuan.Statements.Tests;

/// <summary>The repository's lexicon and code lists, and reading by them.</summary>
internal static class Catalog
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static Lexicon Lexicon { get; } = LexiconLoader.Load(Path.Combine(Root, "catalog", "lexicon"));

    public static Catalogue Codes { get; } = Catalogue.Load(Path.Combine(Root, "catalog", "codes"));

    /// <summary>Reads a text; cells are separated by | or by tabs.</summary>
    public static Disclosure Read(string text) =>
        new DisclosureReader(Lexicon, Codes).Read(new DocumentReader().Read(Encoding.UTF8.GetBytes(Tabs(text)), "text.txt"));

    /// <summary>Reads a text that lost its blank cells as it stands.</summary>
    public static Disclosure ReadPage(string text) =>
        new DisclosureReader(Lexicon, Codes).Read(new DocumentReader().Read(Encoding.UTF8.GetBytes(text), "text.txt"));

    /// <summary>Reads the body of a page.</summary>
    public static Disclosure ReadHtml(string body) =>
        new DisclosureReader(Lexicon, Codes).Read(new DocumentReader().Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body + "</body></html>"), "page.html"));

    /// <summary>A row of a page's table.</summary>
    public static string Row(params string[] cells) => "<tr><td>" + string.Join("</td><td>", cells) + "</td></tr>";

    /// <summary>The printed figure of a row and a column, by the beginning of the row's label and the end of the column's.</summary>
    public static Figure At(this Disclosure disclosure, string row, string column) =>
        disclosure.Figures.Single(figure => PhraseText.Normalize(figure.RowLabel).StartsWith(row, StringComparison.Ordinal) && PhraseText.Normalize(figure.ColumnLabel).EndsWith(column, StringComparison.Ordinal) && figure.Place.Text.Length > 0);

    /// <summary>The question of a cell in words of the lexicon.</summary>
    public static string Question(this Disclosure disclosure, string row, string column) => disclosure.At(row, column).Coordinates?.ToString() ?? "none";

    public static IReadOnlyList<CheckedRelation> Relations(this Disclosure disclosure) => [.. RelationDeriver.Derive(disclosure.Figures).Select(CheckedRelation.Check)];

    /// <summary>Asserts that nothing is broken and that so many relations at least were judged.</summary>
    public static void ShouldHold(this Disclosure disclosure, int atLeast)
    {
        var relations = disclosure.Relations();
        relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => relation.Relation.Total + " ≠ " + string.Join(" + ", relation.Relation.Parts)).ShouldBeEmpty();
        relations.Count(relation => relation.Verdict != Verdict.Unchecked).ShouldBeGreaterThanOrEqualTo(atLeast);
        disclosure.Statements.SelectMany(statement => statement.UnknownPhrases).ShouldBeEmpty();
        disclosure.Statements.ShouldAllBe(statement => statement.Id != null);
    }

    private static string Tabs(string text) => string.Join('\n', text.Split('\n').Select(line => line.Contains('|', StringComparison.Ordinal) ? string.Join('\t', line.Split('|').Select(cell => cell.Trim())) : line));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
