using System.Text;
using CsvHelper;
using Mingsuan.Core.Findings;

namespace Mingsuan.Publishing.Tables;

/// <summary>Reads and writes a sheet as CSV: UTF-8, one heading line, columns in any order, told by id or title.</summary>
public static class CsvSheet
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true, PoolStrings = true };

    /// <summary>Reads a sheet; faults of form go to <paramref name="findings"/>.</summary>
    public static Sheet Read(byte[] content, string source, SheetDefinition definition, BookFindings findings)
    {
        var rows = new List<SheetRow>();
        var sheet = new Sheet(definition, source, rows);
        if (CsvText.Utf8(content) is not { } text)
        {
            findings.About("BK-FILE", source, content.AsSpan().StartsWith("PK"u8)
                ? new Message("这是 Excel 工作簿，不是 CSV。请在 Excel 中另存为“CSV UTF-8”；整本预算书请直接编制：mingsuan compile 文件.xlsx。", "this is a workbook and no CSV. Save it as “CSV UTF-8”, or compile the book as it is.")
                : new Message("不是文本，或编码不是 UTF-8、GB18030。请在 Excel 中另存为“CSV UTF-8”。", "no text, or neither UTF-8 nor GB18030; save it as “CSV UTF-8”."));
            return sheet;
        }

        var options = Options with
        {
            Separator = CsvText.Separator(text),
            OnMalformedRecord = record => findings.At("BK-FILE", source, (int)record.LineNumber, null, string.Empty, new Message(
                "引号不成对或位置不对。含引号、逗号的格应整格加引号，格内引号写两个。", "a quotation mark is not closed or misplaced. Put the whole field into quotation marks and double those inside.")),
        };
        using var reader = CsvReader.Create(text, options);
        if (!reader.Read())
        {
            findings.About("BK-FILE", source, new Message("文件为空，应有表头。", "the file is empty; it should have a heading line."));
            return sheet;
        }

        var columns = new SheetHeading(definition, source).Locate(reader.Current.ToArray(), 1, findings);
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (columns is not null && !Array.TrueForAll(fields, string.IsNullOrWhiteSpace))
            {
                rows.Add(new SheetRow((int)reader.LineNumber, [.. columns.Select(column => column < 0 || column >= fields.Length ? string.Empty : CellText.Clean(fields[column]))]));
            }
        }

        return columns is null ? sheet with { LacksColumns = true } : sheet;
    }

    /// <summary>Writes a sheet with the ids of its columns as headings; ends of lines are LF. Optional columns without any text are left out.</summary>
    public static byte[] Write(Sheet sheet)
    {
        var text = new StringBuilder();
        var columns = sheet.Definition.Columns;
        var kept = Enumerable.Range(0, columns.Count).Where(index => !columns[index].Optional || sheet.Rows.Any(row => row.Cells[index].Length > 0)).ToList();
        text.AppendJoin(',', kept.Select(index => columns[index].Id)).Append('\n');
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(',', kept.Select(index => Field(row.Cells[index]))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A field, in quotation marks where it needs them (RFC 4180).</summary>
    public static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
