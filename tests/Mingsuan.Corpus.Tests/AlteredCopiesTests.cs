using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>Issue 2: copies of the corpus in which one statement amount is altered.</summary>
public class AlteredCopiesTests(ITestOutputHelper output)
{
    [Fact]
    public void AnAlteredAmountIsFoundAndSuspectedWithItsOriginalValue()
    {
        // Every n-th amount with every kind of slip; MINGSUAN_EVERY=1 runs them all.
        int every = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_EVERY"), out int given) ? given : 9;
        var outcomes = new List<(string File, Mutation Mutation, Mutation.Outcome Outcome)>();
        foreach (string file in Repository.CorpusFiles("000", "001", "004"))
        {
            string name = Path.GetFileName(file);
            var mutations = Mutation.Of(File.ReadAllBytes(file), name, every, seed: 1).ToList();
            var tried = new Mutation.Outcome[mutations.Count];
            Parallel.For(0, mutations.Count, index => tried[index] = mutations[index].Try(name));
            outcomes.AddRange(mutations.Select((mutation, index) => (name, mutation, tried[index])));
        }

        if (outcomes.Count == 0)
        {
            output.WriteLine("The shared corpus is not here; nothing was altered.");
            return;
        }

        foreach (var (file, mutation, outcome) in outcomes)
        {
            if (outcome is not { Found: true, Suspected: true, Errors: 1 })
            {
                output.WriteLine($"{file[..3]}:{mutation.Figure.Place.Line} {mutation.Kind} {mutation.Original} -> {mutation.Altered} [{mutation.Figure.RowLabel} / {mutation.Figure.ColumnLabel}]: {outcome}");
            }
        }

        decimal count = outcomes.Count;
        decimal found = outcomes.Count(item => item.Outcome.Found) / count;
        decimal suspected = outcomes.Count(item => item.Outcome.Suspected) / count;
        decimal single = outcomes.Count(item => item.Outcome.Errors == 1) / count;
        output.WriteLine($"{count} copies: found {found:P2}, suspect right {suspected:P2}, exactly one error {single:P2}");
        found.ShouldBeGreaterThanOrEqualTo(0.99m);
        suspected.ShouldBeGreaterThanOrEqualTo(0.93m);
        single.ShouldBeGreaterThanOrEqualTo(0.90m);
    }
}
