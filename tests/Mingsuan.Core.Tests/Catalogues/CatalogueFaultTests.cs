using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public sealed class CatalogueFaultTests : IDisposable
{
    private const string Header = "code,name,aliases,from,to,evidence,source\n";

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("20X,一般公共服务支出,,,,unverified,test", "应为以 2 开头的 3、5、7 位数字")]
    [InlineData("201,,,,,unverified,test", "没有名称")]
    [InlineData("201,一般公共服务支出,,19,,unverified,test", "四位年份")]
    [InlineData("201,一般公共服务支出,,2020,2019,unverified,test", "晚于")]
    [InlineData("201,一般公共服务支出,,,,certain,test", "official、observed 或 unverified")]
    [InlineData("201,一般公共服务支出,,,,unverified,", "来源")]
    [InlineData("201,一般公共服务支出", "应有 7 列")]
    [InlineData("201,\"一般\"公共,,,,unverified,test", "引号")]
    public void Function_FaultyRow_NamesFileLineAndExpectation(string row, string expected)
    {
        CodeListFault fault = Faults(Header + "202,外交支出,,,,unverified,test\n\n" + row + "\n")[0];
        fault.File.ShouldEndWith("function.csv");
        fault.Line.ShouldBe(4);
        fault.Message.Chinese.ShouldContain(expected);
        fault.Message.English.ShouldNotContain("应");
    }

    [Fact]
    public void Function_SeveralFaults_AllAtOnce() =>
        Faults(Header + "9,x,,,,unverified,test\n201,,,,,unverified,test\n").Select(fault => fault.Line).ShouldBe([2, 3]);

    [Fact]
    public void Function_DuplicateCodeInOverlappingYears_NamesBothLines()
    {
        string rows = "207,甲,,,2018,unverified,test\n207,乙,,2019,,unverified,test\n207,丙,,2018,2018,unverified,test\n";
        CodeListFault fault = Faults(Header + rows).ShouldHaveSingleItem();
        fault.Line.ShouldBe(4);
        fault.Message.Chinese.ShouldContain("第 2 行");
    }

    [Theory]
    [InlineData("", "文件为空")]
    [InlineData("code,name\n", "缺少列 aliases")]
    [InlineData("code,name,aliases,from,to,evidence,source,extra\n", "extra")]
    [InlineData(Header, "只有表头")]
    public void Function_FaultyHeader_SaysWhatIsExpected(string text, string expected) =>
        Faults(text).ShouldHaveSingleItem().Message.Chinese.ShouldContain(expected);

    [Fact]
    public void Function_MissingFile_IsNamed()
    {
        CatalogueException exception = Should.Throw<CatalogueException>(() => Catalogue.Load(directory.Path).Function);
        exception.Message.ShouldContain("function.csv");
        exception.Message.ShouldContain("不存在");
    }

    [Fact]
    public void Function_NotUtf8_NamesTheLine()
    {
        byte[] gbk = [.. "code,name\n201,"u8, 0xD2, 0xBB, 0xB0, 0xE3, (byte)'\n'];
        File.WriteAllBytes(Path.Combine(directory.Path, "function.csv"), gbk);
        CodeListFault fault = Should.Throw<CatalogueException>(() => Catalogue.Load(directory.Path).Function).Faults.ShouldHaveSingleItem();
        fault.Line.ShouldBe(2);
        fault.Message.Chinese.ShouldContain("UTF-8");
    }

    [Fact]
    public void Load_ReadsNoListBeforeItIsAskedFor()
    {
        directory.Write("function.csv", Header + "201,一般公共服务支出,,,,unverified,test\n");
        directory.Write("divisions.csv", "broken");
        Catalogue.Load(directory.Path).Function.Entries.Count.ShouldBe(1);
    }

    private IReadOnlyList<CodeListFault> Faults(string text)
    {
        directory.Write("function.csv", text);
        return Should.Throw<CatalogueException>(() => Catalogue.Load(directory.Path).Function).Faults;
    }
}
