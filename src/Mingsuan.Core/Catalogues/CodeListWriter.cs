using System.Globalization;
using System.Text;
using CsvHelper;

namespace Mingsuan.Core.Catalogues;

/// <summary>Writes a code list as the CSV that the catalogue reads.</summary>
public static class CodeListWriter
{
    /// <summary>The columns of a catalogue file, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["code", "name", "aliases", "from", "to", "evidence", "source"];

    /// <summary>The word for <paramref name="evidence"/> in files: official, observed or unverified.</summary>
    public static string Spell(CodeEvidence evidence) => evidence switch
    {
        CodeEvidence.Official => "official",
        CodeEvidence.Observed => "observed",
        _ => "unverified",
    };

    /// <summary>The cells of <paramref name="entry"/>, in the order of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> Cells(CodeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return
        [
            entry.Code,
            entry.Name,
            string.Join('|', entry.Aliases),
            entry.From?.ToString(CultureInfo.InvariantCulture) ?? "",
            entry.To?.ToString(CultureInfo.InvariantCulture) ?? "",
            Spell(entry.Evidence),
            entry.Source,
        ];
    }

    /// <summary>Writes rows of cells as CSV with LF line ends, quoting where needed.</summary>
    public static void WriteRows(TextWriter output, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (IReadOnlyList<string> row in rows)
        {
            csv.WriteRecord([.. row]);
        }
    }

    /// <summary>Writes the file in one step: beside the target first, then renamed. No reader sees half a file.</summary>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory cannot be written.</exception>
    internal static void WriteFile(string file, IEnumerable<CodeEntry> entries)
    {
        string directory = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(directory);
        string temporary = Path.Combine(directory, $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}");
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                WriteRows(writer, entries.Select(Cells).Prepend(Columns));
            }

            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
