using Mingsuan.Core.Relations;

namespace Mingsuan.Corpus.Tests;

/// <summary>The PDFs of the shared corpus: every statement is recognised, every number understood, and nothing is broken that holds in print.</summary>
public class PdfCorpusTests
{
    public static TheoryData<string, int> Files => new()
    {
        { "上海市普陀区", 9 },
        { "江苏省", 11 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void StatementsOfPublishedPdfsHold(string region, int statements)
    {
        if (Repository.Corpus is null)
        {
            return;
        }

        string[] files = Directory.GetFiles(Path.Combine(Repository.Corpus, "pdf"), region + "*.pdf");
        files.ShouldNotBeEmpty();
        foreach (string file in files)
        {
            string name = Path.GetFileName(file);
            var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(file), name));
            if (report.Disclosure.Statements.Count == 0)
            {
                // Two of them are the prose alone; their statements were published apart.
                report.Disclosure.Figures.ShouldBeEmpty(name);
                continue;
            }

            report.Disclosure.Statements.Count.ShouldBe(statements, name);
            report.Disclosure.Statements.ShouldAllBe(statement => statement.Id != null, name);
            report.Disclosure.Figures.Where(figure => figure.IsPrinted).ShouldAllBe(figure => figure.Coordinates != null, name);
            report.Relations.Where(relation => relation.Verdict == Verdict.Broken).ShouldBeEmpty(name);
            report.Relations.Count(relation => relation.Verdict == Verdict.Exact).ShouldBeGreaterThan(90, name);
        }
    }
}
