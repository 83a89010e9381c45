using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NJsonSchema;

namespace Mingsuan.Cli.Tests;

/// <summary><c>mingsuan compile</c>, <c>new</c> and <c>profiles</c>.</summary>
public sealed class CompileCommandTests : IDisposable
{
    private const string Data = "json,csv,txt";
    private readonly CommandRun _run = new();

    public static TheoryData<string> Books => [.. Directory.GetDirectories(Path.Combine(CommandRun.Root, "samples", "books")).Select(folder => Path.GetFileName(folder))];

    private string Out => Path.Combine(_run.Folder, "out");

    [Theory]
    [MemberData(nameof(Books))]
    public async Task A_sample_book_is_handed_over_whole(string name)
    {
        _run.Run("compile", Book(name), "-o", Out, "--formats", "docx,xlsx,html,json,csv,txt").ShouldBe(0, _run.Error);

        var schema = await JsonSchema.FromFileAsync(Path.Combine(CommandRun.Root, "schemas", "disclosure.schema.json"));
        schema.Validate(await File.ReadAllTextAsync(Path.Combine(Out, "disclosure.json"))).ShouldBeEmpty();
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Out, "manifest.json")));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            byte[] content = await File.ReadAllBytesAsync(Path.Combine(Out, file.GetProperty("name").GetString()!));
            content.Length.ShouldBe(file.GetProperty("bytes").GetInt32());
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)).ShouldBe(file.GetProperty("sha256").GetString());
        }

        manifest.RootElement.GetProperty("files").GetArrayLength().ShouldBe(Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Length - 1);
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes()
    {
        _run.Run("compile", Book("national"), "-o", Out, "--formats", "docx,xlsx,html,json,csv").ShouldBe(0, _run.Error);
        byte[] first = File.ReadAllBytes(Path.Combine(Out, "manifest.json"));

        _run.Run("compile", Book("national"), "-o", Out, "--formats", "docx,xlsx,html,json,csv").ShouldBe(0);

        File.ReadAllBytes(Path.Combine(Out, "manifest.json")).ShouldBe(first);
    }

    [Fact]
    public void A_bare_ledger_gives_its_statements()
    {
        _run.Run("compile", "--ledger", Path.Combine(Book("hebei-2024"), "ledger.csv"), "--profile", "hebei-2024", "-o", Out, "--formats", Data).ShouldBe(0, _run.Error);

        File.ReadAllText(Path.Combine(Out, "data", "revenue-and-expenditure.csv")).ShouldContain("本年支出合计");
    }

    [Fact]
    public void The_year_before_is_taken_from_its_disclosure()
    {
        _run.Run("compile", Book("hebei-2024"), "-o", Out, "--formats", Data).ShouldBe(0, _run.Error);
        string book = Path.Combine(_run.Folder, "book");
        Copy(Book("hebei-2025"), book);
        File.Delete(Path.Combine(book, "prior.csv"));

        _run.Run("compile", book, "-o", Path.Combine(_run.Folder, "next"), "--formats", "txt", "--prior", Path.Combine(Out, "disclosure.json")).ShouldBe(0, _run.Error);

        File.ReadAllText(Path.Combine(_run.Folder, "next", "disclosure.txt")).ShouldContain("与2024年相比增加43.00万元");
    }

    [Fact]
    public void Without_the_year_before_nothing_is_handed_over_and_all_gaps_are_told()
    {
        string book = Path.Combine(_run.Folder, "book");
        Copy(Book("hebei-2025"), book);
        File.Delete(Path.Combine(book, "prior.csv"));

        _run.Run("compile", book, "-o", Out, "--formats", Data).ShouldBe(1);

        _run.Error.ShouldContain("上年数“支出”");
        _run.Error.ShouldContain("上年数“财政拨款 | 公务接待费”");
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void Every_fault_of_a_ledger_is_told_at_once_with_its_cell()
    {
        string ledger = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Book("national"), "ledger.csv")));
        string[] lines = ledger.Split('\n');
        lines[1] = lines[1].Replace("general_public", "公共", StringComparison.Ordinal);
        lines[2] = lines[2].Replace(",30102,", ",3O102,", StringComparison.Ordinal);
        lines[3] = lines[3][..lines[3].LastIndexOf(',')] + ",十二";
        string file = _run.Write("ledger.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        _run.Run("compile", "--ledger", file, "--profile", "national", "-o", Out).ShouldBe(1);

        _run.Error.ShouldContain("ledger.csv 第 2 行“资金来源”列");
        _run.Error.ShouldContain("ledger.csv 第 3 行“部门经济分类科目”列");
        _run.Error.ShouldContain("ledger.csv 第 4 行“金额（元）”列");
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void Money_without_a_place_in_the_layout_is_an_error()
    {
        _run.Run("compile", "--ledger", Path.Combine(Book("hebei-2024"), "ledger.csv"), "--profile", "shanghai-2025", "-o", Out, "--formats", "txt").ShouldBe(1);

        _run.Error.ShouldContain("没有“上年结转”的位置");
    }

    [Fact]
    public void Wrong_usage_is_told()
    {
        _run.Run("compile").ShouldBe(2);
        _run.Run("compile", Book("national"), "--formats", "doc").ShouldBe(2);
        _run.Run("compile", Book("national"), "--profile", "nowhere", "-o", Out).ShouldBe(2);
        _run.Run("compile", Path.Combine(_run.Folder, "gone"), "-o", Out).ShouldBe(3);
    }

    [Fact]
    public void A_folder_with_other_things_is_left_alone()
    {
        _run.Write(Path.Combine("out", "mine.txt"), [1]);

        _run.Run("compile", Book("national"), "-o", Out, "--formats", "txt").ShouldBe(2);

        Directory.GetFiles(Out).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("national")]
    [InlineData("shanxi-2024")]
    public void A_new_book_is_a_valid_workbook(string profile)
    {
        string file = Path.Combine(_run.Folder, "book.xlsx");

        _run.Run("new", "--profile", profile, "-o", file).ShouldBe(0, _run.Error);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => error.Description + " " + error.Path?.XPath).ShouldBeEmpty();
        _run.Run("new", "--profile", profile, "-o", file).ShouldBe(2);
    }

    [Fact]
    public void An_empty_book_says_that_it_has_no_lines()
    {
        string file = Path.Combine(_run.Folder, "book.xlsx");
        _run.Run("new", "-o", file).ShouldBe(0);

        _run.Run("compile", file, "-o", Out).ShouldBe(1);

        _run.Error.ShouldContain("预算明细：没有一行数据");
    }

    [Fact]
    public void Profiles_lists_those_of_the_contract()
    {
        _run.Run("profiles").ShouldBe(0);

        foreach (string id in new[] { "hebei-2021", "hebei-2024", "hebei-2025", "shanxi-2024", "tianjin-2024", "shanghai-2025", "national" })
        {
            _run.Output.ShouldContain(id);
        }
    }

    public void Dispose() => _run.Dispose();

    private static string Book(string name) => Path.Combine(CommandRun.Root, "samples", "books", name);

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
