using System.Text.Json;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Model;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>
/// Ledgers that were made equivalent to published documents compile to every cell that these print. What is no statement
/// (target tables, procurement, sentences) is in <see cref="LedgersNarrateTests"/>.
/// </summary>
public sealed class LedgersCompileTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Statements = new(StringComparer.Ordinal)
    {
        ["summary"] = "revenue-and-expenditure",
        ["income"] = "revenue",
        ["expenditure"] = "expenditure",
        ["fiscal"] = "fiscal-appropriation",
        ["general_public"] = "general-public-expenditure",
        ["basic_by_economic"] = "basic-expenditure",
        ["government_fund"] = "government-fund-expenditure",
        ["government_fund_income"] = "government-fund-revenue",
        ["three_public"] = "three-public",
        ["operating_cost"] = "running-cost",
        ["projects_current"] = "projects-current-year",
        ["projects_carry_over"] = "projects-carried-over",
    };

    public static TheoryData<string, string, string, int> Ledgers => Repository.Corpus is null ? [] : new()
    {
        { "kaiping-2024.csv", "published_kaiping.json", "hebei-2024", 675 },
        { "tunliu-2024.csv", "published_tunliu.json", "shanxi-2024", 881 },
        { "shanhaiguan-2025.csv", "published_shanhaiguan.json", "hebei-2025", 745 },
    };

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void Compile_to_every_published_cell(string ledgerFile, string publishedFile, string layoutId, int cellsPublished)
    {
        var compiled = Compile(ledgerFile, layoutId).ToDictionary(statement => statement.Block.Id, StringComparer.Ordinal);
        using var published = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(LedgerBooks.Folder, publishedFile)));
        int cells = 0;
        int blank = 0;
        foreach (var table in published.RootElement.GetProperty("tables").EnumerateArray())
        {
            string name = table.GetProperty("table").GetString()!;
            if (name == "state_capital")
            {
                Statements["state_capital"] = layoutId == "shanxi-2024" ? "state-capital" : "state-capital-expenditure";
            }

            if (!Statements.TryGetValue(name, out string? id))
            {
                continue;
            }

            var expected = table.GetProperty("rows").EnumerateArray().Select(row => Row(row, compiled[id].Block.Columns.Any(column => column.Role == ColumnRole.Code))).ToList();
            var actual = Rows(compiled[id].Block);
            if (expected.Exists(row => row.Label.StartsWith("in:", StringComparison.Ordinal)))
            {
                expected = [.. expected.OrderBy(row => row.Label.StartsWith("in:", StringComparison.Ordinal) ? 0 : 1)];
            }

            string.Join('\n', actual.Select(Text)).ShouldBe(string.Join('\n', expected.Select(Text)), name);
            cells += expected.Sum(row => row.Cells.Count(cell => cell is not null));
            blank += expected.Sum(row => row.Cells.Count(cell => cell is null));
            if (table.TryGetProperty("note", out _))
            {
                compiled[id].IsEmpty.ShouldBeTrue(name);
                compiled[id].Block.Notes.ShouldNotBeEmpty(name);
            }
        }

        output.WriteLine($"{ledgerFile}: {cells} printed cells, {blank} blank cells");
        (cells + blank).ShouldBe(cellsPublished);
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void Every_derived_relation_holds(string ledgerFile, string publishedFile, string layoutId, int cellsPublished)
    {
        var figures = Compile(ledgerFile, layoutId).SelectMany(statement => statement.Figures).ToList();
        figures.ShouldAllBe(figure => figure.Coordinates != null);
        var verdicts = RelationDeriver.Derive(figures).Select(CheckedRelation.Check).GroupBy(relation => relation.Verdict).ToDictionary(group => group.Key, group => group.Count());
        output.WriteLine($"{publishedFile} ({cellsPublished} cells): {string.Join(", ", verdicts)}");
        verdicts.GetValueOrDefault(Verdict.Broken).ShouldBe(0);
    }

    private static IReadOnlyList<CompiledStatement> Compile(string ledgerFile, string layoutId) =>
        LedgerStatements.Compile(LedgerBooks.Layouts.Find(layoutId)!, LedgerBooks.Read(ledgerFile), LedgerBooks.Categories, LedgerBooks.Codes);

    private static (string Label, IReadOnlyList<string?> Cells) Row(JsonElement row, bool coded)
    {
        string key = row.GetProperty("key").GetString()!;
        string side = key.StartsWith("in:", StringComparison.Ordinal) ? "in:" : key.StartsWith("ex:", StringComparison.Ordinal) ? "ex:" : string.Empty;
        string label = coded && key.All(char.IsAsciiDigit) ? key : row.GetProperty("label").GetString()!;
        return (side + label, [.. row.GetProperty("cells").EnumerateObject().Select(cell => cell.Value.GetString())]);
    }

    /// <summary>The rows of each block: names, and amounts in the order of their columns.</summary>
    private static List<(string Label, IReadOnlyList<string?> Cells)> Rows(StatementBlock block)
    {
        var rows = new List<(string Label, IReadOnlyList<string?> Cells)>();
        var areas = Areas(block);
        bool twoSided = areas.Count == 2 && areas[0].Names.Count == 1 && areas[1].Names.Count == 1 && block.Columns[areas[0].Names[0]].Path[0] == "收入";
        for (int area = 0; area < areas.Count; area++)
        {
            var (names, amounts) = areas[area];
            foreach (var row in block.Rows)
            {
                // A code tells a row; names of classes change with the years.
                var labels = names.Select(column => row.Cells[column].Text).Where(text => text.Length > 0).ToList();
                labels = labels.Count > 1 && labels[0].All(char.IsAsciiDigit) ? [labels[0]] : labels;
                if (labels.Count > 0)
                {
                    rows.Add(((twoSided ? (area == 0 ? "in:" : "ex:") : string.Empty) + string.Join('/', labels), [.. amounts.Select(column => row.Cells[column].Amount?.Printed)]));
                }
            }
        }

        if (!twoSided && areas.Count == 2)
        {
            // Both sides of one row stand in one published row.
            int half = rows.Count / 2;
            return [.. Enumerable.Range(0, half).Select(index => (rows[index].Label, (IReadOnlyList<string?>)[.. rows[index].Cells, .. rows[half + index].Cells]))];
        }

        return rows;
    }

    private static List<(List<int> Names, List<int> Amounts)> Areas(StatementBlock block)
    {
        var areas = new List<(List<int> Names, List<int> Amounts)>();
        for (int column = 0; column < block.Columns.Count; column++)
        {
            var role = block.Columns[column].Role;
            if (role != ColumnRole.Amount && (areas.Count == 0 || areas[^1].Amounts.Count > 0))
            {
                areas.Add(([], []));
            }

            if (role == ColumnRole.Amount)
            {
                areas[^1].Amounts.Add(column);
            }
            else if (role != ColumnRole.Serial)
            {
                areas[^1].Names.Add(column);
            }
        }

        return areas;
    }

    private static string Text((string Label, IReadOnlyList<string?> Cells) row)
    {
        string label = PhraseText.Normalize(row.Label);
        int start = label.LastIndexOf('>') + 1;
        return label[start..] + " | " + string.Join(" | ", row.Cells.Select(cell => cell ?? "-"));
    }
}
