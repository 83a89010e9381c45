namespace Mingsuan.Core.Tests.Catalogues;

/// <summary>Places of the repository, found upward from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Codes => Path.Combine(Root, "catalog", "codes");

    private static string Find()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Mingsuan.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The repository's root is not above the tests.");
    }
}
