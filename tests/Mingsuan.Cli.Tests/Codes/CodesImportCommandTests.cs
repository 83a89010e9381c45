namespace Mingsuan.Cli.Tests.Codes;

public sealed class CodesImportCommandTests : IDisposable
{
    private readonly CodesRun codes = new();

    public void Dispose() => codes.Dispose();

    [Fact]
    public void Import_ThenList_ShowsTheEntryAsOfficial()
    {
        string file = codes.Write("ministry.csv", "code,name\n207,文化旅游体育与传媒支出\n");
        codes.Run("import", file, "--list", "function").ShouldBe(0);
        codes.Output.ShouldContain("已导入支出功能分类科目 1 条");
        codes.Run("function", "--find", "207", "--format", "csv").ShouldBe(0);
        codes.Output.ShouldEndWith("function,207,文化旅游体育与传媒支出,,,,official,用户导入：ministry.csv\n");
    }

    [Fact]
    public void Import_FaultyFile_NamesTheLineAndWritesNothing()
    {
        string file = codes.Write("ministry.csv", "code,name\n207,甲\n2O8,乙\n");
        codes.Run("import", file, "--list", "function").ShouldBe(3);
        codes.Error.ShouldContain("ministry.csv 第 3 行：代码“2O8”不合格式");
        codes.Error.ShouldContain("没有导入任何内容");
        Directory.Exists(codes.UserDirectory).ShouldBeFalse();
    }

    [Fact]
    public void Import_MissingFile_IsUnreadable()
    {
        codes.Run("import", "no-such-file.csv", "--list", "function").ShouldBe(3);
        codes.Error.ShouldContain("no-such-file.csv：文件不存在");
    }

    [Theory]
    [InlineData("divisions")]
    [InlineData("funktion")]
    public void Import_ListThatCannotBeImported_IsWrongUsage(string list)
    {
        codes.Run("import", "ministry.csv", "--list", list).ShouldBe(2);
        codes.Error.ShouldContain(list);
    }

    [Fact]
    public void Import_WithoutList_IsWrongUsage()
    {
        codes.Run("import", "ministry.csv").ShouldBe(2);
        codes.Error.ShouldContain("--list");
    }

    [Fact]
    public void Import_UserDirectoryIsAFile_IsReportedAsNotWritable()
    {
        File.WriteAllText(codes.UserDirectory, "");
        string file = codes.Write("ministry.csv", "code,name\n207,甲\n");
        codes.Run("import", file, "--list", "function").ShouldBe(3);
        codes.Error.ShouldContain("无法写入");
    }
}
