using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>
/// What the published documents print outside of their statements and a ledger determines: the figures of the narrative, the amounts of the target
/// tables, the money of the procurement table.
/// </summary>
public sealed class LedgersNarrateTests(ITestOutputHelper output)
{
    /// <summary>The question of each published sentence figure, in the words of the templates. A code behind a bar is a class of functions.</summary>
    private static readonly Dictionary<string, string> Questions = new(StringComparer.Ordinal)
    {
        ["total"] = "支出",
        ["current"] = "本年预算",
        ["carry_over"] = "上年结转",
        ["source:general_public"] = "本年预算 | 一般公共预算",
        ["source_current:general_public"] = "本年预算 | 一般公共预算",
        ["source:government_fund"] = "本年预算 | 政府性基金",
        ["source:state_capital"] = "本年预算 | 国有资本经营",
        ["source:fiscal_special_account"] = "本年预算 | 财政专户管理资金",
        ["source:unit_funds"] = "本年预算 | 单位资金",
        ["basic"] = "基本支出",
        ["personnel"] = "人员经费",
        ["public"] = "公用经费",
        ["project"] = "项目支出",
        ["operating_cost"] = "机关运行经费",
        ["three_public"] = "财政拨款 | 三公经费",
        ["abroad"] = "财政拨款 | 因公出国（境）费",
        ["vehicle_purchase"] = "财政拨款 | 公务用车购置费",
        ["vehicle_running"] = "财政拨款 | 公务用车运行维护费",
        ["reception"] = "财政拨款 | 公务接待费",
        ["fn"] = "财政拨款",
        ["fn_current"] = "本年预算 | 一般公共预算",
        ["basic_current"] = "本年预算 | 一般公共预算 | 基本支出",
        ["personnel_current"] = "本年预算 | 一般公共预算 | 人员经费",
        ["public_current"] = "本年预算 | 一般公共预算 | 公用经费",
        ["project_current"] = "本年预算 | 项目支出",
        ["category_current:other_operating"] = "本年预算 | 其他运转类",
        ["category_current:specific_target"] = "本年预算 | 特定目标类",
        ["projects_current"] = "本年预算 | 项目支出",
        ["projects_current:other_operating"] = "本年预算 | 其他运转类",
        ["projects_current:specific_target"] = "本年预算 | 特定目标类",
        ["current/total"] = "本年预算 | 一般公共预算",
        ["carry_over/total"] = "上年结转",
        ["basic/total"] = "基本支出",
        ["project/total"] = "项目支出",
    };

    /// <summary>“一般公共预算拨款” where the sentence means money carried over as well.</summary>
    private const string WithCarriedOver = "财政拨款";

    /// <summary>What 机关运行经费 is paid from, in layouts that say so.</summary>
    private const string OfGeneralPublic = "一般公共预算 | ";

    /// <summary>What one layout's sentences do not state: the sum of two of its items, and a number of tables that contradicts the document itself.</summary>
    private static readonly string[] NotStated = ["vehicle", "performance_tables_published"];

    public static TheoryData<string, string, string, int> Sentences => Repository.Corpus is null ? [] : new()
    {
        { "kaiping-2024.csv", "published_kaiping.json", "hebei-2024", 17 },
        { "tunliu-2024.csv", "published_tunliu.json", "shanxi-2024", 40 },
        { "shanhaiguan-2025.csv", "published_shanhaiguan.json", "hebei-2025", 17 },
    };

