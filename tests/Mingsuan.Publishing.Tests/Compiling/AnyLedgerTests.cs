using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Tests.Layouts;
using Mingsuan.Publishing.Writing;
using Mingsuan.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Publishing.Tests.Compiling;

/// <summary>What holds for every ledger under every layout.</summary>
public sealed class AnyLedgerTests
{
    private const int Ledgers = 30;

    public static TheoryData<string> Ids => [.. Catalog.Layouts.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_cell_has_a_question_and_no_derived_relation_is_broken(string id)
    {
        var layout = Catalog.Layouts.Find(id)!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Ledgers), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var figures = LedgerStatements.Compile(layout, RandomLedger.Make(seed, layout), Catalog.Categories, Catalog.Codes).SelectMany(statement => statement.Figures).ToList();
            figures.ShouldAllBe(figure => figure.Coordinates != null);
            var broken = RelationDeriver.Derive(figures).Select(CheckedRelation.Check).Where(relation => relation.Verdict == Verdict.Broken).ToList();
            broken.Select(Words).ShouldBeEmpty($"{id}, seed {seed}");
        }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reader_finds_the_same_figures_in_the_text(string id)
    {
        var layout = Catalog.Layouts.Find(id)!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Ledgers / 4), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var ledger = RandomLedger.Make(seed, layout);
            var compiled = LedgerStatements.Compile(layout, ledger, Catalog.Categories, Catalog.Codes);
            if (compiled.Count == 0)
            {
                return;
            }

            var publication = new Publication(LedgerStatements.Fill(layout.Title, ledger), ledger.FiscalYear, ledger.Department, id, [.. compiled.Select(statement => statement.Block)]);
            using var stream = new MemoryStream();
            new TextWriterOfPublication().Write(publication, stream);
            var read = new DisclosureReader(Catalog.Lexicon, Catalog.Codes).Read(new DocumentReader().Read(stream.ToArray(), "text.txt"));
            read.Statements.Count.ShouldBe(compiled.Count, $"{id}, seed {seed}");
            var expected = Text(compiled.SelectMany(statement => statement.Figures));
            var actual = Text(read.Figures);
            expected.Except(actual, StringComparer.Ordinal).ShouldBeEmpty($"{id}, seed {seed}: not read");
            actual.Except(expected, StringComparer.Ordinal).ShouldBeEmpty($"{id}, seed {seed}: not compiled");
        }));
    }

    /// <summary>Figures are compared digit for digit; a layout may part thousands in print.</summary>
    private static IReadOnlyList<string> Text(IEnumerable<Figure> figures) =>
        [.. figures.Where(figure => figure.IsPrinted).Select(figure => $"{figure.Place.Statement} {figure.Place.Row} {figure.Place.Column} {figure.Place.Text?.Replace(",", string.Empty, StringComparison.Ordinal)} {WithoutNames(figure)}").Order(StringComparer.Ordinal)];

    /// <summary>
    /// Print names units and projects by name, the ledger by code; reading need not tell every side, and leaves open whether
    /// a total of “三公” counts meetings where no row says so.
    /// </summary>
    private static string WithoutNames(Figure figure) => figure.Coordinates is not { } question ? "none"
        : question.Without(Core.Dimensions.StandardDimensions.Unit).Without(Core.Dimensions.StandardDimensions.Project).Without(Core.Dimensions.StandardDimensions.Side).ToString().Replace("three-public-and-meetings", "three-public", StringComparison.Ordinal);

    private static string Words(CheckedRelation relation) =>
        $"{relation.Relation.Kind} {Words(relation.Relation.Total)} ≠ {string.Join(" + ", relation.Relation.Parts.Select(Words))}";

    private static string Words(Figure figure) => $"[{figure.Place.Statement}:{figure.RowLabel}:{figure.ColumnLabel} {figure}]";
}
