using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Storage.Books;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>What the page of a figure shows.</summary>
/// <param name="Book">The book.</param>
/// <param name="Question">The figure.</param>
/// <param name="Lines">The lines behind it.</param>
/// <param name="Yuan">Their exact sum, in yuan.</param>
/// <param name="Rounded">The sum in the unit of the figure, rounded once.</param>
/// <param name="Names">Names of classes, units and projects.</param>
/// <param name="MayComment">Whether the reader may comment.</param>
/// <param name="Comments">The comments on the figure.</param>
/// <param name="Target">What comments on it are kept under.</param>
public sealed record FigureView(
    Book Book, FigureQuestion Question, IReadOnlyList<LedgerLine> Lines, decimal Yuan, string Rounded, Names Names, bool MayComment, IReadOnlyList<Comment> Comments, string Target);

/// <summary>A piece of a paragraph: words, or a number that leads to what is behind it.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Path">Where it leads, or null.</param>
public sealed record TextPiece(string Text, string? Path)
{
    /// <summary>The pieces of a paragraph.</summary>
    public static IReadOnlyList<TextPiece> Of(TextBlock paragraph, long bookId)
    {
        var pieces = new List<TextPiece>();
        int at = 0;
        foreach (var figure in paragraph.Figures)
        {
            string digits = figure.Printed.TrimStart('-');
            int found = paragraph.Text.IndexOf(digits, at, StringComparison.Ordinal);
            if (found < 0)
            {
                // 持平: the sentence says it without digits.
                continue;
            }

            if (PathOf(figure, bookId) is { } path)
            {
                pieces.Add(new TextPiece(paragraph.Text[at..found], null));
                pieces.Add(new TextPiece(digits, path));
                at = found + digits.Length;
            }
        }

        pieces.Add(new TextPiece(paragraph.Text[at..], null));
        return [.. pieces.Where(piece => piece.Text.Length > 0)];
    }

    private static string? PathOf(NarrativeFigure figure, long bookId) => figure.Measure switch
    {
        "amount" when CoordinateText.Parse(figure.Subject) is not null => $"/books/{bookId}/figures?q={Uri.EscapeDataString(figure.Subject)}&printed={figure.Printed}",
        "share" or "change" or "growth" when CoordinateText.Parse(figure.Subject) is not null => $"/books/{bookId}/figures?q={Uri.EscapeDataString(figure.Subject)}",
        "value" when figure.Subject.StartsWith("procurement.", StringComparison.Ordinal) => $"/books/{bookId}/sheets/procurement",
        "value" when figure.Subject.StartsWith("assets.", StringComparison.Ordinal) => $"/books/{bookId}/sheets/assets",
        "value" when figure.Subject.StartsWith("units", StringComparison.Ordinal) => $"/books/{bookId}/sheets/units",
        "value" when figure.Subject.StartsWith("targets", StringComparison.Ordinal) => $"/books/{bookId}/sheets/projects",
        _ => null,
    };
}
