namespace Mingsuan.Reading.Pdf;

/// <summary>An engine that takes a PDF apart into what is drawn on its pages.</summary>
internal interface IPageSource
{
    /// <summary>The pages in order, one at a time: no more than one is kept in memory.</summary>
    /// <exception cref="ReadingException">The file is damaged or protected, the engine is missing, or a limit is passed.</exception>
    IEnumerable<PageContent> Read(ReadOnlyMemory<byte> pdf, ReadingLimits limits);
}
