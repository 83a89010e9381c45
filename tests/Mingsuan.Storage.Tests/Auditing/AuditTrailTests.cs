using System.Data.Common;
using Dapper;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Auditing;

public sealed class AuditTrailTests
{
    [Theory, OnBothDatabases]
    public async Task Every_change_leaves_an_entry_that_ties_to_the_one_before(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var entries = (await store.Trail.LatestAsync()).Reverse().ToList();
        entries.Select(entry => entry.Action).ShouldBe(["department.add", "unit.add", "unit.add", "book.create"]);
        entries[0].PreviousHash.ShouldBeEmpty();
        entries[3].PreviousHash.ShouldBe(entries[2].Hash);
        (await store.Trail.VerifyAsync()).ShouldBe(new AuditVerification(4, null, null));
        (await store.Trail.LatestAsync(subject: "book:1")).Single().Seq.ShouldBe(4);
    }

    [Theory, OnBothDatabases]
    public async Task The_database_refuses_to_change_or_delete_entries(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await using var connection = await store.Database.ConnectAsync();
        foreach (string sql in new[] { "UPDATE audit SET actor = 'x'", "DELETE FROM audit", "DELETE FROM audit_head" })
        {
            (await Should.ThrowAsync<DbException>(() => connection.ExecuteAsync(sql))).Message.ShouldContain("append-only");
        }

        if (kind == DatabaseKind.Postgres)
        {
            await Should.ThrowAsync<DbException>(() => connection.ExecuteAsync("TRUNCATE audit"));
        }
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'somebody else' WHERE seq = 2", 2)]
    [InlineData("UPDATE audit SET detail = '{}' WHERE seq = 3", 3)]
    [InlineData("DELETE FROM audit WHERE seq = 2", 2)]
    [InlineData("DELETE FROM audit WHERE seq = 4", 4)]
    [InlineData("UPDATE audit_head SET seq = 5", 5)]
    public async Task Verification_finds_what_somebody_changed_behind_the_triggers(string sql, long broken)
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await using (var connection = await store.Database.ConnectAsync())
        {
            await connection.ExecuteAsync("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete");
            await connection.ExecuteAsync(sql);
        }

        var verification = await store.Trail.VerifyAsync();
        verification.IsIntact.ShouldBeFalse();
        verification.FirstBroken.ShouldBe(broken);
    }

    [Theory, OnBothDatabases]
    public async Task A_change_without_an_entry_is_not_made(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await Should.ThrowAsync<InvalidOperationException>(() => store.Database.ChangeAsync(Actor.System, scope => scope.ExecuteAsync("UPDATE departments SET name = 'x'")));
        (await store.Departments.DepartmentsAsync())[0].Name.ShouldBe("临川省示例县水务局");
    }

    [Fact]
    public void Canonical_json_sorts_members_and_keeps_text_readable() =>
        CanonicalJson.Of(new { b = 1, a = new { d = "水务“局”", c = (string?)null } }).ShouldBe("""{"a":{"c":null,"d":"水务“局”"},"b":1}""");
}
