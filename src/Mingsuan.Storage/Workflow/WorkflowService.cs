using System.Security.Cryptography;
using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Workflow;

/// <summary>Moves books along the workflow.</summary>
/// <param name="database">The database.</param>
/// <param name="rows">The rows of books.</param>
/// <param name="decisions">Decisions about findings.</param>
/// <param name="inspectors">The checks.</param>
/// <param name="publishers">What makes the files of a publication.</param>
public sealed class WorkflowService(
    Database database,
    BookRowStore rows,
    DecisionStore decisions,
    IEnumerable<IBookInspector> inspectors,
    IEnumerable<IBookPublisher> publishers)
{
    /// <summary>The history of a book, the oldest first.</summary>
    public Task<IReadOnlyList<Transition>> HistoryAsync(long bookId) => database.ReadAsync<IReadOnlyList<Transition>>(async connection =>
        [.. await connection.QueryAsync<Transition>(
            "SELECT version AS Version, step AS Step, from_state AS \"From\", to_state AS \"To\", note AS Note, actor AS Actor, at AS At FROM transitions WHERE book_id = @bookId ORDER BY id",
            new { bookId })]);

    /// <summary>What the checks say of a book, and what was decided about it.</summary>
    public async Task<Inspection> InspectAsync(OpenedBook book)
    {
        var findings = new List<BookFinding>();
        foreach (var inspector in inspectors)
        {
            findings.AddRange(await inspector.InspectAsync(book));
        }

        return new Inspection(findings, await decisions.OfBookAsync(book.Book.Id));
    }

    /// <summary>Takes a step.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="bookId">The book.</param>
    /// <param name="step">The step.</param>
    /// <param name="rowVersion">The row version of the book that the actor has seen.</param>
    /// <param name="note">Why; needed for some steps.</param>
    /// <param name="approvedOn">The day of the approval, for <see cref="WorkflowStep.ApproveByBureau"/>; today when null.</param>
    /// <exception cref="AccessDeniedException">The table of rights does not grant it.</exception>
    /// <exception cref="RefusedException">The step cannot be taken from where the book stands, or a reason is missing.</exception>
    /// <exception cref="StoppedException">Findings stop it.</exception>
    /// <exception cref="ConcurrencyConflictException">The book was changed in the meantime.</exception>
    public async Task StepAsync(Actor actor, long bookId, WorkflowStep step, long rowVersion, string? note = null, DateOnly? approvedOn = null)
    {
        var rule = WorkflowTable.Of(step);
        note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        var content = await rows.LoadAsync(bookId) ?? throw new RefusedException(new Message("这本预算不存在。", "There is no such book."));
        var book = content.Book;
        await using (var connection = await database.ConnectAsync())
        {
            actor.Demand(rule.Right, await BookStore.PlaceAsync(connection, null, book));
        }

        Require(rule, actor, book, rowVersion, note, approvedOn);
        if (rule.IsInspected)
        {
            await RequireSoundAsync(content);
        }

        // Made before the change begins: compiling takes long, a lock should not.
        var files = step == WorkflowStep.Publish ? await PublishAsync(content) : [];
        await database.ChangeAsync(actor, async scope =>
        {
            int written = await scope.ExecuteAsync(
                """
                UPDATE books SET state = @state, version = @version, correction_reason = @reason, submitted_by = @submittedBy, approved_on = @approvedOn, published_on = @publishedOn, row_version = row_version + 1
                WHERE id = @Id AND row_version = @RowVersion AND content_version = @ContentVersion
                """, After(rule, actor, book, note, approvedOn));
            if (written == 0)
            {
                throw new ConcurrencyConflictException($"book:{bookId}", rowVersion, step, await scope.FindAsync<Book>($"{BookStore.Select} WHERE b.id = @bookId", new { bookId }));
            }

            await scope.ExecuteAsync(
                "INSERT INTO transitions (book_id, version, step, from_state, to_state, note, account_id, actor, at) VALUES (@Id, @version, @step, @from, @to, @note, @AccountId, @Name, @Now)",
                new { book.Id, version = (long)book.Version, step = step.ToString(), from = book.State.ToString(), to = rule.To.ToString(), note, actor.AccountId, actor.Name, scope.Now });
            string? sha256 = step == WorkflowStep.Publish ? await FreezeAsync(scope, content, files) : null;
            scope.Record($"book.{char.ToLowerInvariant(step.ToString()[0])}{step.ToString()[1..]}", $"book:{bookId}", new { from = book.State, to = rule.To, book.Version, note, sha256 });
        });
    }

    private void Require(WorkflowRule rule, Actor actor, Book book, long rowVersion, string? note, DateOnly? approvedOn)
    {
        if (book.RowVersion != rowVersion)
        {
            throw new ConcurrencyConflictException($"book:{book.Id}", rowVersion, rule.Step, book);
        }

        if (!rule.From.Contains(book.State))
        {
            throw new RefusedException(new Message("这本预算现在的状态不能做这一步，请刷新页面查看。", "The book is not in a state for this step; reload the page."));
        }

        if (WorkflowTable.IsOwnWork(rule, actor, book))
        {
            throw new RefusedException(new Message("提交人不能审核自己提交的预算，请由另一位审核人办理。", "Who submitted a book cannot approve it; another reviewer has to."));
        }

        if (rule.NeedsNote && note is null)
        {
            throw new RefusedException(new Message("请说明理由。", "Give a reason."), "note");
        }

        if (note?.Length > 2000)
        {
            throw new RefusedException(new Message("理由最多 2000 字。", "A reason has at most 2000 characters."), "note");
        }

        if (approvedOn > database.Today || approvedOn?.Year < book.FiscalYear - 1)
        {
            throw new RefusedException(new Message("批复日期应在上年年初至今天之间。", "The day of approval lies between the beginning of the year before and today."), "approvedOn");
        }
    }

    private async Task RequireSoundAsync(BookContent content)
    {
        var inspection = await InspectAsync(OpenedBook.Of(content));
        if (inspection.Errors.Count > 0 || inspection.Unexplained.Count > 0)
        {
            throw new StoppedException(inspection.Errors, inspection.Unexplained);
        }
    }

    private async Task<List<PublishedFile>> PublishAsync(BookContent content)
    {
        var files = new List<PublishedFile>();
        foreach (var publisher in publishers)
        {
            files.AddRange(await publisher.PublishAsync(content));
        }

        return files;
    }

    private object After(WorkflowRule rule, Actor actor, Book book, string? note, DateOnly? approvedOn)
    {
        bool corrects = rule.Step == WorkflowStep.Correct;
        return new
        {
            book.Id,
            book.RowVersion,
            book.ContentVersion,
            state = rule.To.ToString(),
            version = (long)book.Version + (corrects ? 1 : 0),
            reason = corrects ? note : book.CorrectionReason,
            submittedBy = rule.Step == WorkflowStep.Submit ? actor.AccountId : book.SubmittedBy,
            approvedOn = rule.Step == WorkflowStep.ApproveByBureau ? Timestamp.Of(approvedOn ?? database.Today) : corrects ? null : book.ApprovedOn,
            publishedOn = rule.Step == WorkflowStep.Publish ? Timestamp.Of(database.Today) : corrects ? null : book.PublishedOn,
        };
    }

    private static async Task<string> FreezeAsync(ChangeScope scope, BookContent content, List<PublishedFile> files)
    {
        string snapshot = BookVersionStore.SnapshotOf(content);
        string sha256 = BookVersionStore.HashOf(snapshot);
        long version = content.Book.Version;
        await scope.ExecuteAsync(
            "INSERT INTO book_versions (book_id, number, content, sha256, reason, created_at, created_by) VALUES (@Id, @version, @snapshot, @sha256, @CorrectionReason, @Now, @Name)",
            new { content.Book.Id, version, snapshot, sha256, content.Book.CorrectionReason, scope.Now, scope.Actor.Name });
        foreach (var file in files)
        {
            await scope.ExecuteAsync(
                "INSERT INTO publications (book_id, version, name, media_type, sha256, content, created_at) VALUES (@Id, @version, @Name, @MediaType, @sha256, @Content, @Now)",
                new { content.Book.Id, version, file.Name, file.MediaType, sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)), file.Content, scope.Now });
        }

        return sha256;
    }
}

