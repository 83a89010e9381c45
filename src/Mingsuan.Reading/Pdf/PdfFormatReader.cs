using Mingsuan.Core.Findings;
using Mingsuan.Reading.Pdf.Layout;
using Mingsuan.Reading.Pdf.Mutool;
using Mingsuan.Reading.Pdf.Recognition;
using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf;

/// <summary>PDF, read from what is drawn: characters with their places, and the lines of tables.</summary>
/// <param name="source">The engine.</param>
/// <param name="recognizer">Reads scanned pages, as far as it is installed.</param>
internal sealed class PdfFormatReader(IPageSource source, IPageRecognizer recognizer) : IFormatReader
{
    /// <summary>The mark may stand behind other bytes (ISO 32000-1, Annex H.3.4.1).</summary>
    private const int MarkWithin = 1024;

    /// <summary>A reader with the engine that is installed.</summary>
    public PdfFormatReader()
        : this(new MutoolPageSource(), new TesseractRecognizer())
    {
    }

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, MarkWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        var pages = Pages(bytes, limits);
        if (pages.Count > 0 && pages.TrueForAll(page => page.IsScan))
        {
            throw new ReadingException(
                "PDF 的各页都是扫描图像，没有可读取的文字。请提供由 Word/Excel 直接导出的 PDF，或先做文字识别（OCR）。",
                "Every page of the PDF is a scanned picture without text. Give a PDF exported from Word or Excel, or run OCR over it first.");
        }

        var assembler = new DocumentAssembler(limits);
        var blocks = assembler.Assemble(pages);
        return new FormatContents(blocks, [.. Notices(pages), .. WithoutLines(assembler.PagesWithoutLines)]);
    }

    /// <summary>The pages put in order; those that are pictures are read by the recognizer as far as there is one.</summary>
    private List<PageLayout> Pages(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        var pages = new List<PageLayout>();
        var scans = new List<(int Index, PageContent Content)>();
        foreach (var content in source.Read(bytes, limits))
        {
            var page = PageReader.Read(content);
            if (page.IsScan)
            {
                // Scans hold next to nothing that would have to be kept in memory.
                scans.Add((pages.Count, content));
            }

            pages.Add(page);
        }

        var recognized = recognizer.Read(bytes, [.. scans.Select(scan => scan.Content.Number)], limits);
        foreach (var (index, content) in scans)
        {
            if (recognized.TryGetValue(content.Number, out var found))
            {
                pages[index] = PageReader.Read(content with { Width = found.Width, Height = found.Height, Hidden = found.Glyphs, Rulings = found.Rulings });
            }
        }

        return pages;
    }

    private static List<Message> Notices(List<PageLayout> pages)
    {
        var notices = new List<Message>();
        if (Numbers(pages, page => page.IsScan) is { } scans)
        {
            notices.Add(new Message($"第 {scans} 页是扫描图像，没有文字，未检查。请提供可复制文字的 PDF。", $"Page {scans} is a scanned picture without text and was not checked. Give a PDF whose text can be copied."));
        }

        if (Numbers(pages, page => page.IsRecognized) is { } recognized)
        {
            notices.Add(new Message($"第 {recognized} 页的文字来自扫描件的识别（OCR），金额可能有误，均标为不确定、不参与核对，请对照原件。", $"The text of page {recognized} was recognised from a scan (OCR): its amounts may be wrong; they are marked as uncertain and not checked. Compare them with the original."));
        }

        if (Numbers(pages, page => page.IsDrawing) is { } drawings)
        {
            notices.Add(new Message(
                $"第 {drawings} 页的线条超过 {FrameFinder.MostLines} 条（上限），没有按框线识别表格。请对照原件，或重新导出 PDF。",
                $"Page {drawings} has more than {FrameFinder.MostLines} lines (the limit): tables were not told by them. Compare the original, or export the PDF again."));
        }

        if (Numbers(pages, page => page.MissingGlyphs > 0) is { } missing)
        {
            notices.Add(new Message(
                $"第 {missing} 页有字符无法识别（字体未嵌入编码），以“\uFFFD”表示；含此符号的金额不参与检查，请对照原件。",
                $"Page {missing} has characters that its fonts do not tell; they are shown as “\uFFFD”. Amounts with this mark take no part in the checks: compare them with the original."));
        }

        return notices;
    }

    private static IEnumerable<Message> WithoutLines(IReadOnlyCollection<int> pages)
    {
        if (pages.Count > 0)
        {
            string numbers = string.Join("、", pages);
            yield return new Message(
                $"第 {numbers} 页的表格没有框线，各列按文字位置识别；如有疑问请对照原件。",
                $"The tables of page {numbers} have no lines; their columns were told by where the text stands. Compare them with the original in doubt.");
        }
    }

    /// <summary>The numbers of the pages to which something applies, or null for none.</summary>
    private static string? Numbers(List<PageLayout> pages, Func<PageLayout, bool> applies)
    {
        var numbers = pages.Where(applies).Select(page => page.Number).ToList();
        return numbers.Count == 0 ? null : string.Join("、", numbers);
    }
}
