using System.Globalization;
using System.Text;
using Mingsuan.Publishing.Books;

namespace Mingsuan.Web.Demo;

/// <summary>Gives the sample book the size of a department and the small differences of a year. The same every time.</summary>
internal static class DemoAmounts
{
    private const decimal LastYear = 0.955m;

    /// <summary>Office equipment is bought at the prices of the procurement sheet; its lines stay.</summary>
    private const string Equipment = "31002";

    /// <summary>The book with other amounts.</summary>
    /// <param name="book">The sample.</param>
    /// <param name="size">How large the department is; 1 is the sample.</param>
    /// <param name="hasLastYear">Whether last year's book of the department is in the demonstration too; if not, the book says last year's figures itself.</param>
    /// <param name="isLastYear">Whether this is last year's book.</param>
    public static BudgetBook Of(BudgetBook book, decimal size, bool hasLastYear, bool isLastYear)
    {
        string seed = $"{book.Ledger.Department.Code} {book.Ledger.FiscalYear}";
        decimal factor = size * (isLastYear ? LastYear : 1m);
        var lines = book.Ledger.Lines.Select(line => line.EconomicCode == Equipment ? line : line with { Yuan = Math.Round(line.Yuan * factor * Swing($"{seed} {line.Id}"), 2) }).ToList();
        var projects = lines.GroupBy(line => line.ProjectCode, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(line => line.Yuan), StringComparer.Ordinal);
        return book with
        {
            Ledger = book.Ledger with { Lines = lines },
            Projects = [.. book.Projects.Select(project => project with { Fields = Money(project, projects.GetValueOrDefault(project.Code)) })],
            Indicators = [.. book.Indicators.Select(indicator => indicator.Level2 == "成本指标" ? indicator with { Value = Cost(projects[indicator.ProjectCode]) } : indicator)],
            Assets = [.. book.Assets.Select(asset => asset with { Yuan = asset.Yuan is { } yuan ? Math.Round(yuan * size, 2) : null })],
            Prior = hasLastYear && !isLastYear ? [] : [.. book.Prior.Select(figure => figure with { Yuan = Math.Round(figure.Yuan * factor * Swing($"{seed} {figure.Words}"), 2) })],
        };
    }

    private static Dictionary<string, string> Money(BookProject project, decimal yuan)
    {
        var fields = project.Fields.ToDictionary(StringComparer.Ordinal);
        foreach (string field in (string[])["period_total", "local", "own"])
        {
            if (project[field].Length > 0 && project[field] != "0.00")
            {
                fields[field] = yuan.ToString("F2", CultureInfo.InvariantCulture);
            }
        }

        return fields;
    }

    private static string Cost(decimal yuan) => $"≤{Math.Round(yuan / 10_000m, 2).ToString("0.##", CultureInfo.InvariantCulture)}万元";

    /// <summary>Between 0.97 and 1.03, by a text.</summary>
    private static decimal Swing(string text)
    {
        uint hash = 2166136261;
        foreach (byte part in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ part) * 16777619);
        }

        return 0.97m + ((hash >> 8) % 61 / 1000m);
    }
}
