namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>A program that reads text off pictures (OCR).</summary>
internal interface IPageRecognizer
{
    /// <summary>Text and lines of some pages, by their number; pages that it cannot read are left out, all of them when it is not installed.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="pages">The scanned pages.</param>
    /// <param name="limits">How long all of it may take: <see cref="ReadingLimits.RecognitionTime"/>.</param>
    IReadOnlyDictionary<int, RecognizedPage> Read(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> pages, ReadingLimits limits);
}
