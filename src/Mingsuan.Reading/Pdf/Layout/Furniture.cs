using System.Globalization;
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
        List<PageLayout> unnumbered = [.. pages.Select(page => page with { Items = [.. page.Items.Where(item => item.Line is not { } line || !IsPageNumber(line, page))] })];
        var running = RunningLines(unnumbered);
        return unnumbered.ConvertAll(page =>
        {
            var outermost = Outermost(page).Where(line => Words(line, page).Any(words => running.Contains((Place(line), words)))).ToHashSet(ReferenceEqualityComparer.Instance);
            return outermost.Count == 0 ? page : page with { Items = [.. page.Items.Where(item => item.Line is null || !outermost.Contains(item.Line))] };
        });
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
            foreach (var key in Outermost(page).SelectMany(line => Words(line, page).Select(words => (Place(line), words))).Distinct())
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [.. counts.Where(count => count.Value * 2 > pages.Count).Select(count => count.Key)];
    }

    /// <summary>The first and the last line, when they stand in the margins. Department and unit of a table may stand there too, but declare themselves.</summary>
    private static IEnumerable<TextLine> Outermost(PageLayout page)
    {
        var lines = page.Items.Where(item => item.Line is not null && !Declaration().IsMatch(item.Line.Text)).ToList();
        if (lines.Count > 0 && lines[0] == page.Items[0] && lines[0].Box.CenterY * Margin < page.Height)
        {
            yield return lines[0].Line!;
        }

        if (lines.Count > 1 && lines[^1] == page.Items[^1] && lines[^1].Box.CenterY * Margin > page.Height * (Margin - 1))
        {
            yield return lines[^1].Line!;
        }
    }

    private static int Place(TextLine line) => line.Box.CenterY / SamePlace;

    /// <summary>
    /// What a line says, and what it says when the number at its beginning or end is the page's. Any other number that differs from page to page
    /// tells something: 1.某项目绩效目标表, 2.… over tables of one page each are titles.
    /// </summary>
    private static IEnumerable<string> Words(TextLine line, PageLayout page)
    {
        yield return line.Text;
        if (NumberAtEdge().Match(line.Text) is { Success: true } match)
        {
            int offset = int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - page.Number;
            yield return string.Create(CultureInfo.InvariantCulture, $"{line.Text[..match.Index]}#{offset}{line.Text[(match.Index + match.Length)..]}");
        }
    }

    [GeneratedRegex(@"^(?:[-—–－―·•.\s]*\d{1,4}[-—–－―·•.\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex("[:：]")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<=第\s*)\d{1,4}(?=\s*页)|(?<=^[-—–－―·•\s]*)\d{1,4}(?![\d.．、）)])|(?<![\d.．,，])\d{1,4}(?=[-—–－―·•\s]*$)")]
    private static partial Regex NumberAtEdge();
}
