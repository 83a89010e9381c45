using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>How a chart is drawn.</summary>
public enum BookChartKind
{
    /// <summary>Parts of a whole.</summary>
    Pie,

    /// <summary>Bars, with last year's beside them where they are known.</summary>
    Bars,

    /// <summary>Increases and decreases.</summary>
    Change,
}

/// <summary>A chart of the book with the year before.</summary>
/// <param name="Title">The key of its title.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Points">From the largest.</param>
/// <param name="Unit">The unit of the amounts.</param>
public sealed record BookChart(string Title, BookChartKind Kind, IReadOnlyList<BookChartPoint> Points, MoneyUnit Unit);

/// <summary>A point of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Question">Its question, for the lines behind it.</param>
/// <param name="Amount">This year.</param>
/// <param name="Prior">The year before; null when it is not known.</param>
/// <param name="Share">Its share of the whole in percent.</param>
public sealed record BookChartPoint(string Name, Coordinates Question, PublishedAmount Amount, PublishedAmount? Prior, string Share)
{
    /// <summary>The difference of the two as they are printed, with its sign; null when the year before is not known.</summary>
    public string? Change => Prior is not { } before ? null : Difference(before).ToString("+0.00####;-0.00####;0.00", CultureInfo.InvariantCulture);

    internal decimal Difference(PublishedAmount before) => decimal.Parse(Amount.Printed, CultureInfo.InvariantCulture) - decimal.Parse(before.Printed, CultureInfo.InvariantCulture);
}

/// <summary>The charts of a book: the structure of its expenditure.</summary>
public static class BookCharts
{
    private const int Most = 12;

    /// <summary>Kinds of expenditure of which none holds another.</summary>
    private static readonly string[] Natures =
        ["personnel", "public", "other-operations", "specific-purpose", "business-expenditure", "remittance-to-superior", "grants-to-affiliates", "unit-reserve"];

    /// <summary>Sources of which none holds another.</summary>
    private static readonly string[] Funds = ["general-public", "government-fund", "state-capital", "fiscal-special-account", "unit-funds"];

    /// <summary>By kind of expenditure, source, class of function, project and unit, and what changed most.</summary>
    public static IReadOnlyList<BookChart> Of(LeafTable ledger, PriorYear prior, Names names, MoneyUnit unit, int decimals, Language language)
    {
        var functions = ledger.MembersOf(StandardDimensions.Function, Coordinates.Everything).Select(member => StandardDimensions.Function.Member(member.Id[..3])).Distinct();
        var project = StandardDimensions.Nature.Member("project");
        var byFunction = Chart("charts.function", BookChartKind.Bars, functions.Select(member => (names.Of(member), Coordinates.Of(member))));
        return
        [
            .. new[]
            {
                Chart("charts.nature", BookChartKind.Pie, Members(StandardDimensions.Nature, Natures)),
                Chart("charts.fund", BookChartKind.Pie, Members(StandardDimensions.Fund, Funds)),
                byFunction,
                Chart("charts.project", BookChartKind.Bars, ledger.MembersOf(StandardDimensions.Project, Coordinates.Of(project)).Select(member => (names.Of(member), Coordinates.Of(member, project)))),
                Chart("charts.unit", BookChartKind.Bars, ledger.MembersOf(StandardDimensions.Unit, Coordinates.Everything).Select(member => (names.Of(member), Coordinates.Of(member)))),
                byFunction with
                {
                    Title = "charts.change",
                    Kind = BookChartKind.Change,
                    Points = [.. byFunction.Points.Where(point => point.Prior is not null).OrderByDescending(point => Math.Abs(point.Difference(point.Prior!.Value)))],
                },
            }.Where(chart => chart.Points.Count > 0),
        ];

        IEnumerable<(string, Coordinates)> Members(Dimension dimension, string[] ids) =>
            ids.Select(id => (Texts.Of($"member.{dimension.Id}.{id}", language), Coordinates.Of(dimension.Member(id))));

        BookChart Chart(string title, BookChartKind kind, IEnumerable<(string Name, Coordinates Question)> questions)
        {
            var sums = questions.Select(question => (question.Name, question.Question, Yuan: ledger.Sum(question.Question) ?? 0m)).Where(point => point.Yuan > 0m).OrderByDescending(point => point.Yuan).ToList();
            decimal whole = sums.Sum(point => point.Yuan);
            return new BookChart(
                title,
                kind,
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
