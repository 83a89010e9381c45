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
        (long id, string key) = await store.Documents.AddAsync(person, "预算.txt", "text/plain", [1, 2]);
        await store.Documents.SetResultAsync(person, id, "{}");

        (await store.Documents.FindAsync(Actor.Anonymous, id, key))!.Result.ShouldBe("{}");
        (await store.Documents.FindAsync(person, id, null)).ShouldNotBeNull();
        (await store.Documents.FindAsync(Actor.Anonymous, id, "wrong")).ShouldBeNull();
        (await store.Documents.FindAsync(Actor.Anonymous, id, null)).ShouldBeNull();
    }
}
