using System.Diagnostics;
using System.Globalization;

namespace Mingsuan.Publishing.Writing;

/// <summary>
/// The folder that files are handed over to. They are written into a folder beside it (<c>.name.process.new</c>), which takes its place when it is complete;
/// what was there before stands aside meanwhile (<c>.name.process.old</c>).
/// </summary>
internal sealed class TargetFolder
{
    private readonly string _parent;
    private readonly string _beside;

    /// <summary>The folder of a path.</summary>
    public TargetFolder(string folder)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        _parent = System.IO.Path.GetDirectoryName(Path) ?? throw new IOException($"“{Path}”是磁盘的根目录，不能整个替换。请用 -o 另选一个文件夹。");
        _beside = "." + System.IO.Path.GetFileName(Path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    private string Fresh => Beside(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + ".new");

    /// <summary>Refuses a path on which a file stands in the way.</summary>
    public void Check()
    {
        for (string? path = Path; path is not null && !Directory.Exists(path); path = System.IO.Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                throw new IOException($"“{path}”是一个文件，不是文件夹。请用 -o 另选一个文件夹，或先把这个文件移走。");
            }
        }
    }

    /// <summary>Puts right what a killed run left behind.</summary>
    public void Recover()
    {
        if (!Directory.Exists(_parent))
        {
            return;
        }

        foreach (string old in Left(".old"))
        {
            if (Directory.Exists(Path))
            {
                Remove(old);
            }
            else
            {
                Directory.Move(old, Path);
            }
        }

        Left(".new").ForEach(Remove);
    }

    /// <summary>Writes a trifle beside the folder and takes it away again.</summary>
    public void Try()
    {
        try
        {
            Directory.CreateDirectory(Fresh);
            Write(System.IO.Path.Combine(Fresh, "x"), [0]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(exception);
        }
        finally
        {
            Remove(Fresh);
        }
    }

    /// <summary>Replaces the whole folder by files.</summary>
    /// <param name="files">By their path in the folder, with slashes.</param>
    public void Replace(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        string fresh = Fresh;
        string old = Beside(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + ".old");
        try
        {
            foreach (var (path, content) in files)
            {
                string file = System.IO.Path.Combine(fresh, path);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                Write(file, content);
            }

            if (Directory.Exists(Path))
            {
                Directory.Move(Path, old);
            }

            Directory.Move(fresh, Path);
            Remove(old);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(exception);
        }
        finally
        {
            if (Directory.Exists(old) && !Directory.Exists(Path))
            {
                // The new folder could not take its place: what was there before comes back.
                Directory.Move(old, Path);
            }

            Remove(fresh);
        }
    }

    private IOException Unwritable(Exception exception) => new(
        $"不能写入“{_parent}”：没有权限，磁盘已满，或“{System.IO.Path.GetFileName(Path)}”中的文件正被打开。请关闭文件、腾出空间，或用 -o 另选一个能写的文件夹。（{exception.Message}）", exception);

    /// <summary>The folders that runs left behind which no longer run.</summary>
    private List<string> Left(string ending) =>
        [.. Directory.EnumerateDirectories(_parent, _beside + ".*" + ending).Where(path => int.TryParse(System.IO.Path.GetFileName(path)[(_beside.Length + 1)..^ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out int process) && !Runs(process))];

    private static bool Runs(int process)
    {
        if (process == Environment.ProcessId)
        {
            return false;
        }

        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Down to the disk: a folder that has taken its place must not lose its files with the current.</summary>
    private static void Write(string file, byte[] content)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private string Beside(string ending) => System.IO.Path.Combine(_parent, $"{_beside}.{ending}");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
