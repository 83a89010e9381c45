using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Takes away what stands on every page and says nothing: page numbers, running headers and footers.</summary>
internal static partial class Furniture
{
    /// <summary>Page numbers stand in the outer eighth.</summary>
    private const int Margin = 8;

    /// <summary>A title may stand over the same table on a few pages; what stands on more than half of at least so many pages is a header.</summary>
    private const int FewestPages = 4;

    private const int SamePlace = 400;

    /// <summary>The pages without them.</summary>
    public static List<PageLayout> Remove(IReadOnlyList<PageLayout> pages)
    {
        var running = RunningLines(pages);
        return [.. pages.Select(page => page with { Items = [.. page.Items.Where(item => item.Line is not { } line || !(IsPageNumber(line, page) || running.Contains((Place(line), Words(line)))))] })];
    }

    private static bool IsPageNumber(TextLine line, PageLayout page) =>
        (line.Box.CenterY * Margin < page.Height || line.Box.CenterY * Margin > page.Height * (Margin - 1)) && PageNumber().IsMatch(line.Text);

    private static HashSet<(int Place, string Words)> RunningLines(IReadOnlyList<PageLayout> pages)
    {
        if (pages.Count < FewestPages)
        {
            return [];
        }

        var counts = new Dictionary<(int Place, string Words), int>();
        foreach (var page in pages)
        {
            var outer = page.Items.Where(item => item.Line is { } line && (line.Box.CenterY * Margin < page.Height || line.Box.CenterY * Margin > page.Height * (Margin - 1)));
            foreach (var key in outer.Select(item => (Place(item.Line!), Words(item.Line!))).Distinct())
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [.. counts.Where(count => count.Value * 2 > pages.Count).Select(count => count.Key)];
    }

    private static int Place(TextLine line) => line.Box.CenterY / SamePlace;

    private static string Words(TextLine line) => Digits().Replace(line.Text, "#");

    [GeneratedRegex(@"^(?:[-—–－―·•.\s]*\d{1,4}[-—–－―·•.\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
