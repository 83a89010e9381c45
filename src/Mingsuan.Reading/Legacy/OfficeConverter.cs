using System.Diagnostics;

namespace Mingsuan.Reading.Legacy;

/// <summary>
/// Converts old documents with LibreOffice, when it is installed: in a private folder with a profile of its own, so that neither
/// the user's settings nor another running office are touched, and no longer than the limit.
/// </summary>
/// <param name="program">The program; null when none is installed.</param>
internal sealed class OfficeConverter(string? program)
{
    /// <summary>LibreOffice as far as it is found.</summary>
    public static OfficeConverter Installed { get; } = new(Find());

    /// <summary>Converts a document to docx.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="extension">As LibreOffice expects it: <c>.doc</c>, <c>.rtf</c>.</param>
    /// <param name="limits">How long it may take.</param>
    /// <exception cref="ReadingException">LibreOffice is missing, fails, or takes too long.</exception>
    public byte[] ToWord(ReadOnlyMemory<byte> bytes, string extension, ReadingLimits limits)
    {
        if (program is null)
        {
            throw new ReadingException(
                "这是旧格式文档（doc、wps、rtf），需要本机安装 LibreOffice 才能读取。请安装 LibreOffice，或用 Word、WPS 另存为 .docx 后再检查。",
                "This is a document of an old format (doc, wps, rtf), which is read with LibreOffice; it is not installed. Install LibreOffice, or save the document as .docx.");
        }

        var folder = Directory.CreateTempSubdirectory("mingsuan-");
        try
        {
            string source = Path.Combine(folder.FullName, "document" + extension);
            using (var file = File.Create(source))
            {
                file.Write(bytes.Span);
            }

            Run(program, folder.FullName, source, limits);
            string result = Path.Combine(folder.FullName, "out", "document.docx");
            return File.Exists(result) ? File.ReadAllBytes(result) : throw Failed();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            throw Failed();
        }
        finally
        {
            Delete(folder);
        }
    }

    private static void Run(string program, string folder, string source, ReadingLimits limits)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string argument in new[]
        {
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
            "--headless", "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder, "out"), source,
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw Failed();
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(limits.ConversionTime))
        {
            process.Kill(entireProcessTree: true);
            throw new ReadingException(
                $"LibreOffice 转换文档超过 {limits.ConversionTime.TotalSeconds:0} 秒（上限），已停止。请用 Word、WPS 另存为 .docx 后再检查。",
                $"LibreOffice took longer than {limits.ConversionTime.TotalSeconds:0} seconds (the limit) to convert the document and was stopped. Save it as .docx instead.");
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that is just ending may still write; the system clears its temporary folder.
        }
    }

    private static ReadingException Failed() => new(
        "LibreOffice 没能转换这份文档，文件可能已损坏或有密码。请用 Word、WPS 打开并另存为 .docx 后再检查。",
        "LibreOffice could not convert the document; it may be damaged or protected by a password. Open it in Word or WPS and save it as .docx.");

    private static string? Find()
    {
        string[] names = OperatingSystem.IsWindows() ? ["soffice.exe"] : ["soffice", "libreoffice"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append("/Applications/LibreOffice.app/Contents/MacOS")
            .Append(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"));
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
