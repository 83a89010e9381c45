using CsvHelper;
using Mingsuan.Reading.Excel;

namespace Mingsuan.Reading.Csv;

/// <summary>Tables as comma-separated values, where the content clearly is that; anything doubtful is text.</summary>
internal sealed class CsvFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => CsvForm.SeparatorOf(bytes) is not null;

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        char separator = CsvForm.SeparatorOf(bytes.Span) ?? ',';
        var sheet = new Sheet(string.Empty);
        var counter = new Text.CellCounter(limits);
        var deadline = new Deadline(limits);
        using var text = new StringReader(TextDecoder.Decode(bytes.Span));
        using var reader = CsvReader.Create(
            text,
            CsvReaderOptions.Default with
            {
                HasHeader = false,
                Separator = separator,
                TrackLineNumbers = true,
                OnMalformedRecord = record => throw Malformed((int)record.LineNumber),
            },
            false);
        try
        {
            while (reader.Read())
            {
                deadline.Check();
                Row(sheet, (int)reader.LineNumber, reader.Current.ToArray(), counter);
            }
        }
        catch (Exception exception) when (exception is not (ReadingException or OutOfMemoryException))
        {
            // The library meets records that are too long or end inside quotes with exceptions of several kinds.
            throw Malformed((int)reader.LineNumber);
        }

        var notices = new List<Core.Findings.Message>();
        return new FormatContents([.. new SheetBlocks(notices, deadline).Of(sheet)], notices);
    }

    private static void Row(Sheet sheet, int line, string[] fields, Text.CellCounter counter)
    {
        for (int column = 0; column < fields.Length; column++)
        {
            counter.Add(column + 1, line);
            if (!string.IsNullOrWhiteSpace(fields[column]))
            {
                sheet.Add(line, new SheetCell(column + 1, fields[column].Trim(), null));
            }
        }
    }

    private static ReadingException Malformed(int line) => new(
        $"CSV 第 {line} 行附近的引号不成对或位置不对。含逗号、引号的格应整格加引号，格内引号写两个。",
        $"Quotes do not match near line {line} of the CSV. A cell with commas or quotes is quoted as a whole, quotes inside it are doubled.");
}
