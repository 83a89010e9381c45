namespace Mingsuan.Reading.Pdf;

/// <summary>A file for a program that reads nothing but files; gone when it is disposed of.</summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <summary>Writes the file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="extension">With its point.</param>
    public TemporaryFile(ReadOnlySpan<byte> content, string extension)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "mingsuan-" + System.IO.Path.GetRandomFileName() + extension);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(Path, options);
        stream.Write(content);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
