using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books;

/// <summary>Where what a comment is about is shown.</summary>
public static class CommentTarget
{
    private const string Figure = "figure/";

    /// <summary>The page of a comment's target; null for a comment on the book as a whole, or on what has no page.</summary>
    /// <param name="bookId">The book.</param>
    /// <param name="target"><c>figure/</c> and coordinates, or the id of a sheet, a slash and the key of a row.</param>
    public static string? PathOf(long bookId, string target)
    {
        if (target.StartsWith(Figure, StringComparison.Ordinal))
        {
            return $"/books/{bookId}/figures?q={Uri.EscapeDataString(target[Figure.Length..])}";
        }

        int slash = target.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && BookSheetMap.Find(target[..slash]) is { } sheet ? $"/books/{bookId}/sheets/{sheet.Id}/row?key={Uri.EscapeDataString(target[(slash + 1)..])}" : null;
    }
}
