using System.Reflection;
using Mingsuan.Storage.Databases;
using Xunit.Sdk;

namespace Mingsuan.Storage.Tests.Support;

/// <summary>Runs a theory on SQLite, and on PostgreSQL where <c>MINGSUAN_TEST_POSTGRES</c> names one.</summary>
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        TestDatabase.Postgres is null ? [[DatabaseKind.Sqlite]] : [[DatabaseKind.Sqlite], [DatabaseKind.Postgres]];
}
