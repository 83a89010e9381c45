using System.Text;
using CsvHelper;

namespace Mingsuan.Reports.Decisions;

/// <summary>Reads decisions from CSV as Excel saves it: UTF-8 with or without a mark, or GB18030, the Chinese Excel's own “CSV”.</summary>
internal static class DecisionCsv
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true };

    /// <summary>The rows, headings first.</summary>
    /// <exception cref="DecisionFileException">The file is no CSV.</exception>
    public static IReadOnlyList<DecisionRow> Read(byte[] content)
    {
        long? malformed = null;
        var options = Options with { OnMalformedRecord = record => malformed ??= record.LineNumber };
        var rows = new List<DecisionRow>();
        using var reader = CsvReader.Create(Utf8(content), options);
        while (reader.Read())
        {
            rows.Add(new DecisionRow(rows.Count + 1, reader.Current.ToArray()));
        }

        return malformed is { } line
            ? throw new DecisionFileException(new($"第 {line} 行的引号不成对。请用 Excel 打开后重新另存为“CSV UTF-8”。", $"The quotation marks of line {line} are not in pairs. Open the file in Excel and save it as “CSV UTF-8” again."))
            : rows;
    }

    private static byte[] Utf8(byte[] content)
    {
        var mark = Encoding.UTF8.Preamble;
        byte[] bare = content.AsSpan().StartsWith(mark) ? content[mark.Length..] : content;
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bare);
            return bare;
        }
        catch (DecoderFallbackException)
        {
            return FromGb18030(bare);
        }
    }

    private static byte[] FromGb18030(byte[] content)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
            return Encoding.UTF8.GetBytes(encoding.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            throw new DecisionFileException(new("不是文本文件，也不是 xlsx。请使用 check --format xlsx 生成的报告，或由它另存的 CSV。", "It is neither text nor xlsx. Use the workbook that check --format xlsx makes, or a CSV saved from it."));
        }
    }
}
