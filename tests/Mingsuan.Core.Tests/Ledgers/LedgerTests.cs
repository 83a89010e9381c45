using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Ledgers;

public class LedgerTests
{
    private static readonly Ledger Ledger = new(
    [
        new BudgetLine(2024, Question.Of("side=expenditure fund=general-public function=2013201 nature=personnel"), 100.25m),
        new BudgetLine(2024, Question.Of("side=expenditure fund=government-fund function=2013202 nature=specific-purpose"), 50m),
        new BudgetLine(2024, Question.Of("side=expenditure fund=general-public function=2080505 nature=personnel"), -0.25m),
    ]);

    [Theory]
    [InlineData("*", "150.00")]
    [InlineData("side=expenditure", "150.00")]
    [InlineData("side=revenue", "150.00")]
    [InlineData("side=uses", "150.00")]
    [InlineData("side=revenue fund=government-fund", "50")]
    [InlineData("fund=fiscal-appropriation", "150.00")]
    [InlineData("function=20132", "150.25")]
    [InlineData("function=201 nature=basic", "100.25")]
    [InlineData("fund=state-capital", "0")]
    [InlineData("side=year-end-balance", "0")]
    [InlineData("side=year-end-balance fund=general-public", "0")]
    [InlineData("function=20132019", "0")]
    public void A_question_is_answered_by_the_lines_that_it_covers(string question, string yuan) =>
        Ledger.Sum(Question.Of(question)).ShouldBe(Core.Money.PrintedNumber.Read(yuan)!.Value.Value);

    [Fact]
    public void An_empty_ledger_answers_every_question_with_nothing() => new Ledger([]).Sum(Question.Of("*")).ShouldBe(0m);
}
