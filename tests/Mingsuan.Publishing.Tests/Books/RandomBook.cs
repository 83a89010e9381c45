using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tests.Compiling;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>Books of fictional departments, the same for the same seed.</summary>
internal static class RandomBook
{
    private static readonly string[] Words = ["示范田", "“引号”与,逗号", "第一行\n第二行", "≥90%", "=1+1", " ", "2024年11月底前", "a\tb", "<标记>&"];

    public static BudgetBook Make(int seed, Layout layout)
    {
        var ledger = RandomLedger.Make(seed, layout);
        var random = new Random(seed);
        string Word() => Words[random.Next(Words.Length)].Replace('\t', ' ').Trim();
        string Some() => Word() is { Length: > 0 } word ? word : "字";
        var projects = ledger.Projects.Where(project => project.Code.StartsWith('P')).ToList();
        return new BudgetBook(layout.Id, ledger)
        {
            AssetDate = random.Next(2) == 0 ? string.Empty : "2023年12月31日",
            Units = [.. ledger.Units.Select(unit => new BookUnit(unit.Code, unit.Name, BookVocabulary.UnitKinds[random.Next(3)].Member, Word(), Word()))],
            Projects = [.. projects.Select(project => new BookProject(project.Code, Fields(random, Some)))],
            Indicators = [.. projects.SelectMany(project => Enumerable.Range(0, random.Next(4)).Select(_ => new BookIndicator(project.Code, "annual", "产出指标", "数量指标", Some(), Word(), Some(), Word())))],
            Procurement = [.. projects.Take(3).Select(project => Purchase(random, ledger, project, Some()))],
            Assets = [.. BookVocabulary.AssetKinds.Where(_ => random.Next(2) == 0).Select(kind => new AssetRow(kind.Member, random.Next(2) == 0 ? null : random.Next(5000), random.Next(2) == 0 ? null : random.Next(1, 100_000_000) / 100m))],
            Texts = Texts(random, Some),
            Reasons = Texts(random, Some),
            Explanations = Texts(random, Some),
            Prior = [.. Enumerable.Range(0, random.Next(3)).Select(index => new PriorFigure("支出 | " + index, random.Next(1, 1_000_000) / 100m))],
        };
    }

    private static SortedDictionary<string, string> Fields(Random random, Func<string> word)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string id in new[] { "purpose", "goal", "period" }.Where(_ => random.Next(2) == 0))
        {
            fields[id] = word();
        }

        if (random.Next(2) == 0)
        {
            fields["own"] = "12.50";
        }

        return fields;
    }

    private static ProcurementRow Purchase(Random random, BudgetLedger ledger, CodedName project, string item)
    {
        decimal quantity = random.Next(1, 30);
        decimal price = random.Next(1, 1_000_000) / 100m;
        return new ProcurementRow(ledger.Units[0].Code, project.Code, item, "A02010105", "台", quantity, price, "general-public", "current-year", quantity * price, random.Next(2) == 0 ? null : price);
    }

    private static SortedDictionary<string, string> Texts(Random random, Func<string> word)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int index = random.Next(4); index > 0; index--)
        {
            texts["key-" + index] = word();
        }

        return texts;
    }
}
