using System.Text;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;

namespace Mingsuan.Cli.Tests;

public sealed class RepeatedSentencesTests
{
    private const string Parts = "2024年支出预算120.00万元，其中：基本支出90.00万元，项目支出31.00万元。";
    private const string Wording = "全年资金拨付合规律达到100%。";

    private static readonly Workbench Bench = Workbench.Load(Path.Combine(CommandRun.Root, "catalog"));

    [Fact]
    public void The_faults_of_a_sentence_that_is_printed_twice_are_found_once_with_both_places()
    {
        var findings = Check(Parts + Wording, "二、增减变化情况", Parts, "三、绩效情况", Wording);

        findings.Where(finding => finding.Rule == "N-AMT").ShouldHaveSingleItem().Places.Select(place => place.Line).Distinct().ShouldBe([3, 5]);
        findings.Where(finding => finding.Rule == "N-TYPO").ShouldHaveSingleItem().Places.Select(place => place.Line).ShouldBe([3, 7]);
    }

    [Fact]
    public void Other_sentences_with_the_same_fault_are_other_findings()
    {
        var findings = Check(Parts, "二、增减变化情况", "2024年收入预算80.00万元，其中：一般公共预算收入50.00万元，政府性基金预算收入31.00万元。");

        findings.Where(finding => finding.Rule is "N-AMT" or "N-DELTA").Count().ShouldBeGreaterThan(1);
    }

    private static IReadOnlyList<Finding> Check(params string[] lines)
    {
        string text = string.Join('\n', ["临川省云溪市青禾县农业农村局2024年部门预算公开说明", "一、部门预算安排的总体情况", .. lines, string.Empty, "项目\t金额", "合计\t3"]);
        return Bench.Check(Bench.Read(Encoding.UTF8.GetBytes(text), "说明.txt")).Findings;
    }
}
