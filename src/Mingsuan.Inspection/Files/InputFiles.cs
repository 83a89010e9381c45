using Mingsuan.Core.Findings;
using Mingsuan.Reading;

namespace Mingsuan.Inspection.Files;

/// <summary>An input of a command: a file, standard input, or a path that cannot be used.</summary>
/// <param name="Name">As shown to people.</param>
/// <param name="Path">The file; null for standard input and for a path that cannot be used.</param>
/// <param name="Problem">Why the path cannot be used, or null.</param>
public sealed record Input(string Name, string? Path, Message? Problem)
{
    /// <summary>True for standard input.</summary>
    public bool IsStandardInput => Path is null && Problem is null;
}

/// <summary>Finds the documents that paths name: files, folders with every document below them, and “-” for standard input.</summary>
public static class InputFiles
{
    /// <summary>The inputs in a stable order; every fault is an input with its problem, none stops the others.</summary>
    /// <param name="paths">Files, folders, or “-”.</param>
    /// <param name="except">Files that are no documents wherever they lie: the report itself, the reviewer's decisions.</param>
    public static IReadOnlyList<Input> Find(IEnumerable<string> paths, IEnumerable<string?>? except = null)
    {
        var others = (except ?? []).OfType<string>().Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. Find(paths).Where(input => input.Path is null || !others.Contains(Path.GetFullPath(input.Path)))];
    }

    private static List<Input> Find(IEnumerable<string> paths)
    {
        var inputs = new List<Input>();
        foreach (string path in paths)
        {
            if (path == "-")
            {
                inputs.Add(new Input("-", null, null));
            }
            else if (Directory.Exists(path))
            {
                int before = inputs.Count;
                Folder(path, new HashSet<string>(StringComparer.Ordinal), inputs);
                if (inputs.Count == before)
                {
                    inputs.Add(new Input(path, null, new Message("文件夹中没有可检查的文件。", "The folder has no documents.")));
                }
            }
            else if (File.Exists(path))
            {
                inputs.Add(new Input(path, path, null));
            }
            else
            {
                inputs.Add(new Input(path, null, new Message("没有这个文件或文件夹。请检查路径。", "There is no such file or folder. Check the path.")));
            }
        }

        return inputs;
    }

    private static void Folder(string path, HashSet<string> above, List<Input> inputs)
    {
        string real = Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        if (!above.Add(real))
        {
            inputs.Add(new Input(path, null, new Message("文件夹链接指回上级，形成循环，已跳过。", "The folder links back to a folder above it; it was passed over.")));
            return;
        }

        try
        {
            foreach (string entry in Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal))
            {
                string name = Path.GetFileName(entry);
                if (name.StartsWith('.'))
                {
                    continue;
                }

                if (Directory.Exists(entry))
                {
                    Folder(entry, above, inputs);
                }
                else if (DocumentNames.IsDocument(name))
                {
                    inputs.Add(new Input(entry, entry, null));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            inputs.Add(new Input(path, null, new Message($"文件夹无法读取：{exception.Message}", $"The folder cannot be read: {exception.Message}")));
        }

        above.Remove(real);
    }
}
