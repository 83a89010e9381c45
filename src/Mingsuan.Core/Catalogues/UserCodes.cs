namespace Mingsuan.Core.Catalogues;

/// <summary>The user's own code lists: where they are kept, and how the Ministry's list gets there.</summary>
public static class UserCodes
{
    /// <summary>Environment variable that names the directory outright.</summary>
    public const string DirectoryVariable = "MINGSUAN_CODES";

    /// <summary>
    /// The directory of the user's lists: <c>MINGSUAN_CODES</c>; else on Windows <c>%LOCALAPPDATA%\mingsuan\codes</c>, elsewhere
    /// <c>$XDG_DATA_HOME/mingsuan/codes</c> or <c>~/.local/share/mingsuan/codes</c>. <see langword="null"/> when none of these
    /// is set. It need not exist.
    /// </summary>
    /// <param name="environment">Gives the value of an environment variable, or <see langword="null"/>.</param>
    /// <param name="windows">Whether the Windows place applies.</param>
    public static string? DirectoryFrom(Func<string, string?> environment, bool windows)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (environment(DirectoryVariable) is { Length: > 0 } named)
        {
            return named;
        }

        if (windows)
        {
            return environment("LOCALAPPDATA") is { Length: > 0 } local ? Path.Combine(local, "mingsuan", "codes") : null;
        }

        // The XDG Base Directory Specification: a relative path is to be ignored.
        if (environment("XDG_DATA_HOME") is { Length: > 0 } data && Path.IsPathRooted(data))
        {
            return Path.Combine(data, "mingsuan", "codes");
        }

        return environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share", "mingsuan", "codes") : null;
    }

    /// <summary>The directory of the user's lists on this machine; see <see cref="DirectoryFrom"/>.</summary>
    public static string? CurrentDirectory() => DirectoryFrom(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows());

    /// <summary>
    /// Merges <paramref name="file"/> (CSV, UTF-8: code, name, perhaps from and to) as official entries into the user's list.
    /// Entries imported before stay for the codes and years of which the file says nothing. Either all of it is written or none.
    /// </summary>
    /// <returns>The file written, and how many entries it took from <paramref name="file"/> and has in all.</returns>
    /// <exception cref="CatalogueException"><paramref name="file"/> or the user's present list is missing, unreadable or at fault.</exception>
    /// <exception cref="ArgumentException">The list cannot be imported.</exception>
    /// <exception cref="IOException">The user's directory cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user's directory cannot be written.</exception>
    public static CodeImport Import(string file, CodeListDefinition definition, string userDirectory)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrEmpty(userDirectory);
        if (!definition.Importable)
        {
            throw new ArgumentException($"The list {definition.Id} is not for import.", nameof(definition));
        }

        var defaults = new CodeEntryDefaults(CodeEvidence.Official, "用户导入：" + Path.GetFileName(file));
        IReadOnlyList<CodeEntry> imported = CodeListReader.ReadImport(file, definition, defaults);
        string target = Path.Combine(userDirectory, definition.FileName);
        IReadOnlyList<CodeEntry> present = File.Exists(target) ? CodeListReader.Read(target, definition) : [];
        IReadOnlyList<CodeEntry> merged = CodeListMerge.Lay(imported, present);
        CodeListWriter.WriteFile(target, merged);
        return new CodeImport(target, imported.Count, merged.Count);
    }
}

/// <summary>What an import did.</summary>
/// <param name="File">The user's list that was written.</param>
/// <param name="Imported">Entries taken from the imported file.</param>
/// <param name="Total">Entries the user's list has now.</param>
public sealed record CodeImport(string File, int Imported, int Total);
