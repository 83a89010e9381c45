using Mingsuan.Publishing.Writing;

namespace Mingsuan.Publishing.Tests.Writing;

/// <summary>A folder that is there is replaced as a whole, and only when nothing of somebody else's is in it.</summary>
public sealed class HandOverTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingsuan-handover-");

    [Fact]
    public void What_was_handed_over_before_is_replaced()
    {
        Files("a.txt", "data/b.csv").HandOver(Target);
        Files("a.txt").HandOver(Target);

        Names().ShouldBe(["a.txt", "manifest.json"]);
    }

    [Theory]
    [InlineData("notes.docx")]
    [InlineData("data/mine.csv")]
    public void A_file_of_somebody_else_stays_and_is_named(string foreign)
    {
        Files("a.txt", "data/b.csv").HandOver(Target);
        File.WriteAllText(Path.Combine(Target, foreign), "mine");

        Should.Throw<IOException>(() => Files("c.txt").HandOver(Target)).Message.ShouldContain(foreign);

        File.ReadAllText(Path.Combine(Target, foreign)).ShouldBe("mine");
        Names().ShouldContain("a.txt");
        Directory.EnumerateFileSystemEntries(_folder.FullName).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_a_killed_run_had_moved_aside_comes_back_and_its_half_is_taken_away()
    {
        Files("a.txt").HandOver(Target);
        // No process has this number: the largest on Linux is 4194304.
        Directory.Move(Target, Path.Combine(_folder.FullName, ".公开.2000000001.old"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, ".公开.2000000001.new"));

        PublicationFiles.Prepare(Target);

        Names().ShouldBe(["a.txt", "manifest.json"]);
        Directory.EnumerateFileSystemEntries(_folder.FullName).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("公开")]
    [InlineData("公开/甲/乙")]
    public void A_file_in_the_way_is_named_before_anything_is_made(string folder)
    {
        File.WriteAllText(Target, "mine");

        Should.Throw<IOException>(() => PublicationFiles.Prepare(Path.Combine(_folder.FullName, folder))).Message.ShouldContain($"“{Target}”是一个文件");

        File.ReadAllText(Target).ShouldBe("mine");
    }

    [Fact]
    public void Preparing_leaves_nothing_behind()
    {
        PublicationFiles.Prepare(Path.Combine(Target, "甲"));

        Directory.Exists(Path.Combine(Target, "甲")).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".new", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_whose_manifest_is_not_ours_is_left_alone()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "manifest.json"), "[]");

        Should.Throw<IOException>(() => Files("a.txt").HandOver(Target));

        Names().ShouldBe(["manifest.json"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Target => Path.Combine(_folder.FullName, "公开");

    private static PublicationFiles Files(params string[] names)
    {
        var files = new PublicationFiles();
        foreach (string name in names)
        {
            files.Add(name, [1, 2, 3]);
        }

        return files;
    }

    private IEnumerable<string> Names() => Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Target, file)).Order(StringComparer.Ordinal);
}
