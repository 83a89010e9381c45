using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Tests.Sentences;

/// <summary>Sentences made from templates over random amounts are read back; one altered number is found.</summary>
public sealed class GeneratedProseTests
{
    private static readonly string[] Templates =
    [
        "2024年预算收支安排{T}万元，较2023年预算{dT}万元，{gT}%，其中：基本支出{dB}万元，项目支出{dP}万元。2024年支出预算{T}万元，其中：基本支出{B}万元，占{sB}%；项目支出{P}万元，占{sP}%。",
        "2024年支出预算{T}万元，比上年{dT}万元，{gT}%。按支出性质分，基本支出{B}万元（占{sB}%），比上年{dB}万元；项目支出{P}万元（占{sP}%），比上年{dP}万元。",
        "支出预算{T}万元，由基本支出{B}万元和项目支出{P}万元组成，比上年{dT}万元，{gT}%。支出变动中，基本支出{dB}万元，项目支出{dP}万元。",
    ];

    [Fact]
    public void What_was_written_is_read_and_breaks_nothing() => Prop.ForAll(Budgets().ToArbitrary(), budget =>
    {
        string text = budget.Write();
        var figures = Prose.Figures(text);
        var expected = budget.Numbers();
        figures.Select(figure => figure.Amount.Value).Order().ShouldBe(expected.Order(), text);
        Prose.Broken(text).Select(relation => relation.Relation.Kind).ShouldBeEmpty(text);
    }).QuickCheckThrowOnFailure();

    /// <summary>Every number but the growth rate is tied to others; altered by far more than rounding it breaks a relation.</summary>
    [Fact]
    public void An_altered_amount_is_found() => Prop.ForAll(Budgets().ToArbitrary(), Gen.Choose(0, 99).ToArbitrary(), (budget, choice) =>
    {
        string text = budget.Write();
        var figures = Prose.Figures(text).Where(figure => figure.Measure == Measure.Budget).ToList();
        var figure = figures[choice % figures.Count];
        int at = text.IndexOf(figure.Sentence!.Quote, StringComparison.Ordinal) + figure.Sentence.Quote.IndexOf(figure.Place.Text, StringComparison.Ordinal);
        string altered = text[..at] + Money(figure.Amount.Value + 7.77m + choice) + text[(at + figure.Place.Text.Length)..];
        Prose.Broken(altered).ShouldNotBeEmpty(altered);
    }).QuickCheckThrowOnFailure();

    private static Gen<Budget> Budgets() =>
        from template in Gen.Elements(Templates)
        from basic in Gen.Choose(10_000, 9_000_000)
        from project in Gen.Choose(10_000, 9_000_000)
        from basicBefore in Gen.Choose(10_000, 9_000_000)
        from projectBefore in Gen.Choose(10_000, 9_000_000)
        select new Budget(template, basic / 100m, project / 100m, basicBefore / 100m, projectBefore / 100m);

    private static string Money(decimal value) => value.ToString("#,##0.00", CultureInfo.InvariantCulture);

    private sealed record Budget(string Template, decimal Basic, decimal Project, decimal BasicBefore, decimal ProjectBefore)
    {
        private decimal Total => Basic + Project;

        private decimal Before => BasicBefore + ProjectBefore;

        public string Write()
        {
            string text = Template;
            foreach (var (key, value) in Values())
            {
                bool change = key[0] == 'd';
                bool growth = key[0] == 'g';
                string words = change ? (value < 0m ? "减少" : "增加") : growth ? (value < 0m ? "下降" : "增长") : string.Empty;
                text = text.Replace("{" + key + "}", words + (change || growth ? Money(Math.Abs(value)) : Money(value)), StringComparison.Ordinal);
            }

            return text;
        }

        /// <summary>The numbers in the template, signed.</summary>
        public List<decimal> Numbers()
        {
            var numbers = new List<decimal>();
            foreach (var (key, value) in Values())
            {
                numbers.AddRange(Enumerable.Repeat(value, Template.Split("{" + key + "}").Length - 1));
            }

            return numbers;
        }

        private IEnumerable<(string Key, decimal Value)> Values() =>
        [
            ("T", Total), ("B", Basic), ("P", Project),
            ("dT", Total - Before), ("dB", Basic - BasicBefore), ("dP", Project - ProjectBefore),
            ("gT", Round(100m * (Total - Before) / Before)), ("sB", Round(100m * Basic / Total)), ("sP", Round(100m * Project / Total)),
        ];

        private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
    }
}