    public static TheoryData<string, string, string, int> Targets => Repository.Corpus is null ? [] : new()
    {
        { "kaiping-2024.csv", "published_kaiping.json", "hebei-2024", 57 },
        { "tunliu-2024.csv", "published_tunliu.json", "shanxi-2024", 20 },
        { "shanhaiguan-2025.csv", "published_shanhaiguan.json", "hebei-2025", 20 },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentences_state_every_published_figure(string ledgerFile, string publishedFile, string layoutId, int figures)
    {
        var layout = LedgerBooks.Layouts.Find(layoutId)!;
        var compiled = Compile(new BudgetBook(layoutId, LedgerBooks.Read(ledgerFile)), layout);
        var asked = layout.Document.OfType<NarrativeItem>().SelectMany(item => item.Templates).SelectMany(Asked).DistinctBy(question => question.Words).ToDictionary(question => question.Words, question => question.Coordinates, StringComparer.Ordinal);
        int compared = 0;
        foreach (var (table, measure) in new[] { ("narrative", "amount"), ("narrative_counts", "count"), ("narrative_percent", "share") })
        {
            foreach (var row in (LedgerBooks.Rows(publishedFile, table) ?? []).Where(row => !NotStated.Contains(row.Key)))
            {
                string printed = row.Cells.Values.Single()!;
                string subject = (measure == "count" ? "project " : string.Empty) + Question(row.Key, asked);
                var stated = compiled.Sentences.Where(figure => figure.Measure == measure && figure.Subject == subject).Select(figure => Number(figure.Printed)).Distinct().ToList();
                stated.ShouldHaveSingleItem($"{row.Key} {row.Label}: {subject}").ShouldBe(Number(printed), $"{row.Key} {row.Label}");
                compared++;
            }
        }

        output.WriteLine($"{publishedFile}: {compared} figures of sentences");
        compared.ShouldBe(figures);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Target_tables_print_every_published_amount(string ledgerFile, string publishedFile, string layoutId, int cells)
    {
        var layout = LedgerBooks.Layouts.Find(layoutId)!;
        var ledger = LedgerBooks.Read(ledgerFile);
        var forms = Compile(new BudgetBook(layoutId, ledger), layout).Publication.Forms.Where(form => form.Kind == FormKind.ProjectTargets).ToList();
        int compared = 0;
        foreach (var row in LedgerBooks.Rows(publishedFile, "project_performance")!)
        {
            string name = ledger.Projects.Single(project => project.Code == row.Key).Name;
            var form = forms.First(each => Texts(each).Contains(name) && row.Cells.Values.All(amount => amount is null || Amounts(each).Contains(Number(amount))));
            forms.Remove(form);
            foreach (var (column, printed) in row.Cells)
            {
                string? actual = Behind(form, column switch { "fiscal" => ["其中：财政资金"], "other_funds" => ["其他资金"], _ => ["预算数", "年度资金总额", "年度资金总额："] });
                (actual is null ? (decimal?)null : Number(actual)).ShouldBe(printed is null ? null : Number(printed), $"{row.Label} {column}");
                compared++;
            }
        }

        output.WriteLine($"{publishedFile}: {compared} cells of target tables");
        compared.ShouldBe(cells);
    }

    /// <summary>What is bought and for how much is the officer's to say; the project's budget and every sum come out of the ledger and these lines.</summary>
    [Fact]
    public void The_procurement_table_prints_every_published_amount()
    {
        if (Repository.Corpus is null)
        {
            return;
        }

        var ledger = LedgerBooks.Read("kaiping-2024.csv");
        var published = LedgerBooks.Rows("published_kaiping.json", "procurement")!;
        var book = new BudgetBook("hebei-2024", ledger) { Procurement = [.. published.Where(row => row.Key.StartsWith("item:", StringComparison.Ordinal)).Select(row => Purchase(row, ledger))] };
        var form = Compile(book, LedgerBooks.Layouts.Find("hebei-2024")!).Publication.Forms.Single(each => each.Kind == FormKind.Procurement);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["project_budget"] = 1,
            ["total"] = 7,
            ["general_public"] = 8,
            ["government_fund"] = 9,
            ["state_capital"] = 10,
            ["special_account"] = 11,
            ["unit_funds"] = 12,
            ["carry_over"] = 13,
        };
        var rows = form.Rows.Skip(form.HeadingRows).ToList();
        rows.Count.ShouldBe(published.Count);
        for (int index = 0; index < rows.Count; index++)
        {
            foreach (var (column, printed) in published[index].Cells)
            {
                string actual = rows[index].Cells.Single(cell => cell.Column == columns[column]).Text;
                actual.ShouldBe(printed ?? string.Empty, $"{published[index].Label} {column}");
            }
        }
    }

    private static ProcurementRow Purchase(PublishedRow row, Mingsuan.Publishing.Ledgers.BudgetLedger ledger)
    {
        // 项目名称 采购物品名称 目录 计量单位 数量 单价
        string[] words = row.Label.Split(' ');
        decimal quantity = Number(words[^2]);
        decimal price = Number(words[^1]) * 10_000m;
        var project = ledger.Projects.Single(each => each.Name == words[0]);
        return new ProcurementRow(ledger.Units[0].Code, project.Code, string.Join(' ', words[1..^4]), words[^4], words[^3], quantity, price, "general-public", "current-year", quantity * price, null);
    }

    /// <summary>Compiles without the officer's texts: what is missing is found, the figures stand.</summary>
    private static CompiledBook Compile(BudgetBook book, Layout layout) =>
        new BookCompiler(LedgerBooks.Lexicon, LedgerBooks.Codes, LedgerBooks.Categories).Compile(book, layout, PriorYear.Unknown, new BookFindings());

    private static string Question(string key, Dictionary<string, Coordinates> asked)
    {
        int colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && key[..colon] is "fn" or "fn_current")
        {
            return asked[Questions[key[..colon]]].With(StandardDimensions.Function.Member(key[(colon + 1)..].Split('/')[0])).ToString();
        }

        string question = key == "source:general_public" && asked.ContainsKey(WithCarriedOver) ? WithCarriedOver : Questions[key];
        return asked[key == "operating_cost" && asked.ContainsKey(OfGeneralPublic + question) ? OfGeneralPublic + question : question].ToString();
    }

    private static IEnumerable<AskedFor> Asked(IEnumerable<TemplatePart> parts) => parts.SelectMany(part => part switch
    {
        AmountPart amount => [amount.Question],
        SharePart share => [share.Question],
        CountPart count => [count.Question],
        ListPart list => [list.Question],
        ChoicePart choice => Asked([.. choice.Then, .. choice.Else]),
        _ => Enumerable.Empty<AskedFor>(),
    });

    private static IEnumerable<string> Texts(FormBlock form) => form.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text);

    private static IEnumerable<decimal> Amounts(FormBlock form) => form.Rows.SelectMany(row => row.Cells).Where(cell => cell.Amount is not null).Select(cell => Number(cell.Text));

    /// <summary>What stands behind the first of the captions; null when it is blank.</summary>
    private static string? Behind(FormBlock form, string[] captions)
    {
        foreach (var row in form.Rows)
        {
            int index = row.Cells.ToList().FindIndex(cell => captions.Contains(cell.Text));
            if (index >= 0)
            {
                return row.Cells[index + 1].Text is { Length: > 0 } text ? text : null;
            }
        }

        throw new InvalidOperationException(string.Join('/', captions) + " is in no cell of " + form.Title);
    }

    private static decimal Number(string printed) => decimal.Parse(printed, CultureInfo.InvariantCulture);
}
