using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Comparison;

/// <summary>A book against last year's and against its own earlier versions, figure by figure.</summary>
internal static class ComparisonEndpoints
{
    private const string LastYear = "year";
    private const string Given = "given";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/books/{bookId:long}/compare", CompareAsync).Allow(Right.ViewBook, AccessPlace.Book);

    private static async Task<IResult> CompareAsync(long bookId, string? with, int? statement, string? all, BookRowStore rows, BookVersionStore versions, BookWorkshop workshop)
    {
        var opened = (await rows.OpenAsync(bookId))!;
        var work = await workshop.CompileAsync(opened);
        if (work.Compiled is not { Statements.Count: > 0 } compiled)
        {
            return Page.Of<Figures.NotCompiledPage>(new { opened.Book, Faults = work.Faults });
        }

        var frozen = await versions.ListAsync(bookId);
        var before = await workshop.LastYearAsync(opened.Book);
        bool hasGiven = before is null && work.Prior.IsKnown;
        string chosen = with ?? (before is not null ? LastYear : hasGiven ? Given : frozen.Count > 0 ? frozen[0].Number.ToString(CultureInfo.InvariantCulture) : string.Empty);
        var other = chosen == LastYear
            ? before is { } known ? await workshop.LedgerAsync(known.Book, known.Version) : null
            : frozen.FirstOrDefault(version => version.Number.ToString(CultureInfo.InvariantCulture) == chosen) is { } version ? await workshop.LedgerAsync(opened.Book, version) : null;
        int index = Math.Clamp(statement ?? 1, 1, compiled.Statements.Count) - 1;
        Func<Coordinates, decimal?>? then = chosen == Given && hasGiven ? work.Prior.Yuan : other is null ? null : other.Sum;
        var rowsOfTable = then is null ? [] : Rows(compiled.Statements[index], work.Ledger!, then, all == "1", isPartial: chosen == Given);
        return Page.Of<ComparePage>(new { opened.Book, compiled.Statements, Index = index, Versions = frozen, HasLastYear = before is not null, HasGiven = hasGiven, Chosen = chosen, Rows = rowsOfTable, All = all == "1", IsThere = then is not null });
    }

    /// <summary>Each figure of the statement with the other answer to the same question. Where only some answers are known, the others are left out.</summary>
    private static List<ComparedFigure> Rows(CompiledStatement statement, LeafTable own, Func<Coordinates, decimal?> other, bool all, bool isPartial)
    {
        var block = statement.Block;
        var compared = new List<ComparedFigure>();
        foreach (var figure in statement.Figures.Where(figure => figure is { Coordinates: not null, Place.Row: not null, Place.Column: not null }))
        {
            decimal? now = figure.State == FigureState.Blank ? null : own.Sum(figure.Coordinates!);
            decimal? then = other(figure.Coordinates!);
            decimal here = Rounded(now);
            decimal there = Rounded(then);
            if ((now is not null || then is not null) && (then is not null || !isPartial) && (all || here != there))
            {
                compared.Add(new ComparedFigure(figure.RowLabel, figure.ColumnLabel, then is null ? null : there, now is null ? null : here, here - there, there == 0m ? null : Math.Round((here - there) / there * 100m, 2, MidpointRounding.AwayFromZero), figure.Place.Row!.Value + 1, figure.Place.Column!.Value + 1));
            }
        }

        return compared;

        decimal Rounded(decimal? yuan) => Core.Money.Amount.Round(yuan ?? 0m, block.Unit, block.Decimals).Value;
    }
}

/// <summary>A figure and what it is compared with, as printed.</summary>
/// <param name="Label">The row.</param>
/// <param name="Heading">The column.</param>
/// <param name="Then">The other; null when it is blank there.</param>
/// <param name="Now">This book's; null when it is blank.</param>
/// <param name="Change">Now less then.</param>
/// <param name="Growth">In percent; null when there was nothing.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record ComparedFigure(string Label, string Heading, decimal? Then, decimal? Now, decimal Change, decimal? Growth, int Row, int Column);
