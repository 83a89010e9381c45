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
/// <param name="Steps">How it is reckoned from other figures; empty for a plain amount.</param>
public sealed record FigureView(
    Book Book, FigureQuestion Question, IReadOnlyList<LedgerLine> Lines, decimal Yuan, string Rounded, Names Names, bool MayComment, IReadOnlyList<Comment> Comments, string Target,
    IReadOnlyList<FigureStep> Steps);

/// <summary>A figure that another is reckoned from, or what comes of it.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Printed">As printed.</param>
/// <param name="Path">Where the lines behind it are shown; null where this page shows them.</param>
public sealed record FigureStep(string Words, string Printed, string? Path);

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
            int found = Find(paragraph.Text, digits, at);
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

    /// <summary>Where a number begins that is not a part of a longer one.</summary>
    private static int Find(string text, string digits, int from)
    {
        for (int at = text.IndexOf(digits, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            int end = at + digits.Length;
            if ((at == 0 || !IsOfNumber(text[at - 1])) && (end == text.Length || !IsOfNumber(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character == '.';

    private static string? PathOf(NarrativeFigure figure, long bookId)
    {
        string sheets = $"/books/{bookId}/sheets/";
        return figure.Measure switch
        {
            "amount" or "share" or "change" or "growth" => Ask(figure.Subject),
            "count" when figure.Subject.Split(' ', 2) is [_, var question] => Ask(question) + $"&of={figure.Subject.Split(' ')[0]}",
            "value" when figure.Subject.StartsWith("procurement.", StringComparison.Ordinal) => sheets + "procurement",
            "value" when figure.Subject.StartsWith("assets.", StringComparison.Ordinal) => sheets + "assets",
            "value" when figure.Subject.StartsWith("units", StringComparison.Ordinal) => sheets + "units",
            "value" when figure.Subject.StartsWith("targets", StringComparison.Ordinal) => sheets + "projects",
            _ => null,
        };

        string Ask(string question) => $"/books/{bookId}/figures?q={Uri.EscapeDataString(question.Length == 0 ? FigureEndpoints.Everything : question)}&as={figure.Measure}&printed={figure.Printed}"
            + (figure.Whole is { } whole ? $"&whole={Uri.EscapeDataString(whole.Length == 0 ? FigureEndpoints.Everything : whole)}" : string.Empty);
    }
}
