using System.Runtime.CompilerServices;

namespace Mingsuan.Reports.Tests;

/// <summary>
/// Compares a text with the one kept beside the tests. Run with <c>MINGSUAN_ACCEPT_SNAPSHOTS=1</c> to keep the new text, then read
/// the difference before committing it.
/// </summary>
internal static class Snapshot
{
    public static void ShouldMatchSnapshot(this string text, string name)
    {
        string file = Path.Combine(TestFiles.Folder, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("MINGSUAN_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text, $"{name} differs; set MINGSUAN_ACCEPT_SNAPSHOTS=1 to accept");
    }
}

/// <summary>The files of the test project.</summary>
internal static class TestFiles
{
    public static string Folder { get; } = Here();

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
