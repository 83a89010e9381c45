using System.Text.Json;

namespace Mingsuan.Cli.Tests.Codes;

public sealed class CodesCommandTests : IDisposable
{
    private readonly CodesRun codes = new();

    public void Dispose() => codes.Dispose();

    [Fact]
    public void NoList_ShowsTheListsWithTheirEvidence()
    {
        codes.Run().ShouldBe(0);
        codes.Output.ShouldStartWith("代码表               名称                      条目  官方  公开文件所见  未核实\nfunction");
        codes.Output.Split('\n').Length.ShouldBe(7);
    }

    [Fact]
    public void List_Text_IsAlignedByDisplayWidth()
    {
        codes.Run("function", "--year", "2024").ShouldBe(0);
        codes.Output.ShouldBe("""
            支出功能分类科目（function），2 条
            代码  名称                    其他写法  适用年度  依据          来源
            201   一般公共服务支出                            公开文件所见  见于两份文件
            207   文化旅游体育与传媒支出  旧名      2019 起   未核实        测试

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Find_WithoutList_LooksIntoEveryList()
    {
        codes.Run("--find", "工资福利").ShouldBe(0);
        codes.Output.ShouldContain("301");
        codes.Output.ShouldContain("501");
        codes.Output.ShouldNotContain("文化");
    }

    [Fact]
    public void Find_Nothing_SaysSoOnStandardError()
    {
        codes.Run("--find", "没有这个").ShouldBe(0);
        codes.Output.ShouldBeEmpty();
        codes.Error.ShouldContain("没有符合条件的代码");
    }

    [Fact]
    public void Csv_HasTheListInFront()
    {
        codes.Run("function", "--find", "旧名", "--format", "csv").ShouldBe(0);
        codes.Output.ShouldBe("list,code,name,aliases,from,to,evidence,source\nfunction,207,文化旅游体育与传媒支出,旧名,2019,,unverified,测试\n");
    }

    [Fact]
    public void Json_GivesEntriesByList()
    {
        codes.Run("function", "--year", "2018", "--find", "207", "--format", "json").ShouldBe(0);
        using JsonDocument json = JsonDocument.Parse(codes.Output);
        json.RootElement.GetProperty("format").GetString().ShouldBe("mingsuan.codes/1");
        JsonElement entry = json.RootElement.GetProperty("lists")[0].GetProperty("entries")[0];
        entry.GetProperty("name").GetString().ShouldBe("文化体育与传媒支出");
        entry.GetProperty("from").ValueKind.ShouldBe(JsonValueKind.Null);
        entry.GetProperty("to").GetInt32().ShouldBe(2018);
        codes.Output.ShouldContain("文化体育与传媒支出");
    }

    [Fact]
    public void UnknownList_IsWrongUsageAndNamesTheKnown()
    {
        codes.Run("funktion").ShouldBe(2);
        codes.Error.ShouldContain("economic-department");
    }

    [Fact]
    public void FaultyList_IsNamedAndTheOthersStillShown()
    {
        codes.WriteShipped("divisions", "code,name,aliases,from,to,evidence,source\n13,河北省,,,,unverified,测试\n");
        codes.Run().ShouldBe(3);
        codes.Error.ShouldContain("divisions.csv 第 2 行");
        codes.Output.ShouldContain("function");
    }
}
