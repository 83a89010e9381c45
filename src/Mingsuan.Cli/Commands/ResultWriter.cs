using Mingsuan.Inspection.Files;

namespace Mingsuan.Cli.Commands;

/// <summary>Writes a result to a file or to standard output.</summary>
internal static class ResultWriter
{
    /// <summary>Writes; a file that cannot be written is a wrong usage, and nothing is left half-written.</summary>
    public static int Write(Streams streams, string? path, Action<Stream> write)
    {
        try
        {
            if (path is null)
            {
                // Standard output stays open: the program owns it, not the result.
                var buffered = new BufferedStream(streams.Output, 1 << 16);
                write(buffered);
                buffered.Flush();
            }
            else
            {
                AtomicFile.Write(path, write);
            }

            return ExitCode.Success;
        }
        catch (Exception exception) when (path is not null && exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"mingsuan: 无法写入 {path}：{exception.Message}");
            return ExitCode.Usage;
        }
    }
}
