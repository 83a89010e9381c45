using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Mingsuan.Inspection;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Prose;

/// <summary>Issue 4: copies of the corpus in which one number of a sentence is altered.</summary>
public partial class AlteredSentencesTests(ITestOutputHelper output)
{
    private static readonly Workbench Bench = Workbench.Load(Path.Combine(Repository.Root, "catalog"));

    [Fact]
    public void AnAlteredAmountOfASentenceThatNamesAStatementsConceptIsFound()
    {
        // Every n-th altered copy; MINGSUAN_EVERY=1 runs them all.
        int every = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_EVERY"), out int given) ? given : 7;
        var outcomes = new ConcurrentBag<(string Group, bool Found, string What)>();
        foreach (string file in Repository.CorpusFiles("000", "001", "002", "004"))
        {
            string name = Path.GetFileName(file);
            string[] lines = File.ReadAllLines(file);
            var original = ProseDocument.Of(file);
            var copies = Copies(original, lines).Where((_, index) => index % every == 0).ToList();
            Parallel.For(0, copies.Count, index =>
            {
                var (figure, altered, line, text) = copies[index];
                string[] copy = [.. lines];
                copy[line - 1] = text;
                var report = Bench.Check(Bench.Read(Encoding.UTF8.GetBytes(string.Join('\n', copy)), name));
                bool found = report.Findings.Any(finding => finding.Severity >= Severity.Warning
                    && finding.Places.Any(place => place.Line == line && (place.Text.Contains(altered, StringComparison.Ordinal) || finding.Actual?.Contains(altered, StringComparison.Ordinal) == true)));
                outcomes.Add((Group(original, figure), found, $"{name[..3]}:{line} {figure.Sentence!.Quote} → {altered}"));
            });
        }

        foreach (var group in outcomes.GroupBy(outcome => outcome.Group).OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key}: {group.Count(outcome => outcome.Found)} of {group.Count()} found");
            foreach (var missed in group.Where(outcome => !outcome.Found).Select(outcome => outcome.What).Order(StringComparer.Ordinal))
            {
                output.WriteLine("  " + missed);
            }
        }

        // Changes and counts that stand once, without parts and without a statement beside them, nothing can hold: they are among the misses of these groups.
        foreach (var (group, percent) in new[] { ("amounts of statements", 95), ("amounts that no statement has", 95), ("Share", 95), ("Growth", 95), ("procurement", 95), ("running cost", 95), ("Change", 90), ("Count", 80) })
        {
            var all = outcomes.Where(outcome => outcome.Group == group).ToList();
            all.Count(outcome => outcome.Found).ShouldBeGreaterThanOrEqualTo(all.Count * percent / 100, group);
        }
    }

    private static string Group(ProseDocument document, Figure figure) => figure.Measure switch
    {
        Measure.Budget when figure.Coordinates!.Members.Any(member => member.Dimension == StandardDimensions.ProcurementKind) => "procurement",
        Measure.Budget when figure.Coordinates![StandardDimensions.Category].Id == "running-cost" => "running cost",
        Measure.Budget => document.Tables.Statements.Count == 0 || new KnownAnswers(document.Tables.Figures).InYuan(figure.Coordinates!) is null ? "amounts that no statement has" : "amounts of statements",
        var measure => measure.ToString(),
    };

    private static IEnumerable<(Figure Figure, string Altered, int Line, string Text)> Copies(ProseDocument document, string[] lines)
    {
        var random = new Random(4);
        foreach (var same in document.Figures.Where(figure => figure.Sentence is { IsExact: false }).GroupBy(figure => (figure.Place.Line, figure.Place.Text)))
        {
            int line = same.Key.Line!.Value;
            var places = Number().Matches(lines[line - 1]).Where(match => match.Value == same.Key.Text).ToList();
            if (places.Count != same.Count())
            {
                continue;
            }

            foreach (var (figure, place) in same.Zip(places))
            {
                foreach (string altered in Alterations(place.Value, random).Distinct())
                {
                    if (decimal.Parse(altered.Replace(",", string.Empty, StringComparison.Ordinal)) != figure.Amount.Value)
                    {
                        yield return (figure, altered, line, lines[line - 1][..place.Index] + altered + lines[line - 1][(place.Index + place.Length)..]);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Alterations(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(index => char.IsAsciiDigit(text[index])).ToList();
        int at = digits[random.Next(digits.Count)];
        yield return text[..at] + (char)('0' + ((text[at] - '0' + 1 + random.Next(9)) % 10)) + text[(at + 1)..];
        var pairs = digits.Where(index => index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && text[index] != text[index + 1]).ToList();
        if (pairs.Count > 0)
        {
            int pair = pairs[random.Next(pairs.Count)];
            yield return text[..pair] + text[pair + 1] + text[pair] + text[(pair + 2)..];
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        if (point > 1 && char.IsAsciiDigit(text[point - 1]))
        {
            yield return text[..(point - 1)].Replace(",", string.Empty, StringComparison.Ordinal) + "." + text[point - 1] + text[(point + 1)..];
        }

        if (point > 1)
        {
            string plain = text.Replace(",", string.Empty, StringComparison.Ordinal);
            yield return plain.Remove(random.Next(plain.IndexOf('.', StringComparison.Ordinal)), 1);
        }
    }

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();
}
