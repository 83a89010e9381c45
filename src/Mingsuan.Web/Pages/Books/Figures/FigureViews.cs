using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Money;
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

/// <summary>A chart of the book with the year before.</summary>
/// <param name="Title">The key of its title.</param>
/// <param name="Points">From the largest.</param>
/// <param name="Unit">The unit of the amounts.</param>
public sealed record BookChart(string Title, IReadOnlyList<BookChartPoint> Points, MoneyUnit Unit);

/// <summary>A point of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Question">Its question, for the lines behind it.</param>
/// <param name="Amount">This year.</param>
/// <param name="Prior">The year before; null when it is not known.</param>
/// <param name="Share">Its share of the whole in percent.</param>
public sealed record BookChartPoint(string Name, Coordinates Question, PublishedAmount Amount, PublishedAmount? Prior, string Share);

/// <summary>The charts of a book: the structure of its expenditure.</summary>
public static class BookCharts
{
    private const int Most = 12;

    /// <summary>By class of function, by nature, by project.</summary>
    public static IReadOnlyList<BookChart> Of(LeafTable ledger, PriorYear prior, Names names, MoneyUnit unit, int decimals)
    {
        var functions = ledger.MembersOf(StandardDimensions.Function, Coordinates.Everything).Select(member => StandardDimensions.Function.Member(member.Id[..3])).Distinct();
        var project = StandardDimensions.Nature.Member("project");
        return
        [
            .. new[]
            {
                Chart("charts.function", functions.Select(member => (names.Of(member), Coordinates.Of(member)))),
                Chart("charts.project", ledger.MembersOf(StandardDimensions.Project, Coordinates.Of(project)).Select(member => (names.Of(member), Coordinates.Of(member, project)))),
                Chart("charts.unit", ledger.MembersOf(StandardDimensions.Unit, Coordinates.Everything).Select(member => (names.Of(member), Coordinates.Of(member)))),
            }.Where(chart => chart.Points.Count > 0),
        ];

        BookChart Chart(string title, IEnumerable<(string Name, Coordinates Question)> questions)
        {
            var sums = questions.Select(question => (question.Name, question.Question, Yuan: ledger.Sum(question.Question) ?? 0m)).Where(point => point.Yuan > 0m).OrderByDescending(point => point.Yuan).ToList();
            decimal whole = sums.Sum(point => point.Yuan);
            return new BookChart(
                title,
                [.. sums.Take(Most).Select(point => new BookChartPoint(
                    point.Name,
                    point.Question,
                    PublishedAmount.Of(point.Yuan, unit, decimals),
                    prior.Yuan(point.Question) is { } before ? PublishedAmount.Of(before, unit, decimals) : null,
                    (100m * point.Yuan / whole).ToString("F2", CultureInfo.InvariantCulture)))],
                unit);
        }
    }
}
