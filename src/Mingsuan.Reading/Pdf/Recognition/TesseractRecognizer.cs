using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>Renders a page with <c>mutool draw</c> and reads it with <c>tesseract -l chi_sim</c>, when both are installed.</summary>
/// <param name="program">Tesseract's name or path.</param>
/// <param name="renderer">The name or path of mutool.</param>
internal sealed class TesseractRecognizer(string program = "tesseract", string renderer = "mutool") : IPageRecognizer
{
    private const int DotsPerInch = 300;

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, IReadOnlyList<Glyph>> Read(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> pages, ReadingLimits limits)
    {
        var result = new Dictionary<int, IReadOnlyList<Glyph>>();
        var watch = Stopwatch.StartNew();
        if (pages.Count == 0 || Run(program, ["--version"], limits.RecognitionTime) is null)
        {
            return result;
        }

        using var document = new TemporaryFile(pdf.Span, ".pdf");
        foreach (int page in pages)
        {
            using var picture = new TemporaryFile([], ".png");
            string number = page.ToString(CultureInfo.InvariantCulture);
            if (Run(renderer, ["draw", "-q", "-r", $"{DotsPerInch}", "-o", picture.Path, document.Path, number], limits.RecognitionTime - watch.Elapsed) is null
                || Run(program, [picture.Path, "stdout", "-l", "chi_sim", "--dpi", $"{DotsPerInch}", "tsv"], limits.RecognitionTime - watch.Elapsed) is not { } words)
            {
                // Missing language data or lack of time would be met again on the next page.
                break;
            }

            result[page] = RecognizedWords.Read(words, DotsPerInch);
        }

        return result;
    }

    /// <summary>What a program writes; null when it is not there, fails, or does not end in time.</summary>
    private static string? Run(string program, IEnumerable<string> arguments, TimeSpan time)
    {
        if (time <= TimeSpan.Zero)
        {
            return null;
        }

        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
            using var process = Process.Start(start)!;
            _ = new Complaints(process);
            using var watch = new CancellationTokenSource(time);
            using var stop = watch.Token.Register(() => ChildProcess.Kill(process));
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && !watch.IsCancellationRequested ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
