using Mingsuan.Printing.Html;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Pdf;

/// <summary>Writes a publication as PDF: the page of <see cref="HtmlPublicationWriter"/>, printed by the browser that is installed.</summary>
/// <param name="browser">The browser.</param>
public sealed class PdfPublicationWriter(Browser browser) : IPublicationWriter
{
    private readonly HtmlPublicationWriter _html = new();

    /// <inheritdoc />
    public string Format => "pdf";

    /// <inheritdoc />
    /// <exception cref="BrowserException">No browser is installed, or it fails; the message is for people.</exception>
    public void Write(Publication publication, Stream stream)
    {
        using var page = new MemoryStream();
        _html.Write(publication, page);
        byte[] pdf = browser.Print(page.ToArray());
        PdfDates.Fix(pdf);
        stream.Write(pdf);
    }
}
