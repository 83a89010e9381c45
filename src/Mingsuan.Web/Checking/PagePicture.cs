using System.Diagnostics;
using System.Globalization;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Checking;

/// <summary>Pictures of PDF pages, drawn by mutool where it is installed; drawn once, the last of them kept beside the data.</summary>
/// <param name="options">Where the data lies.</param>
public sealed class PagePicture(WebOptions options) : IDisposable
{
    private const int Kept = 400;

    private static readonly string? Mutool = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).SelectMany(folder => new[] { Path.Combine(folder, "mutool"), Path.Combine(folder, "mutool.exe") }).FirstOrDefault(File.Exists);

    private readonly SemaphoreSlim _place = new(1, 1);
    private readonly string _folder = Path.Combine(options.DataDirectory, "pages");

    /// <summary>Whether pages can be drawn here.</summary>
    public static bool IsPossible => Mutool is not null;

    /// <summary>A page as PNG; null when it cannot be drawn, or there is no such page.</summary>
    /// <param name="sha256">Of the document.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="page">From 1.</param>
    public async Task<byte[]?> DrawAsync(string sha256, Func<Task<byte[]>> content, int page)
    {
        string picture = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{sha256}-{page}.png"));
        if (File.Exists(picture))
        {
            return await File.ReadAllBytesAsync(picture);
        }

        if (Mutool is null || !await _place.WaitAsync(TimeSpan.FromSeconds(20)))
        {
            return null;
        }

        string source = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        string drawn = string.Create(CultureInfo.InvariantCulture, $"{source}-{page}.png");
        try
        {
            Directory.CreateDirectory(_folder);
            Tidy();
            await File.WriteAllBytesAsync(source, await content());
            if (!await RunAsync(source, page) || !File.Exists(drawn))
            {
                return null;
            }

            File.Move(drawn, picture, overwrite: true);
            return await File.ReadAllBytesAsync(picture);
        }
        finally
        {
            // A page behind the last one is drawn as the last one, and named so.
            foreach (string left in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(source) + "*"))
            {
                File.Delete(left);
            }

            _place.Release();
        }
    }

    /// <summary>Deletes the pictures of documents.</summary>
    /// <param name="hashes">SHA-256 of the documents.</param>
    public void Forget(IEnumerable<string> hashes)
    {
        if (Directory.Exists(_folder))
        {
            foreach (string picture in hashes.SelectMany(hash => Directory.EnumerateFiles(_folder, hash + "-*.png")))
            {
                File.Delete(picture);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _place.Dispose();

    private static async Task<bool> RunAsync(string source, int page)
    {
        // A bounded picture, whatever size a page claims.
        using var process = Process.Start(new ProcessStartInfo(Mutool!, ["draw", "-q", "-F", "png", "-w", "1100", "-h", "1600", "-o", source + "-%d.png", source, page.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        if (process is null)
        {
            return false;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try
        {
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private void Tidy()
    {
        foreach (var old in new DirectoryInfo(_folder).GetFiles("*.png").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept))
        {
            old.Delete();
        }
    }
}
