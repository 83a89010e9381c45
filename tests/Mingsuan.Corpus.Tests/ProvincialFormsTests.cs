using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Corpus.Tests;

/// <summary>Statements of fictional departments in the forms of further provinces, of central departments and of final accounts.</summary>
public class ProvincialFormsTests
{
    private const string Nine = "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure basic-expenditure three-public government-fund-expenditure state-capital-expenditure";

    [Theory]
    [InlineData("two-years-and-changes", 301, Nine)]
    [InlineData("statements-in-yuan", 415, Nine)]
    [InlineData("final-account", 275, "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure basic-expenditure three-public government-fund state-capital-expenditure")]
    [InlineData("coded-rows-of-units", 356, "revenue-and-expenditure revenue expenditure fiscal-appropriation fiscal-appropriation-expenditure general-public-expenditure basic-expenditure project-expenditure three-public government-fund-expenditure three-public state-capital-expenditure")]
    [InlineData("uses-and-economic-pairs", 154, "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure basic-expenditure project-expenditure three-public government-fund-expenditure state-capital-expenditure basic-expenditure project-expenditure")]
    [InlineData("class-division-item-and-units", 317, "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure basic-expenditure expenditure three-public government-fund-expenditure state-capital running-cost")]
    [InlineData("sources-by-unit-six-decimals", 231, "revenue-and-expenditure revenue expenditure project-expenditure fiscal-appropriation general-public-expenditure basic-expenditure government-fund-expenditure state-capital-expenditure three-public")]
    [InlineData("personnel-and-public-side-by-side", 365, "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure government-fund-expenditure state-capital-expenditure general-public-expenditure basic-expenditure three-public")]
    [InlineData("split-codes-this-years-budget", 375, "revenue-and-expenditure revenue expenditure fiscal-appropriation general-public-expenditure basic-expenditure three-public government-fund-expenditure state-capital-expenditure project-expenditure")]
    public void Every_statement_is_known_and_every_cell_has_its_question(string form, int cells, string kinds)
    {
        var disclosure = Repository.Read(Form(form), form + ".txt");

        string.Join(' ', disclosure.Statements.Select(statement => statement.Id)).ShouldBe(kinds);
        disclosure.Statements.SelectMany(statement => statement.UnknownPhrases).Except(["行政经费"], StringComparer.Ordinal).ShouldBeEmpty();
        disclosure.Figures.Count(figure => figure.Place.Text.Length > 0).ShouldBe(cells);
        disclosure.Figures.Count(figure => figure.Coordinates is null).ShouldBeLessThanOrEqualTo(1);
        Repository.Checker.Check(disclosure).Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message.Chinese).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("coded-rows-of-units")]
    [InlineData("final-account")]
    [InlineData("sources-by-unit-six-decimals")]
    public void An_altered_amount_is_found(string form)
    {
        byte[] document = Form(form);
        var mutations = Mutation.Of(document, form + ".txt", every: 17, seed: 3).ToList();

        mutations.Count.ShouldBeGreaterThan(15);
        mutations.Where(mutation => !mutation.Try(form + ".txt").Found).Select(mutation => $"{mutation.Figure.Place.Line} {mutation.Original} -> {mutation.Altered}").ShouldBeEmpty();
    }

    [Fact]
    public void Lists_that_go_on_in_a_further_column_are_one_sum()
    {
        var disclosure = Repository.Read(Form("final-account"), "final.txt");
        var goods = disclosure.Figures.Single(figure => figure.RowLabel == "商品和服务支出" && figure.ColumnLabel.EndsWith("决算数", StringComparison.Ordinal) && figure.Place.Text.Length > 0);

        var sum = RelationDeriver.Derive(disclosure.Figures).Single(relation => relation.Kind == RelationKind.RowSum && ReferenceEquals(relation.Total, goods));
        sum.Parts.Select(part => part.Place.Column).Distinct().Count().ShouldBe(2);
        CheckedRelation.Check(sum).Verdict.ShouldBe(Verdict.Exact);
    }

    [Fact]
    public void Funds_beside_money_carried_over_are_of_this_year()
    {
        var disclosure = Repository.Read(Form("two-years-and-changes"), "two.txt");

        disclosure.Figures.Where(figure => figure.ColumnLabel == "一般公共预算拨款收入").ShouldAllBe(figure => figure.Coordinates!.ToString().Contains("origin=current-year", StringComparison.Ordinal));
    }

    private static byte[] Form(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Mingsuan.Corpus.Tests", "Forms", name + ".txt"));
}
