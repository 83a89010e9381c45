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

    /// <summary>The long side of A4 at that fineness. Pages that a scanner declared larger are rendered no larger: it would cost time and mislead.</summary>
    private const string LongestSide = "3508";

    /// <summary>One column of text of several sizes (tesseract's page segmentation mode 4): what it takes for separate columns of a table, it tears out of their rows.</summary>
    private const string OneColumn = "4";

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, RecognizedPage> Read(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> pages, ReadingLimits limits)
    {
        var result = new Dictionary<int, RecognizedPage>();
        var watch = Stopwatch.StartNew();
        if (pages.Count == 0 || Run(program, ["--version"], limits.RecognitionTime) is null)
        {
            return result;
        }

        using var document = new TemporaryFile(pdf.Span, ".pdf");
        foreach (int page in pages)
        {
            if (Render(document, page, limits.RecognitionTime - watch.Elapsed) is not { } picture)
            {
                break;
            }

            var lines = PictureLines.Take(picture);
            using var text = new TemporaryFile(picture.ToFile(), ".pgm");
            if (Run(program, [text.Path, "stdout", "-l", "chi_sim", "--psm", OneColumn, "--dpi", $"{DotsPerInch}", "tsv"], limits.RecognitionTime - watch.Elapsed) is not { } words)
            {
                // Missing language data or lack of time would be met again on the next page.
                break;
            }

            result[page] = new RecognizedPage(
                Points(picture.Width),
                Points(picture.Height),
                RecognizedWords.Read(words, DotsPerInch),
                [.. lines.Select(line => new Ruling(line.IsHorizontal, Points(line.Position), Points(line.Start), Points(line.End)))]);
        }

        return result;
    }

    private static int Points(int pixels) => (int)(pixels * 7_200L / DotsPerInch);

    private GrayPicture? Render(TemporaryFile document, int page, TimeSpan time)
    {
        using var picture = new TemporaryFile([], ".pgm");
        string[] arguments = ["draw", "-q", "-r", $"{DotsPerInch}", "-w", LongestSide, "-h", LongestSide, "-F", "pgm", "-o", picture.Path, document.Path, page.ToString(CultureInfo.InvariantCulture)];
        return Run(renderer, arguments, time) is null ? null : GrayPicture.Read(File.ReadAllBytes(picture.Path));
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
