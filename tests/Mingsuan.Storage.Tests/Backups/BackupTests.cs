using System.IO.Compression;
using Dapper;
using Mingsuan.Storage.Backups;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Storage.Tests.Backups;

public sealed class BackupTests
{
    public static TheoryData<DatabaseKind, DatabaseKind> EveryWay() => TestDatabase.Postgres is null
        ? new() { { DatabaseKind.Sqlite, DatabaseKind.Sqlite } }
        : new() { { DatabaseKind.Sqlite, DatabaseKind.Sqlite }, { DatabaseKind.Sqlite, DatabaseKind.Postgres }, { DatabaseKind.Postgres, DatabaseKind.Sqlite }, { DatabaseKind.Postgres, DatabaseKind.Postgres } };

    [Theory, MemberData(nameof(EveryWay))]
    public async Task What_was_backed_up_is_restored_to_either_database(DatabaseKind from, DatabaseKind to)
    {
        using var folder = new TestFolder();
        await using var source = await FilledAsync(from);
        string first = folder.File("first.zip");
        var manifest = await new BackupService(source.Database).BackUpAsync(first);

        await using var target = await TestStore.CreateAsync(to, migrate: false);
        await new RestoreService(target.Database).RestoreAsync(first);

        var again = await new BackupService(target.Database).BackUpAsync(folder.File("second.zip"));
        again.Tables.ShouldBe(manifest.Tables, "every row of every table, by hash");
        (await target.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();

        // Life goes on behind the restored ids.
        await target.Departments.AddAsync(Actor.System, new() { Code = "999", Name = "示例县新设部门", RegionCode = "990101" });
        var document = (await target.Documents.OfKeyAsync(Actor.Anonymous, Key)).Single();
        (await target.Documents.ContentAsync(document)).ShouldBe([0, 1, 255]);
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_before_anything_is_written()
    {
        using var folder = new TestFolder();
        await using var source = await FilledAsync(DatabaseKind.Sqlite);
        string path = folder.File("backup.zip");
        await new BackupService(source.Database).BackUpAsync(path);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.GetEntry("departments.ndjson")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("departments.ndjson").Open());
            writer.Write("{}");
        }

        await using var target = await TestStore.CreateAsync(DatabaseKind.Sqlite, migrate: false);
        (await Should.ThrowAsync<RefusedException>(() => new RestoreService(target.Database).RestoreAsync(path))).Text.Chinese.ShouldContain("departments.ndjson");
        (await new Storage.Migrations.Migrator(target.Database).CurrentAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.File("x.zip"), "no zip");
        await using var target = await TestStore.CreateAsync(DatabaseKind.Sqlite, migrate: false);
        await Should.ThrowAsync<RefusedException>(() => new RestoreService(target.Database).RestoreAsync(folder.File("x.zip")));
    }

    [Fact]
    public async Task A_database_in_use_is_not_overwritten()
    {
        using var folder = new TestFolder();
        await using var source = await FilledAsync(DatabaseKind.Sqlite);
        await new BackupService(source.Database).BackUpAsync(folder.File("backup.zip"));
        await Should.ThrowAsync<RefusedException>(() => new RestoreService(source.Database).RestoreAsync(folder.File("backup.zip")));
    }

    [Theory, OnBothDatabases]
    public async Task Every_table_but_the_sessions_is_backed_up(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        string sql = kind == DatabaseKind.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
        var tables = await store.Database.ReadAsync(async connection => (await connection.QueryAsync<string>(sql)).ToList());
        tables.Except(BackupTables.All).Order().ShouldBe(["schema_version", "sessions"]);
    }

    private static string Key { get; set; } = string.Empty;

    private static async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var store = await TestStore.CreateAsync(kind);
        await store.PersonAsync(Role.Administrator);
        await store.Rows.SaveAsync(Actor.System, store.BookId, [TestStore.Line("1", 100), TestStore.Line("2", -5)]);
        await store.Comments.AddAsync(Actor.System, (await store.Books.FindAsync(store.BookId))!, "line/1", "请核对“金额”");
        await store.Decisions.DecideAsync(Actor.System, DecisionSubject.Book(store.BookId), "w", "PF-UNIT", DecisionKind.Explained, "说明");
        await store.Settings.SetAsync(Actor.System, "anonymous-checking", "true");
        (_, Key) = await store.Documents.AddAsync(Actor.System, [new HandedIn("a.txt", "text/plain", [0, 1, 255])]);
        foreach (var step in new[] { WorkflowStep.Submit, WorkflowStep.ApproveByDepartment, WorkflowStep.ApproveByBureau, WorkflowStep.Publish })
        {
            await store.Workflow.StepAsync(Actor.System, store.BookId, step, (await store.Books.FindAsync(store.BookId))!.RowVersion);
        }

        return store;
    }
}

internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mingsuan");

    public string File(string name) => Path.Combine(_directory.FullName, name);

    public void Dispose() => _directory.Delete(recursive: true);
}
