using System.Text;

namespace Mingsuan.Cli.Tests;

/// <summary>Bad input: a clear message, exit code 3, and the other files are still checked.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private readonly CommandRun _run = new();

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "empty.txt", [], "文件是空的" },
        { "blanks.txt", "  \n \n"u8.ToArray(), "只有空白" },
        { "binary.txt", [1, 0, 2, 0, 0, 0, 7, 9, 0, 1, 2, 3, 0], "不是文本" },
        { "book.pdf", "%PDF-1.7 …"u8.ToArray(), "PDF" },
        { "encoding.txt", [.. "部门"u8.ToArray(), 0xFF, 0xFF, 0x80, 0x41, 0xFF], "编码" },
        { "prose.txt", Encoding.UTF8.GetBytes("只有一句话，没有表格。\n"), "没有找到表格" },
        { "wide.txt", Encoding.UTF8.GetBytes("收支总表\n" + string.Concat(Enumerable.Repeat("1\t", 1_000_000)) + "\n"), "单元格超过" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void ABadFileIsNamedWithItsReasonAndTheOthersAreStillChecked(string name, byte[] bytes, string reason)
    {
        string bad = _run.Write(name, bytes);

        _run.Run("check", bad, CommandRun.Sample("clean-cells.txt")).ShouldBe(3);

        _run.Error.ShouldContain(bad);
        _run.Error.ShouldContain(reason);
        _run.Output.ShouldContain("✓ 未发现错误");
    }

    [Fact]
    public void AFileLargerThanTheLimitIsRefusedByName()
    {
        string large = Path.Combine(_run.Folder, "large.txt");
        using (var file = File.Create(large))
        {
            file.SetLength(100L << 20);
        }

        _run.Run("check", large).ShouldBe(3);

        _run.Error.ShouldContain("64 MB（上限）");
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        _run.Run("check", Path.Combine(_run.Folder, "gone.txt")).ShouldBe(3);
        _run.Error.ShouldContain("没有这个文件");

        _run.Run("read", Path.Combine(_run.Folder, "gone.txt")).ShouldBe(3);
        _run.Error.ShouldContain("没有这个文件");
    }

    [Fact]
    public void AnEmptyFolderIsNamed()
    {
        _run.Run("check", _run.Folder).ShouldBe(3);

        _run.Error.ShouldContain("没有可检查的文件");
    }

    [Fact]
    public void AFolderThatLinksBackToItselfIsPassedOver()
    {
        _run.Write("a/one.txt", File.ReadAllBytes(CommandRun.Sample("clean-cells.txt")));
        Directory.CreateSymbolicLink(Path.Combine(_run.Folder, "a", "loop"), Path.Combine(_run.Folder, "a"));

        _run.Run("check", Path.Combine(_run.Folder, "a")).ShouldBe(3);

        _run.Error.ShouldContain("循环");
        _run.Output.ShouldContain("✓ 未发现错误");
    }

    [Fact]
    public void AFolderGivenToReadIsWrongUsage() => _run.Run("read", _run.Folder).ShouldBe(2);

    public void Dispose() => _run.Dispose();
}
