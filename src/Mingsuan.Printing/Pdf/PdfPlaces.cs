using System.Text;
using System.Text.RegularExpressions;

namespace Mingsuan.Printing.Pdf;

/// <summary>The pages on which the places of a printed page stand, read from the file's own directory (ISO 32000-1, 7.7.3 page tree, 12.3.2.3 named destinations).</summary>
internal static partial class PdfPlaces
{
    /// <summary>Reads them.</summary>
    /// <param name="pdf">The file, as browsers of the Chromium family write it: its objects are not packed.</param>
    /// <returns>The page of each place, from 1; empty when the file is written otherwise.</returns>
    public static IReadOnlyDictionary<string, int> Read(byte[] pdf)
    {
        string text = Encoding.Latin1.GetString(pdf);
        var kids = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (Match node in PageNode().Matches(text))
        {
            kids[node.Groups["id"].Value] = [.. Reference().Matches(node.Groups["kids"].Value).Select(reference => reference.Groups["id"].Value)];
        }

        var below = kids.Values.SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string root in kids.Keys.Where(id => !below.Contains(id)))
        {
            Number(root, kids, pages);
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match place in Place().Matches(text))
        {
            if (pages.TryGetValue(place.Groups["page"].Value, out int page))
            {
                places[place.Groups["name"].Value] = page;
            }
        }

        return places;
    }

    private static void Number(string node, Dictionary<string, string[]> kids, Dictionary<string, int> pages)
    {
        // Taken out before its children are followed: a file that leads round in a circle comes to an end.
        if (kids.Remove(node, out string[]? children))
        {
            foreach (string child in children)
            {
                Number(child, kids, pages);
            }
        }
        else
        {
            pages.TryAdd(node, pages.Count + 1);
        }
    }

    [GeneratedRegex(@"(?<id>\d+) 0 obj\s*<<\s*/Type /Pages\b[^>]*?/Kids \[(?<kids>[^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex PageNode();

    [GeneratedRegex(@"(?<id>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?<name>b\d+) \[(?<page>\d+) 0 R /XYZ", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
