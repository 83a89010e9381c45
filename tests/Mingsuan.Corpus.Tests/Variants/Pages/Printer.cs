using System.Diagnostics;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Prints web pages as PDF with the programs that people use for it.</summary>
internal static class Printer
{
    /// <summary>The program of the browser.</summary>
    public const string Browser = "chromium";

    /// <summary>The program of the office.</summary>
    public const string Office = "soffice";

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(120);

    /// <summary>Prints with a browser, which must be installed: one page a start.</summary>
    public static IReadOnlyList<byte[]> ByBrowser(IReadOnlyList<byte[]> pages) => [.. pages.Select(page => Print([page], Browser, folder =>
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={Path.Combine(folder, "0.pdf")}", Path.Combine(folder, "0.html")])[0])];

    /// <summary>Prints with an office, which must be installed: all pages in one start, because the start is what takes long.</summary>
    public static IReadOnlyList<byte[]> ByOffice(IReadOnlyList<byte[]> pages) => Print(pages, Office, folder =>
        ["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, .. pages.Select((_, index) => Path.Combine(folder, $"{index}.html"))]);

    /// <summary>Where a program is installed; null where it is not.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(File.Exists);

    private static IReadOnlyList<byte[]> Print(IReadOnlyList<byte[]> pages, string program, Func<string, string[]> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-print-");
        try
        {
            for (int index = 0; index < pages.Count; index++)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, $"{index}.html"), pages[index]);
            }

            var start = new ProcessStartInfo(Find(program)!, arguments(folder.FullName)) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(MostTime))
            {
                process.Kill(entireProcessTree: true);
            }

            return [.. pages.Select((_, index) => File.ReadAllBytes(Path.Combine(folder.FullName, $"{index}.pdf")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
