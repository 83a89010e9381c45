using System.Text.Unicode;
using CsvHelper;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Catalogues;

/// <summary>Reads a code list from CSV (UTF-8, a header row). Collects every fault of the file before it gives up.</summary>
internal static class CodeListReader
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        Separator = ',',
        TrackLineNumbers = true,
        PoolStrings = true,
    };

    /// <summary>Reads a file of a catalogue directory, with all seven columns.</summary>
    /// <exception cref="CatalogueException">The file is missing, unreadable or at fault.</exception>
    public static IReadOnlyList<CodeEntry> Read(string file, CodeListDefinition definition) =>
        Read(file, definition, CodeListColumns.Catalogue, new CodeEntryDefaults(Evidence: null, Source: null));

    /// <summary>Reads a user's copy of the Ministry's list: code and name, perhaps years; the rest from <paramref name="defaults"/>.</summary>
    /// <exception cref="CatalogueException">The file is missing, unreadable or at fault.</exception>
    public static IReadOnlyList<CodeEntry> ReadImport(string file, CodeListDefinition definition, CodeEntryDefaults defaults) =>
        Read(file, definition, CodeListColumns.Import, defaults);

    private static List<CodeEntry> Read(string file, CodeListDefinition definition, CodeListColumns columns, CodeEntryDefaults defaults)
    {
        List<CodeListFault> faults = [];
        byte[] content = ReadBytes(file);
        CsvReaderOptions options = Options with
        {
            OnMalformedRecord = record => faults.Add(new CodeListFault(file, (int)record.LineNumber, new Message(
                "引号不成对或位置不对；含引号、逗号的格应整格加引号，格内引号写两个",
                "The quotation marks do not match or stand in the wrong place; a cell with quotation marks or commas is quoted whole, and its own quotation marks are doubled"))),
        };
        using var reader = CsvReader.Create(content, options);
        List<CodeEntry> entries = [];
        if (!reader.Read())
        {
            faults.Add(new CodeListFault(file, 1, new Message($"文件为空，应有表头 {columns.Expected}", $"The file is empty; it should have the header {columns.Expected}")));
        }
        else if (columns.Locate(reader.Current.ToArray(), out CodeRowReader? row, out Message? problem))
        {
            var builder = new CodeEntryBuilder(file, definition, defaults, faults);
            while (reader.Read())
            {
                builder.Add(row, reader.Current.ToArray(), (int)reader.LineNumber);
            }

            entries = builder.Entries;
            if (entries.Count == 0 && faults.Count == 0)
            {
                faults.Add(new CodeListFault(file, Line: null, new Message("只有表头，应至少有一行代码", "There is only a header; there should be at least one row of codes")));
            }
        }
        else
        {
            faults.Add(new CodeListFault(file, 1, problem));
        }

        return faults.Count == 0 ? entries : throw new CatalogueException(faults);
    }

    private static byte[] ReadBytes(string file)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CatalogueException([new CodeListFault(file, Line: null, new Message("文件不存在", "The file does not exist"))]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueException([new CodeListFault(file, Line: null, new Message("文件无法读取：" + exception.Message, "The file cannot be read: " + exception.Message))]);
        }

        return Utf8.IsValid(content)
            ? content
            : throw new CatalogueException([new CodeListFault(file, FirstLineNotUtf8(content), new Message("不是 UTF-8 编码，请另存为“CSV UTF-8”", "The file is not UTF-8; save it as “CSV UTF-8”"))]);
    }

    private static int FirstLineNotUtf8(ReadOnlySpan<byte> content)
    {
        int line = 1;
        foreach (Range range in content.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(content[range]))
            {
                break;
            }

            line++;
        }

        return line;
    }
}
