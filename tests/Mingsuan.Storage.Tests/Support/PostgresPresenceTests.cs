using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Tests.Support;

/// <summary>Says in the results when PostgreSQL is not tested.</summary>
public sealed class PostgresPresenceTests
{
    [PostgresFact]
    public async Task PostgreSQL_is_there_and_answers()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Postgres);
        store.Database.Kind.ShouldBe(DatabaseKind.Postgres);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PostgresFactAttribute : FactAttribute
    {
        public PostgresFactAttribute() => Skip = TestDatabase.Postgres is null ? "MINGSUAN_TEST_POSTGRES is not set: the storage tests ran on SQLite only." : null;
    }
}
