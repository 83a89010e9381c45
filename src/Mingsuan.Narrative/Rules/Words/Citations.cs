namespace Mingsuan.Narrative.Rules.Words;

/// <summary>Titles of documents that a text cites keep their own words and years.</summary>
internal static class Citations
{
    /// <summary>True when an offset lies between book-title marks.</summary>
    public static bool Contains(string text, int offset)
    {
        int open = offset == 0 ? -1 : text.LastIndexOf('《', offset - 1);
        return open >= 0 && text.IndexOf('》', open) is var close && (close < 0 || close > offset);
    }
}
