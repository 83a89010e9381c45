namespace Mingsuan.Inspection.Files;

/// <summary>Writes a file so that a reader never sees half of it: to a temporary file beside the target, which is then renamed.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file; the target is untouched when writing fails.</summary>
    /// <exception cref="IOException">The folder is missing or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
