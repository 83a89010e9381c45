using System.Diagnostics;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Prints web pages as PDF with the programs that people use for it, where they are installed.</summary>
internal static class Printer
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(120);

    /// <summary>Prints with a browser; null when none is installed.</summary>
    public static byte[]? Browser(byte[] page) => Find("chromium") is { } program
        ? Print(page, program, folder => ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={Path.Combine(folder, "page.pdf")}", Path.Combine(folder, "page.html")])
        : null;

    /// <summary>Prints with an office; null when none is installed.</summary>
    public static byte[]? Office(byte[] page) => Find("soffice") is { } program
        ? Print(page, program, folder => ["-env:UserInstallation=" + new Uri(Path.Combine(Path.GetTempPath(), "mingsuan-printer")).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, Path.Combine(folder, "page.html")])
        : null;

    private static byte[] Print(byte[] page, string program, Func<string, string[]> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-print-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "page.html"), page);
            var start = new ProcessStartInfo(program, arguments(folder.FullName)) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(MostTime))
            {
                process.Kill(entireProcessTree: true);
            }

            return File.ReadAllBytes(Path.Combine(folder.FullName, "page.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(File.Exists);
}
