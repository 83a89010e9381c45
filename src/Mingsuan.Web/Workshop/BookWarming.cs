using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Workshop;

/// <summary>
/// Checks all books once after the start, the newest year first and one at a time, so that nobody waits for the first check of a book after the program was
/// started again.
/// </summary>
internal sealed partial class BookWarming(BookStore books, BookRowStore rows, BookWorkshop workshop, WebOptions options, ILogger<BookWarming> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.ChecksBooksAtStart)
        {
            return;
        }

        try
        {
            foreach (var book in await books.ListAsync(Actor.System))
            {
                stoppingToken.ThrowIfCancellationRequested();
                if (await rows.OpenAsync(book.Id) is { Totals.Lines: > 0 } opened)
                {
                    await workshop.InspectAsync(opened);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or System.Data.Common.DbException)
        {
            // Whoever opens that book is told; here nobody would be.
            LogStop(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not every book could be checked at the start.")]
    private static partial void LogStop(ILogger logger, Exception exception);
}
