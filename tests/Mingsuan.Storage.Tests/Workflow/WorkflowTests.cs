using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Storage.Tests.Workflow;

public sealed class WorkflowTests
{
    [Theory, OnBothDatabases]
    public async Task The_whole_way_with_returns_and_a_correction(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var people = await PeopleAsync(store);
        await store.Rows.SaveAsync(people.Editor, store.BookId, [TestStore.Line("1", 120_00)]);

        await StepAsync(store, people.Editor, WorkflowStep.Submit);
        await StepAsync(store, people.Reviewer, WorkflowStep.ReturnByDepartment, "请核对第一行");
        await StepAsync(store, people.Editor, WorkflowStep.Submit);
        await StepAsync(store, people.Reviewer, WorkflowStep.ApproveByDepartment);
        await StepAsync(store, people.Bureau, WorkflowStep.ReturnByBureau, "功能分类有误");
        await StepAsync(store, people.Editor, WorkflowStep.Submit);
        await StepAsync(store, people.Reviewer, WorkflowStep.ApproveByDepartment);
        await StepAsync(store, people.Bureau, WorkflowStep.ApproveByBureau);
        var published = await StepAsync(store, people.Bureau, WorkflowStep.Publish);

        published.State.ShouldBe(BookState.Published);
        published.PublicationDay.ShouldBe(new DateOnly(2027, 1, 20));
        var first = (await store.Versions.FindAsync(store.BookId, 1))!;
        first.IsIntact.ShouldBeTrue();
        BookVersionStore.Rows(first).Single().AmountFen.ShouldBe(120_00);
        (await store.Publications.ListAsync(store.BookId)).Single().Name.ShouldBe("book.json");

        await StepAsync(store, people.Editor, WorkflowStep.Correct, "第一行金额录入错误");
        await store.Rows.SaveAsync(people.Editor, store.BookId, [TestStore.Line("1", 150_00, rowVersion: 1)]);
        await StepAsync(store, people.Editor, WorkflowStep.Submit);
        await StepAsync(store, people.Reviewer, WorkflowStep.ApproveByDepartment);
        await StepAsync(store, people.Bureau, WorkflowStep.ApproveByBureau);
        await StepAsync(store, people.Reviewer, WorkflowStep.Publish);

        var versions = await store.Versions.ListAsync(store.BookId);
        versions.Select(version => (version.Number, version.Reason)).ShouldBe([(2, "第一行金额录入错误"), (1, null)]);
        BookVersionStore.Rows((await store.Versions.FindAsync(store.BookId, 1))!).Single().AmountFen.ShouldBe(120_00, "what was published stays");
        (await store.Workflow.HistoryAsync(store.BookId)).Count.ShouldBe(14);
        (await store.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Errors_stop_and_a_decision_does_not_help()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1)]);
        store.Inspector.Findings.Add(Finding("a", Severity.Error));
        await store.Decisions.DecideAsync(Actor.System, DecisionSubject.Book(store.BookId), "a", "AR-ROW", DecisionKind.FalseAlarm, "不是错误");

        var stopped = await Should.ThrowAsync<StoppedException>(() => StepAsync(store, Actor.System, WorkflowStep.Submit));

        stopped.Errors.Single().Fingerprint.ShouldBe("a");
        (await store.Books.FindAsync(store.BookId))!.State.ShouldBe(BookState.Draft);
    }

    [Fact]
    public async Task A_warning_needs_an_explanation()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1)]);
        store.Inspector.Findings.Add(Finding("w", Severity.Warning));

        (await Should.ThrowAsync<StoppedException>(() => StepAsync(store, Actor.System, WorkflowStep.Submit))).Unexplained.Single().Fingerprint.ShouldBe("w");
        await store.Decisions.DecideAsync(Actor.System, DecisionSubject.Book(store.BookId), "w", "PF-UNIT", DecisionKind.Explained, "上级文件要求如此");

        (await StepAsync(store, Actor.System, WorkflowStep.Submit)).State.ShouldBe(BookState.Submitted);
    }

    [Fact]
    public async Task An_empty_book_is_not_submitted()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        (await Should.ThrowAsync<StoppedException>(() => StepAsync(store, Actor.System, WorkflowStep.Submit))).Errors.Single().Finding.Rule.ShouldBe("BK-EMPTY");
    }

    [Fact]
    public async Task A_submitted_book_cannot_be_edited()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1)]);
        await StepAsync(store, Actor.System, WorkflowStep.Submit);

        await Should.ThrowAsync<RefusedException>(() => store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("2", 1)]));
        await Should.ThrowAsync<RefusedException>(() => store.Rows.DeleteAsync(Actor.System, store.BookId, BookRowKind.Line, "1", 1));
    }

    [Theory, OnBothDatabases]
    public async Task A_book_that_changed_since_it_was_looked_at_is_not_moved(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1)]);
        await StepAsync(store, Actor.System, WorkflowStep.Submit);

        await Should.ThrowAsync<ConcurrencyConflictException>(() => store.Workflow.StepAsync(Actor.System, store.BookId, WorkflowStep.ApproveByDepartment, rowVersion: 1));
    }

    [Fact]
    public async Task Who_submitted_does_not_approve()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        var person = await store.PersonAsync(Role.UnitEditor, store.DepartmentId);
        await store.Accounts.AssignAsync(Actor.System, person.AccountId!.Value, new RoleAssignment { Role = Role.DepartmentReviewer, DepartmentId = store.DepartmentId });
        person = (await store.Accounts.ActorAsync(person.AccountId.Value))!;
        await store.Rows.SaveAsync(person, store.BookId, [TestStore.Line("1", 1)]);
        await StepAsync(store, person, WorkflowStep.Submit);

        await Should.ThrowAsync<RefusedException>(() => StepAsync(store, person, WorkflowStep.ApproveByDepartment));
    }

    [Fact]
    public async Task A_return_and_a_correction_need_a_reason()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 1)]);
        await StepAsync(store, Actor.System, WorkflowStep.Submit);

        (await Should.ThrowAsync<RefusedException>(() => StepAsync(store, Actor.System, WorkflowStep.ReturnByDepartment, "  "))).Field.ShouldBe("note");
    }

    [Fact]
    public async Task Every_step_is_refused_from_every_other_state_and_to_everybody_else()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        var people = await PeopleAsync(store);
        var book = (await store.Books.FindAsync(store.BookId))!;
        var place = (await store.Books.PlaceAsync(store.BookId))!;
        var lines = Enum.GetValues<BookState>().Select(state => $"{state}: " + string.Join(", ", new[] { people.Editor, people.Reviewer, people.Bureau, people.Auditor, Actor.Anonymous }
            .SelectMany(actor => WorkflowTable.Open(actor, book with { State = state }, place).Select(rule => $"{actor.Name[2..]} {rule.Step}"))));

        string.Join('\n', lines).ShouldBe(
            """
            Draft: UnitEditor Submit
            Submitted: DepartmentReviewer ReturnByDepartment, DepartmentReviewer ApproveByDepartment
            ReturnedByDepartment: UnitEditor Submit
            ApprovedByDepartment: FinanceBureau ReturnByBureau, FinanceBureau ApproveByBureau
            ReturnedByBureau: UnitEditor Submit
            ApprovedByBureau: DepartmentReviewer Publish, FinanceBureau Publish
            Published: UnitEditor Correct, DepartmentReviewer Correct
            """);
        await Should.ThrowAsync<AccessDeniedException>(() => StepAsync(store, people.Auditor, WorkflowStep.Submit));
        await Should.ThrowAsync<RefusedException>(() => StepAsync(store, people.Bureau, WorkflowStep.Publish));
    }

    private static async Task<Book> StepAsync(TestStore store, Actor actor, WorkflowStep step, string? note = null)
    {
        var book = (await store.Books.FindAsync(store.BookId))!;
        await store.Workflow.StepAsync(actor, store.BookId, step, book.RowVersion, note);
        return (await store.Books.FindAsync(store.BookId))!;
    }

    private static async Task<(Actor Editor, Actor Reviewer, Actor Bureau, Actor Auditor)> PeopleAsync(TestStore store) => (
        await store.PersonAsync(Role.UnitEditor, store.DepartmentId),
        await store.PersonAsync(Role.DepartmentReviewer, store.DepartmentId),
        await store.PersonAsync(Role.FinanceBureau),
        await store.PersonAsync(Role.Auditor));

    private static BookFinding Finding(string fingerprint, Severity severity) =>
        new(fingerprint, new Finding("AR-ROW", severity, new Message("测试", "test"), "测试", []));
}
