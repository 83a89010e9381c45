namespace Mingsuan.Storage.Migrations;

/// <summary>One step of the schema, forward only.</summary>
/// <param name="Version">Counts from 1 without gaps.</param>
/// <param name="Name">What the step does, as in the file's name.</param>
/// <param name="Common">SQL for both databases; <c>{id}</c> and <c>{blob}</c> stand for what each calls an identity column and bytes.</param>
/// <param name="Sqlite">SQL that follows on SQLite only; may be empty.</param>
/// <param name="Postgres">SQL that follows on PostgreSQL only; may be empty.</param>
public sealed record Migration(int Version, string Name, string Common, string Sqlite, string Postgres);
