using Dapper;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Migrations;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Databases;

public sealed class MigratorTests
{
    public static TheoryData<DatabaseKind, int> EveryReleasedSchema()
    {
        var data = new TheoryData<DatabaseKind, int>();
        foreach (var migration in MigrationScripts.All)
        {
            data.Add(DatabaseKind.Sqlite, migration.Version);
            if (TestDatabase.Postgres is not null)
            {
                data.Add(DatabaseKind.Postgres, migration.Version);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(EveryReleasedSchema))]
    public async Task From_every_released_schema_to_the_newest_and_nothing_is_lost(DatabaseKind kind, int version)
    {
        await using var store = await TestStore.CreateAsync(kind, migrate: false);
        var migrator = new Migrator(store.Database);
        await migrator.MigrateAsync(version);
        await using (var connection = await store.Database.ConnectAsync())
        {
            await connection.ExecuteAsync("INSERT INTO departments (code, name, region_code, path, row_version) VALUES ('301', '临川省示例县水务局', '990101', '/1/', 1)");
        }

        await migrator.MigrateAsync();

        (await migrator.CurrentAsync()).ShouldBe(migrator.Latest);
        (await store.Departments.DepartmentsAsync()).Single().Name.ShouldBe("临川省示例县水务局");
    }

    [Theory, OnBothDatabases]
    public async Task A_step_that_fails_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind, migrate: false);
        Migration good = new(1, "good", "CREATE TABLE one (id {id}, bytes {blob});", "", "");
        Migration bad = new(2, "bad", "CREATE TABLE two (id {id}); SELECT no_such_column FROM one;", "", "");

        await Should.ThrowAsync<System.Data.Common.DbException>(() => new Migrator(store.Database, [good, bad]).MigrateAsync());

        (await new Migrator(store.Database, [good]).CurrentAsync()).ShouldBe(1);
        Migration mended = bad with { Common = "CREATE TABLE two (id {id});" };
        await new Migrator(store.Database, [good, mended]).MigrateAsync();
        (await new Migrator(store.Database, [good, mended]).CurrentAsync()).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_database_of_a_newer_program_is_left_alone(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var old = new Migrator(store.Database, []);
        (await Should.ThrowAsync<SchemaException>(() => old.MigrateAsync())).Text.Chinese.ShouldContain("高于本程序支持");
    }

    [Theory, OnBothDatabases]
    public async Task Programs_that_start_side_by_side_migrate_once(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind, migrate: false);
        await new Migrator(store.Database, []).MigrateAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Migrator(store.Database).MigrateAsync())));
        (await new Migrator(store.Database).CurrentAsync()).ShouldBe(MigrationScripts.All[^1].Version);
    }

    [Fact]
    public void Scripts_count_from_one_without_gaps() =>
        MigrationScripts.All.Select(migration => migration.Version).ShouldBe(Enumerable.Range(1, MigrationScripts.All.Count));
}