/// <summary>What the checks say of a book.</summary>
/// <param name="Findings">All findings.</param>
/// <param name="Decisions">What was decided about findings, also about earlier ones.</param>
public sealed record Inspection(IReadOnlyList<BookFinding> Findings, IReadOnlyList<Books.Decision> Decisions)
{
    /// <summary>Errors stop submission and publication; a decision does not make them go away.</summary>
    public IReadOnlyList<BookFinding> Errors => [.. Findings.Where(finding => finding.Finding.Severity == Severity.Error)];

    /// <summary>Warnings without a decision.</summary>
    public IReadOnlyList<BookFinding> Unexplained =>
        [.. Findings.Where(finding => finding.Finding.Severity == Severity.Warning && Decisions.All(decision => decision.Fingerprint != finding.Fingerprint))];
}

/// <summary>A step that was taken.</summary>
public sealed record Transition
{
    /// <summary>The version of the book.</summary>
    public required int Version { get; init; }

    /// <summary>The step.</summary>
    public required WorkflowStep Step { get; init; }

    /// <summary>Where the book stood.</summary>
    public required BookState From { get; init; }

    /// <summary>Where it stood afterwards.</summary>
    public required BookState To { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }

    /// <summary>Who.</summary>
    public required string Actor { get; init; }

    /// <summary>When.</summary>
    public required string At { get; init; }
}
