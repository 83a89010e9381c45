using System.ComponentModel;
using System.Diagnostics;

namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>
/// The engine MuPDF, run as <c>mutool trace</c> in a process of its own: a damaged file can end that process, not this one. It is
/// stopped when it takes longer than the limit.
/// </summary>
/// <param name="program">The program's name or path.</param>
internal sealed class MutoolPageSource(string program = "mutool") : IPageSource
{
    private const string PasswordMark = "password";

    /// <inheritdoc/>
    public IEnumerable<PageContent> Read(ReadOnlyMemory<byte> pdf, ReadingLimits limits)
    {
        using var file = new TemporaryFile(pdf.Span, ".pdf");
        using var process = Start(file.Path);
        using var watch = new CancellationTokenSource(limits.Time);
        using var stop = watch.Token.Register(() => ChildProcess.Kill(process));
        var complaints = new Complaints(process);
        int pages = 0;
        try
        {
            var reader = new TraceReader(new TraceLines(process.StandardOutput.BaseStream), limits);
            while (reader.Read() is { } page)
            {
                pages++;
                if (pages > limits.Pages)
                {
                    throw new ReadingException(
                        $"PDF 超过 {limits.Pages} 页（上限）。请拆分后再检查。", $"The PDF has more than {limits.Pages} pages (the limit). Split it first.");
                }

                yield return page;
            }

            process.WaitForExit();
            Judge(process.ExitCode, pages, complaints.Text(), watch.IsCancellationRequested, limits);
        }
        finally
        {
            ChildProcess.Kill(process);
        }
    }

    private static void Judge(int exitCode, int pages, string complaints, bool late, ReadingLimits limits)
    {
        if (late)
        {
            int seconds = (int)limits.Time.TotalMilliseconds / 1000;
            throw new ReadingException(
                $"PDF 读取超过 {seconds} 秒（上限），已停止。文件可能损坏或过于复杂，请重新导出后再试。",
                $"Reading the PDF took longer than {seconds} seconds (the limit) and was stopped. The file may be damaged or too complex: export it again.");
        }

        if (complaints.Contains(PasswordMark, StringComparison.OrdinalIgnoreCase))
        {
            throw new ReadingException(
                "PDF 已加密，需要密码才能打开。请先去除密码（打开后另存为无密码的 PDF）再检查。",
                "The PDF is encrypted and opens only with a password. Remove the password (open it and save it without one) first.");
        }

        if (pages == 0)
        {
            throw new ReadingException(
                "PDF 已损坏，打不开任何一页。请重新下载或重新导出。", "The PDF is damaged: not one page can be opened. Download or export it again.");
        }

        if (exitCode != 0)
        {
            throw new ReadingException(
                $"PDF 已损坏：第 {pages} 页之后无法读取。请重新下载或重新导出，以免漏检。",
                $"The PDF is damaged: nothing behind page {pages} can be read. Download or export it again, lest something be missed.");
        }
    }

    private Process Start(string path)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        start.ArgumentList.Add("trace");
        start.ArgumentList.Add(path);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ReadingException(
                "读取 PDF 需要 MuPDF 的 mutool，本机没有安装。Debian/Ubuntu：apt install mupdf-tools；macOS：brew install mupdf；Windows：从 https://mupdf.com/releases 下载并放入 PATH。",
                "Reading PDF needs MuPDF's mutool, which is not installed. Debian/Ubuntu: apt install mupdf-tools; macOS: brew install mupdf; Windows: download it from https://mupdf.com/releases and put it on the PATH.");
        }
    }
}
