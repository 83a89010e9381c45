using Mingsuan.Checking.Rules;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Tests.Rules;

/// <summary>Each rule with a case that passes and one that fails.</summary>
public class RulesTests
{
    [Fact]
    public void NoStatements_passes_with_a_statement_and_says_so_without()
    {
        Found(new NoStatements(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["1.00"])))).ShouldBeEmpty();
        Found(new NoStatements(), Table.Disclosure()).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void NegativeAmount_passes_zero_and_fails_a_negative_budget()
    {
        Found(new NegativeAmount(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["0.00"])))).ShouldBeEmpty();
        var finding = Found(new NegativeAmount(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["-1.00"])))).ShouldHaveSingleItem();
        finding.Actual.ShouldBe("-1.00");
        finding.Message.Chinese.ShouldContain("《支出总表》“合计”为负数 -1.00");
    }

    [Fact]
    public void NegativeAmount_lets_changes_fall()
    {
        var change = new Figure(Measure.Change, null, new Amount(-1m, MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(0, 0, 1, 1, null, "-1.00"));
        var (statement, _) = Table.Statement(0, "支出总表", "expenditure", 2);

        Found(new NegativeAmount(), Table.Disclosure((statement, [change]))).ShouldBeEmpty();
    }

    [Fact]
    public void UnknownStatement_passes_a_known_one_and_names_what_the_lexicon_lacks()
    {
        var (known, figures) = Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["1.00"]));
        Found(new UnknownStatement(), Table.Disclosure((known, figures))).ShouldBeEmpty();
        Found(new UnknownStatement(), Table.Disclosure((known with { UnknownPhrases = ["奇怪的列"] }, figures))).ShouldHaveSingleItem().Message.Chinese.ShouldContain("“奇怪的列”");
        Found(new UnknownStatement(), Table.Disclosure((known with { Id = null, Title = "奇怪表", UnknownPhrases = ["奇怪"] }, figures))).ShouldHaveSingleItem().Message.Chinese.ShouldContain("不认识《奇怪表》");
    }

    [Fact]
    public void UncertainCells_passes_certain_numbers_and_names_the_rows_of_uncertain_ones()
    {
        var (statement, figures) = Table.Statement(0, "支出总表", "expenditure", 2, ("201", ["1.00"]));
        Found(new UncertainCells(), Table.Disclosure((statement, figures))).ShouldBeEmpty();

        var uncertain = new Figure(Measure.Budget, figures[0].Coordinates, figures[0].Amount, FigureState.Uncertain, figures[0].Place) { RowLabel = "201" };
        var finding = Found(new UncertainCells(), Table.Disclosure((statement, [uncertain]))).ShouldHaveSingleItem();
        finding.Message.Chinese.ShouldContain("“201”");
        finding.Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void LargeRounding_passes_one_unit_and_mentions_more()
    {
        (string, string[])[] parts = [("201", ["1.00"]), ("202", ["1.00"]), ("203", ["1.00"]), ("204", ["1.00"])];
        Found(new LargeRounding(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, [("合计", ["4.01"]), .. parts]))).ShouldBeEmpty();
        var finding = Found(new LargeRounding(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, [("合计", ["4.02"]), .. parts]))).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Info);
        (finding.Expected, finding.Actual).ShouldBe(("4.00", "4.02"));
    }

    [Fact]
    public void Every_rule_is_data_with_an_id_and_a_source()
    {
        IDisclosureRule[] rules = [new NoStatements(), new NegativeAmount(), new UnknownStatement(), new UncertainCells(), new LargeRounding()];

        rules.Select(rule => rule.Info.Id).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Info.Source.Length > 0 && rule.Info.Statement.Chinese.Length > 0 && rule.Info.Statement.English.Length > 0);
    }

    private static List<Finding> Found(IDisclosureRule rule, Disclosure disclosure) =>
        [.. rule.Check(disclosure, [.. RelationDeriver.Derive(disclosure.Figures).Select(CheckedRelation.Check)])];
}
