using System.Diagnostics;

namespace Mingsuan.Printing.Pdf;

/// <summary>A browser of the Chromium family, run without a window to print a page. It gets no network and a profile of its own that is thrown away.</summary>
/// <param name="executable">The program.</param>
public sealed class Browser(string executable)
{
    /// <summary>The environment variable that names the program where it is not found by itself.</summary>
    public const string Variable = "MINGSUAN_BROWSER";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser that is installed, or null.</summary>
    public static Browser? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return new Browser(named);
        }

        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string? found = Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Concat(Places).FirstOrDefault(File.Exists);
        return found is null ? null : new Browser(found);
    }

    /// <summary>The browser that is installed.</summary>
    /// <exception cref="BrowserException">There is none.</exception>
    public static Browser Require() => Find() ?? throw new BrowserException(new(
        $"生成 PDF 需要 Chrome、Edge 或 Chromium 浏览器，本机没有找到。请安装其中一个，或用环境变量 {Variable} 指明程序位置；也可以先不生成 PDF（--formats 中去掉 pdf）。",
        $"PDF needs Chrome, Edge or Chromium, and none was found. Install one, name the program in {Variable}, or leave pdf out of --formats."));

    /// <summary>Prints a page.</summary>
    /// <param name="html">The page, complete in itself.</param>
    /// <returns>The PDF.</returns>
    /// <exception cref="BrowserException">The browser cannot be started, fails, or does not end in time.</exception>
    public byte[] Print(byte[] html)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-print-");
        try
        {
            string page = Path.Combine(folder.FullName, "page.html");
            string pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllBytes(page, html);
            Run(folder.FullName, page, pdf);
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw Failed("没有产生文件", "it made no file");
        }
        finally
        {
            Delete(folder);
        }
    }

    private void Run(string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(executable) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (string argument in Arguments(folder, page, pdf))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Start(start);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw Failed($"超过 {Patience.TotalSeconds:0} 秒没有完成", $"it did not end within {Patience.TotalSeconds:0} seconds");
        }

        if (process.ExitCode != 0)
        {
            throw Failed($"退出码 {process.ExitCode}", $"exit code {process.ExitCode}");
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf)
    {
        yield return "--headless";
        yield return "--disable-gpu";
        yield return "--no-first-run";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--disable-extensions";
        yield return "--disable-dev-shm-usage";
        yield return "--host-resolver-rules=MAP * ~NOTFOUND";
        yield return "--user-data-dir=" + Path.Combine(folder, "profile");
        yield return "--no-pdf-header-footer";
        yield return "--print-to-pdf=" + pdf;

        // Chromium's sandbox refuses to run for the superuser, as in a container.
        if (Environment.UserName == "root")
        {
            yield return "--no-sandbox";
        }

        yield return new Uri(page).AbsoluteUri;
    }

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw Failed("无法启动", "it cannot be started");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw Failed(exception.Message, exception.Message);
        }
    }

    private BrowserException Failed(string chinese, string english) => new(new(
        $"用浏览器（{executable}）生成 PDF 失败：{chinese}。其他格式不受影响；可重试，或去掉 pdf 后再生成。",
        $"Printing PDF with the browser ({executable}) failed: {english}. Other formats are not affected; try again or leave pdf out."));

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A browser that is slow to end may still hold its profile; the system clears its folder of temporary files.
        }
    }
}
