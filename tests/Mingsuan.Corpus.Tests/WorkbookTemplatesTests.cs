using Mingsuan.Core.Figures;

namespace Mingsuan.Corpus.Tests;

/// <summary>The blank workbooks of the corpus: every statement is recognised, with its unit and without any amount.</summary>
public class WorkbookTemplatesTests
{
    private static readonly string[] Kinds =
    [
        "revenue-and-expenditure", "revenue", "expenditure", "fiscal-appropriation", "general-public-expenditure", "government-fund-expenditure",
        "state-capital-expenditure", "basic-expenditure", "three-public-and-running-cost",
    ];

    [Fact]
    public void EveryStatementOfATemplateIsRecognised()
    {
        string? folder = Repository.Corpus is { } corpus ? Path.Combine(corpus, "excel") : null;
        foreach (string file in folder is not null && Directory.Exists(folder) ? Directory.GetFiles(folder, "*.xls*") : [])
        {
            var disclosure = Repository.Read(File.ReadAllBytes(file), Path.GetFileName(file));

            disclosure.Statements.Select(statement => statement.Id).ShouldBe(Kinds, file);
            disclosure.Statements.ShouldAllBe(statement => statement.Unit != null);
            disclosure.Figures.ShouldAllBe(figure => figure.State == FigureState.Blank);
        }
    }
}
