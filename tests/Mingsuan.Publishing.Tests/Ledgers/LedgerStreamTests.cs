using System.Text;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Ledgers;

public sealed class LedgerStreamTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_department_gets_the_statements_of_its_own_ledger(bool isGrouped)
    {
        var layout = Catalog.Layouts.Find("hebei-2024")!;
        var ledgers = Enumerable.Range(0, 5).Select(seed => RandomLedger.Make(seed, layout) with { Department = new($"3{seed}", $"临川省第{seed}局") }).ToList();
        string[][] lines = [.. ledgers.Select(ledger => Encoding.UTF8.GetString(CsvSheet.Write(LedgerSheet.Write(ledger, titles: false))).Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        var body = lines.SelectMany((each, index) => each.Skip(1).Select((line, number) => (line, index, number)));
        string csv = lines[0][0] + "\r\n" + string.Join("\r\n", (isGrouped ? body : body.OrderBy(line => line.number)).Select(line => line.line));

        var read = Read(csv, isGrouped, out var findings);

        findings.Findings.ShouldBeEmpty();
        read.Count.ShouldBe(5);
        foreach (var (head, table) in read)
        {
            var ledger = ledgers.Single(ledger => ledger.Department.Code == head.Department.Code);
            var expected = LedgerStatements.Compile(layout, ledger, Catalog.Categories, Catalog.Codes);
            var actual = LedgerStatements.Compile(layout, head, table, new Names(Catalog.Codes, head.FiscalYear, head.Units, head.Projects));
            Amounts(actual).ShouldBe(Amounts(expected));
        }
    }

    [Fact]
    public void Faults_are_told_with_their_line_and_the_rest_is_read()
    {
        const string good = "1,2024,990101,301,\"临川省\"\"示例\"\"局\",301001,本级,P1,\"示范田,一期\",personnel,2130101,30101,50101,general_public,current_year,";
        string csv = Heading + "\n" + good + "1.25\n" + good + "1.255\n" + good.Replace("2130101", "213", StringComparison.Ordinal) + "1\n" + good.Replace("personnel", "staff", StringComparison.Ordinal) + "1\n"
            + good.Replace("示范田", "别名", StringComparison.Ordinal) + "1\n" + good + "-0.2";

        var ledger = Read(csv, isGrouped: true, out var findings).ShouldHaveSingleItem();

        findings.Findings.Select(finding => finding.Places[0].Line).ShouldBe([3, 4, 5, 6]);
        ledger.Table.Sum(Core.Dimensions.Coordinates.Everything).ShouldBe(1.05m);
        ledger.Head.Department.Name.ShouldBe("临川省\"示例\"局");
        ledger.Head.Projects.ShouldHaveSingleItem().Name.ShouldBe("示范田,一期");
    }

    [Fact]
    public void A_department_that_comes_back_in_a_grouped_file_is_a_fault()
    {
        string line = "1,2024,990101,301,示例局,301001,本级,P1,工资,personnel,2130101,30101,50101,general_public,current_year,1\n";

        Read(Heading + "\n" + line + line.Replace(",301,", ",302,", StringComparison.Ordinal) + line, isGrouped: true, out var findings).Count.ShouldBe(2);

        findings.Findings.ShouldHaveSingleItem().Message.Chinese.ShouldContain("按部门排序");
    }

    private static string Heading => string.Join(',', LedgerSheet.Definition.Columns.Where(column => !column.Optional).Select(column => column.Id));

    private static List<GatheredLedger> Read(string csv, bool isGrouped, out BookFindings findings)
    {
        findings = new BookFindings();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return [.. new LedgerStream(Catalog.Codes, Catalog.Categories, findings, isGrouped).Read(stream, "province.csv")];
    }

    private static List<string> Amounts(IEnumerable<CompiledStatement> statements) =>
        [.. statements.SelectMany(statement => statement.Figures).Where(figure => figure.IsPrinted).Select(figure => $"{figure.Place.Statement} {figure.RowLabel} {figure.ColumnLabel} {figure.Place.Text}").Order(StringComparer.Ordinal)];
}
