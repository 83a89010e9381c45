using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;
using Mingsuan.Web.Access;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>How shares, changes, rates and counts of the text are reckoned, step by step.</summary>
internal sealed class FigureSteps(RequestContext request, CompiledWork work, Layout layout, QuestionWords words, long bookId)
{
    /// <summary>The steps.</summary>
    public IEnumerable<FigureStep> Of(AskedFigure asked, Coordinates question, Coordinates? whole) => asked.Measure switch
    {
        "share" when whole is not null =>
        [
            new FigureStep(words.Of(question), Printed(work.Ledger!.Sum(question) ?? 0m), null),
            new FigureStep(request.Text("steps.whole", words.Of(whole)), Printed(work.Ledger.Sum(whole) ?? 0m), PathOf(whole)),
            new FigureStep(request.Text("steps.share"), asked.Printed + "%", null),
        ],
        "change" or "growth" => Change(asked, question),
        "count" when asked.Counted is { } counted && StandardDimensions.Find(counted) is { } dimension =>
        [
            .. work.Ledger!.MembersOf(dimension, question).Where(member => work.Ledger.Sum(question.With(member)) is { } yuan && yuan != 0m)
                .Select(member => new FigureStep(words.Of(Coordinates.Of(member)), Printed(work.Ledger.Sum(question.With(member)) ?? 0m), PathOf(question.With(member)))),
            new FigureStep(request.Text("steps.count"), asked.Printed, null),
        ],
        _ => [],
    };

    private IEnumerable<FigureStep> Change(AskedFigure asked, Coordinates question)
    {
        decimal? before = work.Prior.Yuan(question);
        yield return new FigureStep(request.Text("charts.this-year"), Printed(work.Ledger!.Sum(question) ?? 0m), null);
        yield return new FigureStep(request.Text("charts.last-year"), before is { } yuan ? Printed(yuan) : request.Text("steps.unknown"), $"/books/{bookId}/compare");
        yield return new FigureStep(request.Text(asked.Measure == "change" ? "compare.change" : "compare.growth"), Signed(asked.Printed) + (asked.Measure == "change" ? layout.SentenceUnit.Name : "%"), null);
    }

    private static string Signed(string printed) => decimal.TryParse(printed, CultureInfo.InvariantCulture, out decimal number) && number > 0m ? "+" + printed : printed;

    private string Printed(decimal yuan) => PublishedAmount.Of(yuan, layout.SentenceUnit, layout.Decimals).Printed + layout.SentenceUnit.Name;

    private string PathOf(Coordinates question) =>
        $"/books/{bookId}/figures?q={Uri.EscapeDataString(question.ToString() is { Length: > 0 } text ? text : FigureEndpoints.Everything)}&printed={PublishedAmount.Of(work.Ledger!.Sum(question) ?? 0m, layout.SentenceUnit, layout.Decimals).Printed}";
}
