using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Joins passages that a page broke amid a sentence: a long one that does not end like a sentence goes on in the next.</summary>
internal static partial class BrokenLines
{
    private const int ShortestBroken = 20;
    private const string Ends = "。！？：:；";
    private const int LongestJoined = 2_000;

    /// <summary>The passages with broken sentences whole.</summary>
    public static IEnumerable<TextPassage> Join(IEnumerable<TextPassage> passages)
    {
        var open = new List<TextPassage>();
        int length = 0;
        foreach (var passage in passages)
        {
            if (open.Count > 0 && (!IsBroken(open[^1].Text) || length > LongestJoined || Begins().IsMatch(passage.Text)))
            {
                yield return Whole(open);
                open.Clear();
                length = 0;
            }

            open.Add(passage);
            length += passage.Text.Length;
        }

        if (open.Count > 0)
        {
            yield return Whole(open);
        }
    }

    private static bool IsBroken(string text) => text.Length >= ShortestBroken && Ends.IndexOf(text[^1], StringComparison.Ordinal) < 0 && !(Begins().IsMatch(text) && text.AsSpan().IndexOfAny("，。；") < 0);

    private static TextPassage Whole(List<TextPassage> open)
    {
        if (open.Count == 1)
        {
            return open[0];
        }

        var text = new StringBuilder();
        var starts = new List<int>(open.Count);
        foreach (var passage in open)
        {
            starts.Add(text.Length);
            text.Append(passage.Text);
        }

        string whole = text.ToString();
        var parts = open.ToArray();
        return new TextPassage(whole, PlaceOf);

        Place PlaceOf(int start, int length)
        {
            int part = starts.FindLastIndex(begin => begin <= start);
            int own = Math.Min(length, parts[part].Text.Length - (start - starts[part]));
            return parts[part].PlaceOf(start - starts[part], own) with { Text = whole.Substring(start, length) };
        }
    }

    [GeneratedRegex(@"^\s*(?:第?[一二三四五六七八九十]+[、部]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、．.](?!\d))")]
    private static partial Regex Begins();
}
