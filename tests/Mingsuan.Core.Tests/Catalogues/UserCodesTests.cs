using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

public sealed class UserCodesTests : IDisposable
{
    private readonly TemporaryDirectory shipped = new();
    private readonly TemporaryDirectory user = new();

    public UserCodesTests() => shipped.Write(
        "function.csv",
        "code,name,aliases,from,to,evidence,source\n201,一般公共服务,,,,unverified,test\n202,外交支出,,,,unverified,test\n");

    public void Dispose()
    {
        shipped.Dispose();
        user.Dispose();
    }

    [Fact]
    public void Import_RoundTrip_EntriesWinAsOfficial()
    {
        CodeImport import = Import("code,name\n201,一般公共服务支出\n2013201,行政运行\n");
        import.Imported.ShouldBe(2);
        import.Total.ShouldBe(2);

        CodeList list = Merged();
        list.Find("201")!.ShouldSatisfyAllConditions(
            entry => entry.Name.ShouldBe("一般公共服务支出"),
            entry => entry.Evidence.ShouldBe(CodeEvidence.Official),
            entry => entry.Source.ShouldContain("list.csv"));
        list.Find("202")!.Evidence.ShouldBe(CodeEvidence.Unverified);
        list.Entries.Select(entry => entry.Code).ShouldBe(["201", "2013201", "202"]);
    }

    [Fact]
    public void Import_OneYear_LeavesTheOtherYearsAsTheyWere()
    {
        Import("code,name,from,to\n201,一般公共服务支出,2024,2024\n");
        CodeList list = Merged();
        list.Find("201", 2023)!.Name.ShouldBe("一般公共服务");
        list.Find("201", 2024)!.Name.ShouldBe("一般公共服务支出");
        list.Find("201", 2025)!.Name.ShouldBe("一般公共服务");
    }

    [Fact]
    public void Import_Twice_TheLaterWinsAndTheRestStays()
    {
        Import("code,name\n201,甲\n202,乙\n");
        CodeImport import = Import("code,name\n202,丙\n");
        import.Total.ShouldBe(2);
        Merged().Find("201")!.Name.ShouldBe("甲");
        Merged().Find("202")!.Name.ShouldBe("丙");
    }

    [Fact]
    public void Import_ChineseHeadingsAndByteOrderMark_AreUnderstood()
    {
        Import("\uFEFF科目编码,科目名称\n201,一般公共服务支出\n");
        Merged().Find("201")!.Evidence.ShouldBe(CodeEvidence.Official);
    }

    [Fact]
    public void Import_NameWithCommaAndQuote_ComesBackAsItWas()
    {
        Import("code,name\n2010199,\"甲,“乙”\"\"丙\"\"\"\n");
        Merged().Find("2010199")!.Name.ShouldBe("甲,“乙”\"丙\"");
    }

    [Fact]
    public void Import_Faults_AllAreNamedAndNothingIsWritten()
    {
        Import("code,name\n201,甲\n");
        string before = File.ReadAllText(Path.Combine(user.Path, "function.csv"));
        CatalogueException exception = Should.Throw<CatalogueException>(() => Import("code,name\n301,乙\n202,\n202,丁\n202,戊\n"));
        exception.Faults.Select(fault => fault.Line).ShouldBe([2, 3, 5]);
        exception.Faults.ShouldAllBe(fault => fault.File.EndsWith("list.csv"));
        File.ReadAllText(Path.Combine(user.Path, "function.csv")).ShouldBe(before);
        Directory.GetFiles(user.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void Import_MissingFile_SaysSo() =>
        Should.Throw<CatalogueException>(() => UserCodes.Import(Path.Combine(shipped.Path, "no.csv"), CodeListDefinition.Function, user.Path))
            .Message.ShouldContain("不存在");

    [Fact]
    public void Import_UserDirectoryIsMadeWhenMissing()
    {
        string deep = Path.Combine(user.Path, "a", "b");
        UserCodes.Import(shipped.Write("list.csv", "code,name\n201,甲\n"), CodeListDefinition.Function, deep);
        Directory.GetFiles(deep).ShouldHaveSingleItem().ShouldEndWith("function.csv");
    }

    [Fact]
    public void Import_Divisions_IsRefused() =>
        Should.Throw<ArgumentException>(() => UserCodes.Import("x.csv", CodeListDefinition.Divisions, user.Path));

    [Theory]
    [InlineData("MINGSUAN_CODES=/own XDG_DATA_HOME=/data HOME=/home/u", "/own")]
    [InlineData("XDG_DATA_HOME=/data HOME=/home/u", "/data/mingsuan/codes")]
    [InlineData("XDG_DATA_HOME=data HOME=/home/u", "/home/u/.local/share/mingsuan/codes")]
    [InlineData("HOME=/home/u", "/home/u/.local/share/mingsuan/codes")]
    [InlineData("LOCALAPPDATA=/local", null)]
    public void DirectoryFrom_FollowsTheEnvironment(string environment, string? directory) =>
        UserCodes.DirectoryFrom(Variables(environment), windows: false).ShouldBe(directory);

    [Fact]
    public void DirectoryFrom_Windows_IsTheLocalApplicationData() =>
        UserCodes.DirectoryFrom(Variables("LOCALAPPDATA=/local HOME=/home/u"), windows: true).ShouldBe(Path.Combine("/local", "mingsuan", "codes"));

    private static Func<string, string?> Variables(string text)
    {
        Dictionary<string, string> variables = text.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return name => variables.GetValueOrDefault(name);
    }

    private CodeImport Import(string text) =>
        UserCodes.Import(shipped.Write("list.csv", text), CodeListDefinition.Function, user.Path);

    private CodeList Merged() => Catalogue.Load(shipped.Path, user.Path).Function;
}
