using System.Globalization;
using System.Reflection;

namespace Mingsuan.Storage.Migrations;

/// <summary>The steps that come with the program: <c>NNNN_name.sql</c>, with <c>.sqlite.sql</c> and <c>.postgres.sql</c> beside it.</summary>
public static class MigrationScripts
{
    private const string Prefix = "Mingsuan.Storage.Migrations.Scripts.";

    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static List<Migration> Load()
    {
        var assembly = typeof(MigrationScripts).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var migrations = new List<Migration>();
        foreach (string name in names.Where(name => name.Split('.').Length == Prefix.Split('.').Length + 1).Order(StringComparer.Ordinal))
        {
            string stem = name[..^".sql".Length];
            string label = stem[Prefix.Length..];
            migrations.Add(new Migration(
                int.Parse(label[..4], CultureInfo.InvariantCulture), label[5..], Text(assembly, name), Optional($"{stem}.sqlite.sql"), Optional($"{stem}.postgres.sql")));
        }

        return migrations;

        string Optional(string name) => names.Contains(name) ? Text(assembly, name) : string.Empty;
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
