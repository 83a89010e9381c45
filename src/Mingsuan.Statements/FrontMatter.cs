using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements;

/// <summary>What a document says of itself: its title, its year, its department, and whether it is a budget.</summary>
internal sealed partial record FrontMatter(DisclosureKind Kind, string Title, int? FiscalYear, Department Department)
{
    /// <summary>Reads a document's first lines and the lines around its statements.</summary>
    public static FrontMatter Read(Document document, IReadOnlyList<StatementSource> sources)
    {
        var paragraphs = document.Blocks.OfType<Paragraph>().ToList();
        string title = paragraphs.Find(paragraph => paragraph.Text.Length <= 80 && DocumentTitle().IsMatch(paragraph.Text))?.Text ?? string.Empty;
        var kind = title.Contains("决算", StringComparison.Ordinal) ? DisclosureKind.FinalAccount : DisclosureKind.Budget;
        return new FrontMatter(kind, title, Year(document, paragraphs, sources), DepartmentOf(paragraphs, sources, title));
    }

    /// <summary>The declared year (预算年度：2024); else the year that titles and headings name most.</summary>
    private static int? Year(Document document, List<Paragraph> paragraphs, IReadOnlyList<StatementSource> sources)
    {
        var declared = new List<int>();
        var named = new List<int>();
        foreach (string printed in paragraphs.Select(paragraph => paragraph.Text).Concat(FirstCells(document)))
        {
            string text = PhraseText.Normalize(printed);
            Collect(declared, DeclaredYear().Matches(text));
            if (text.Length <= 80)
            {
                Collect(named, NamedYear().Matches(text));
            }
        }

        foreach (var source in sources)
        {
            Collect(named, NamedYear().Matches(PhraseText.Normalize(source.Title)));
        }

        return MostFrequent(declared) ?? MostFrequent(named);
    }

    private static IEnumerable<string> FirstCells(Document document) =>
        document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows.Take(1)).SelectMany(row => row.Cells).Select(cell => cell.Text);

    private static void Collect(List<int> years, MatchCollection matches)
    {
        foreach (Match match in matches)
        {
            years.Add(int.Parse(match.Groups[1].ValueSpan));
        }
    }

    private static int? MostFrequent(List<int> years) =>
        years.Count == 0 ? null : years.GroupBy(year => year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    private static Department DepartmentOf(List<Paragraph> paragraphs, IReadOnlyList<StatementSource> sources, string title)
    {
        string? declared = sources.Select(source => source.DepartmentText).Where(text => !string.IsNullOrEmpty(text)).GroupBy(text => text).MaxBy(group => group.Count())?.Key
            ?? paragraphs.Select(paragraph => paragraph.Text).FirstOrDefault(text => text.Length < 40 && CodeAndName().IsMatch(text));
        if (declared is not null && CodeAndName().Match(declared) is { Success: true } match)
        {
            return new Department(match.Groups[1].Value, match.Groups[2].Value.Trim());
        }

        if (declared is not null)
        {
            return new Department(null, declared);
        }

        var named = TitleDepartment().Match(title);
        return new Department(null, named.Success && named.Groups[1].Length > 0 ? named.Groups[1].Value.Trim() : null);
    }

    [GeneratedRegex(@"^[^。；，]*(?:(?:部门|单位)(?:预算|决算)(?:公开|信息公开|草案|情况|说明|报告|$)|(?:预算|决算)(?:信息)?公开)(?!.*表\s*$)[^。；，]*$")]
    private static partial Regex DocumentTitle();

    [GeneratedRegex(@"预算年度\s*[:：]\s*(20\d\d)")]
    private static partial Regex DeclaredYear();

    [GeneratedRegex(@"(20\d\d)\s*年(?:度)?[^\d]{0,30}(?:预算|绩效|决算)")]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"^(\d{3,9})\s*((?!年)[\u4E00-\u9FFF][^。；]*)$")]
    private static partial Regex CodeAndName();

    [GeneratedRegex(@"^(.*?)(?:20\d\d年)?(?:度)?(?:部门|单位)?(?:预算|决算)")]
    private static partial Regex TitleDepartment();
}
