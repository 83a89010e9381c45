using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Checking.Tests.Rules;

/// <summary>Sentences against a statement: the finding names the rule, the sentence, the other place and what to do.</summary>
public class SentenceRulesTests
{
    private static readonly Coordinates Basic = Coordinates.Of(StandardDimensions.Nature.Member("basic"), StandardDimensions.Side.Member("expenditure"));

    [Fact]
    public void AnAmountThatDiffersIsNAmtAndQuotesTheSentence()
    {
        var finding = Check(Table(52.62m), Table(52.62m, 1), Sentence(Measure.Budget, 25.62m, MoneyUnit.TenThousandYuan, "基本支出25.62万元"));

        (finding.Rule, finding.Expected, finding.Actual, finding.Difference).ShouldBe(("N-AMT", "52.62", "25.62", "-27.00"));
        finding.Suspect!.Slip!.English.ShouldBe("two digits are swapped");
        finding.Message.Chinese.ShouldContain("“基本支出25.62万元”（原文第 9 行）现为 25.62万元，应为 52.62万元");
        finding.Message.Chinese.ShouldContain("《支出总表》");
        finding.Message.English.ShouldContain("section “支出说明”");
    }

    [Fact]
    public void YuanForTenThousandYuanIsNUnitAndNamesTheUnit()
    {
        var finding = Check(Table(52.62m), Table(52.62m, 1), Sentence(Measure.Budget, 52.62m, MoneyUnit.Yuan, "基本支出52.62元"));

        (finding.Rule, finding.Expected, finding.Actual).ShouldBe(("N-UNIT", "52.62万元", "52.62元"));
    }

    [Fact]
    public void AChangeAgainstNoChangeIsNContra()
    {
        var unchanged = Sentence(Measure.Change, 0m, MoneyUnit.TenThousandYuan, "与上年持平", isExact: true);
        var finding = Check(unchanged, Sentence(Measure.Change, 0.60m, MoneyUnit.TenThousandYuan, "比上年增加0.60万元"));

        (finding.Rule, finding.Suspect!.Value).ShouldBe(("N-CONTRA", "0.00"));
    }

    [Fact]
    public void TheCountOfTheReaderIsNeverTheSuspect()
    {
        var fact = new Figure(Measure.Count, Basic, new Amount(4m, MoneyUnit.Pieces("个"), 0), FigureState.Printed, new Place(null, null, null, 30, null, "4"))
        {
            IsFact = true,
            RowLabel = "本文件中的绩效目标表",
        };
        var finding = Check(fact, Sentence(Measure.Count, 6m, MoneyUnit.Pieces("个"), "项目6个"));

        (finding.Rule, finding.Actual, finding.Expected).ShouldBe(("X-COUNT", "6", "4"));
    }

    private static Finding Check(params Figure[] figures)
    {
        Statement[] statements = [new("expenditure", "支出总表", MoneyUnit.TenThousandYuan, [], [], [], 1), new("revenue-and-expenditure", "收支总表", MoneyUnit.TenThousandYuan, [], [], [], 2)];
        var disclosure = new Disclosure(new DocumentSource("x", "x", "text/plain"), DisclosureKind.Budget, string.Empty, 2024, new Department(null, null), statements, figures);
        return new DisclosureChecker().Check(disclosure).Findings.Where(finding => finding.Severity == Severity.Error).ShouldHaveSingleItem();
    }

    private static Figure Table(decimal value, int statement = 0) => new(
        Measure.Budget, Basic, new Amount(value, MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(statement, 1, 1, 3 + statement, null, "52.62"))
    {
        RowLabel = "基本支出",
        ColumnLabel = "合计",
    };

    private static Figure Sentence(Measure measure, decimal value, MoneyUnit unit, string quote, bool isExact = false) => new(
        measure, Basic, new Amount(value, unit, measure == Measure.Count ? 0 : 2), FigureState.Printed,
        new Place(null, null, null, 9, null, isExact ? "持平" : value.ToString(System.Globalization.CultureInfo.InvariantCulture)))
    {
        ColumnLabel = "支出说明",
        Sentence = new SentenceLinks(quote) { IsExact = isExact },
    };
}
