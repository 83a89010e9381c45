using Mingsuan.Printing.Html;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Pdf;

/// <summary>
/// Writes a publication as PDF: the page of <see cref="HtmlPublicationWriter"/>, printed by the browser that is installed. Browsers cannot
/// print the page on which a place stands, so a publication with contents is printed once to learn the pages and once more with their numbers.
/// </summary>
/// <param name="browser">The browser.</param>
public sealed class PdfPublicationWriter(Browser browser) : IPublicationWriter
{
    // As wide as the number of most pages: the numbers must not move what stands after them.
    private const string NotYetKnown = "00";

    /// <inheritdoc />
    public string Format => "pdf";

    /// <inheritdoc />
    /// <exception cref="BrowserException">No browser is installed, or it fails; the message is for people.</exception>
    public void Write(Publication publication, Stream stream)
    {
        byte[] pdf = publication.Blocks.OfType<ContentsBlock>().Any() ? Numbered(publication) : Print(publication, static _ => null);
        PdfDates.Fix(pdf);
        PdfElementNames.Fix(pdf);
        stream.Write(pdf);
    }

    private byte[] Numbered(Publication publication)
    {
        string[] anchors = [.. PublicationEntries.Of(publication).Select(entry => entry.Anchor)];
        var pages = PdfPlaces.Read(Print(publication, static _ => NotYetKnown));
        byte[] pdf = Print(publication, Known(pages, anchors));
        var found = PdfPlaces.Read(pdf);

        // Numbers that moved what they count, or that cannot be found in what this browser writes: better none than a wrong one.
        return anchors.All(anchor => pages.GetValueOrDefault(anchor) == found.GetValueOrDefault(anchor)) ? pdf : Print(publication, static _ => null);
    }

    private static Func<string, string?> Known(IReadOnlyDictionary<string, int> pages, string[] anchors) =>
        anchors.All(pages.ContainsKey) ? anchor => pages[anchor].ToString() : static _ => null;

    private byte[] Print(Publication publication, Func<string, string?> pageOf)
    {
        using var page = new MemoryStream();
        HtmlPublicationWriter.Write(publication, page, pageOf);
        return browser.Print(page.ToArray());
    }
}
