using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>Spot checks: an amount altered in a document of another layout is found there as it is in the original.</summary>
public class AlteredVariantsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tabbed, headings in one row")]
    [InlineData("tabbed, title, department and unit inside the table")]
    [InlineData("cells, pages, title and heading repeated")]
    [InlineData("lost blanks, pages")]
    [InlineData("dashes for blanks")]
    public void AnAlteredAmountIsFoundAndSuspected(string name)
    {
        var style = Styles.Positioned.Concat(Styles.Lost).Single(style => style.Name == name);
        var outcomes = new List<(Mutation Mutation, Mutation.Outcome Outcome)>();
        foreach (var (file, original) in Originals.All.Skip(style.Form == TextForm.LostBlanks ? 2 : 0).Take(1))
        {
            byte[] bytes = VariantDocument.Write(original, style).Bytes;
            var mutations = Mutation.Of(bytes, file, every: 20, seed: 7).ToList();
            var tried = new Mutation.Outcome[mutations.Count];
            Parallel.For(0, mutations.Count, index => tried[index] = mutations[index].Try(file));
            outcomes.AddRange(mutations.Zip(tried));
        }

        foreach (var (mutation, outcome) in outcomes.Where(item => item.Outcome is not { Found: true, Suspected: true }))
        {
            output.WriteLine($"{mutation.Kind} {mutation.Original} -> {mutation.Altered} [{mutation.Figure.RowLabel} / {mutation.Figure.ColumnLabel}]: {outcome}");
        }

        outcomes.Count.ShouldBeGreaterThan(15);

        // Where blanks are lost a wrong number may leave no column certain; the row is then said to be uncertain, not wrong.
        (int found, int suspected) = style.Form == TextForm.LostBlanks && style.Blank.Length == 0 ? (80, 80) : (97, 90);
        (outcomes.Count(item => item.Outcome.Found) * 100).ShouldBeGreaterThanOrEqualTo(outcomes.Count * found);
        (outcomes.Count(item => item.Outcome.Suspected) * 100).ShouldBeGreaterThanOrEqualTo(outcomes.Count * suspected);
    }
}
