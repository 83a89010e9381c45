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
