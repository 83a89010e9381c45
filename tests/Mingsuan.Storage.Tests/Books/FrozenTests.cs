using System.Data.Common;
using Dapper;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Storage.Tests.Books;

public sealed class FrozenTests
{
    [Theory, OnBothDatabases]
    public async Task The_database_refuses_to_change_what_was_published(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 100)]);
        foreach (var step in new[] { WorkflowStep.Submit, WorkflowStep.ApproveByDepartment, WorkflowStep.ApproveByBureau, WorkflowStep.Publish })
        {
            await store.Workflow.StepAsync(Actor.System, store.BookId, step, (await store.Books.FindAsync(store.BookId))!.RowVersion);
        }

        await using var connection = await store.Database.ConnectAsync();
        foreach (string sql in new[] { "UPDATE book_versions SET content = '{}'", "DELETE FROM book_versions", "UPDATE publications SET name = 'x'", "DELETE FROM publications" })
        {
            (await Should.ThrowAsync<DbException>(() => connection.ExecuteAsync(sql))).Message.ShouldContain("frozen");
        }
    }

    [Fact]
    public void A_version_that_does_not_fit_its_hash_is_not_read() => Should.Throw<InvalidDataException>(() => BookVersionStore.Rows(
        new BookVersion { BookId = 1, Number = 1, Content = """{"rows":[]}""", Sha256 = "0", CreatedAt = "", CreatedBy = "" }));

    [Theory, OnBothDatabases]
    public async Task A_document_is_seen_by_whoever_holds_its_key(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var person = await store.PersonAsync(Role.Auditor);
        var (ids, key) = await store.Documents.AddAsync(person, [new HandedIn("预算.txt", "text/plain", [1, 2])]);
        long id = ids.Single();
        await store.Documents.SetResultAsync(person, id, "{}");

        var document = (await store.Documents.OfKeyAsync(person, key)).Single();
        document.Result.ShouldBe("{}");
        (await store.Documents.OfKeyAsync(person, document.AccessHash)).Count.ShouldBe(1, "its account opens it by the hash, which the program keeps");
        (await store.Documents.OfKeyAsync(Actor.Anonymous, key)).ShouldBeEmpty("the key alone does not open what belongs to an account");
        (await store.Documents.OfKeyAsync(person, "wrong")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Old_documents_of_visitors_go_and_decisions_of_accounts_stay(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var person = await store.PersonAsync(Role.Auditor);
        var (own, _) = await store.Documents.AddAsync(person, [new HandedIn("预算.txt", "text/plain", [1, 2])]);
        var (visitors, _) = await store.Documents.AddAsync(Actor.Anonymous, [new HandedIn("预算.txt", "text/plain", [1, 2])]);
        await store.Decisions.DecideAsync(person, DecisionSubject.Document(own[0]), "0123abcd-00112233445566778899", "AR-ROW", DecisionKind.Accepted, "科目调整");

        (await store.Documents.ExpireAsync("9999")).ShouldBe(2);
        (await store.Documents.ExpireAsync("9999")).ShouldBe(0);

        (await store.Documents.FindAsync(visitors[0])).ShouldBeNull();
        (await store.Documents.ContentAsync((await store.Documents.FindAsync(own[0]))!)).ShouldBeEmpty();
        (await store.Decisions.OfAccountAsync(person.AccountId!.Value, "0123abcd")).Single().Kind.ShouldBe(DecisionKind.Accepted);
        (await store.Decisions.OfAccountAsync(person.AccountId!.Value, "ffffffff")).ShouldBeEmpty();
    }
}
