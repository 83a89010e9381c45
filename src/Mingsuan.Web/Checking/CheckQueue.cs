using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection.Json;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Checking;

/// <summary>
/// The documents that wait to be checked. They lie in the database, so that a restart loses none; one during whose check the program
/// died is not tried again.
/// </summary>
public sealed partial class CheckQueue(WebOptions options, Database database, DocumentStore documents, ResultMemory memory, BatchRelations relations, ILogger<CheckQueue> logger) : BackgroundService
{
    private static readonly Message Fatal = new(
        "检查这份文件时程序中断，没有再次检查。请另存后重新上传；仍然不行时，请告诉管理员。", "The program ended while it checked this file, so the file was not tried again. Save it anew and hand it in again, or tell an administrator.");

    private readonly Channel<long> _waiting = Channel.CreateUnbounded<long>();
    private readonly SemaphoreSlim _ending = new(1, 1);
    private readonly string _marks = Path.Combine(options.DataDirectory, "checking");

    /// <summary>Whether more may be handed in now.</summary>
    public bool HasRoomFor(int count) => _waiting.Reader.Count + count <= options.Checking.Waiting;

    /// <summary>Lets documents wait for their turn.</summary>
    public void Add(IEnumerable<long> ids)
    {
        foreach (long id in ids)
        {
            _waiting.Writer.TryWrite(id);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(_marks);
        await RecoverAsync();
        await Task.WhenAll([ExpireAsync(stoppingToken), .. Enumerable.Range(0, options.Checking.AtOnce).Select(_ => WorkAsync(stoppingToken))]);
    }

    private async Task RecoverAsync()
    {
        foreach (string mark in Directory.EnumerateFiles(_marks))
        {
            if (long.TryParse(Path.GetFileName(mark), out long id) && await documents.FindAsync(id) is { Result: null } document)
            {
                await StoreAsync(document.Id, DocumentResult.Failed(document.Name, Fatal));
            }

            File.Delete(mark);
        }

        Add(await documents.WaitingAsync());
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            await foreach (long id in _waiting.Reader.ReadAllAsync(stopping))
            {
                await OneAsync(id);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    private async Task OneAsync(long id)
    {
        string mark = Path.Combine(_marks, id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            if (await documents.FindAsync(id) is not { Result: null } document)
            {
                return;
            }

            await File.WriteAllBytesAsync(mark, []);
            await EndAsync(document, await memory.CheckAsync(id, document.Name, await documents.ContentAsync(document)));
        }
        catch (Exception exception)
        {
            LogFault(logger, id, exception);
        }
        finally
        {
            File.Delete(mark);
        }
    }

    /// <summary>Stores a result; with the last one of a batch, what its documents say of each other, before anybody is told that the batch is through.</summary>
    private async Task EndAsync(CheckedDocument document, DocumentResult result)
    {
        // One at a time: exactly one of those that end together is the last.
        await _ending.WaitAsync();
        try
        {
            var batch = await documents.BatchAsync(document);
            if (batch.Count > 1)
            {
                relations.Note(document, result);
                if (batch.All(other => other.Id == document.Id || other.Result is not null))
                {
                    result = await RelateAsync(batch, document, result);
                }
            }

            await StoreAsync(document.Id, result);
        }
        finally
        {
            _ending.Release();
        }
    }

    private async Task<DocumentResult> RelateAsync(IReadOnlyList<CheckedDocument> batch, CheckedDocument last, DocumentResult result)
    {
        foreach (var (id, _) in await relations.OfAsync(batch))
        {
            if (id != last.Id && await memory.OfAsync(batch.First(other => other.Id == id)) is { } other)
            {
                await StoreAsync(id, await relations.RelateAsync(batch, id, other));
            }
        }

        return await relations.RelateAsync(batch, last.Id, result);
    }

    private async Task StoreAsync(long id, DocumentResult result)
    {
        using var stream = new MemoryStream();
        FindingsJson.Write(stream, [result.Checked], Language.Chinese);
        await documents.SetResultAsync(Actor.System, id, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private async Task ExpireAsync(CancellationToken stopping)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), database.Clock);
        try
        {
            do
            {
                await documents.ExpireAsync(Timestamp.Of(database.Clock.GetUtcNow().AddDays(-options.Checking.Days)));
            }
            while (await hours.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Document {Id} could not be checked.")]
    private static partial void LogFault(ILogger logger, long id, Exception exception);
}
