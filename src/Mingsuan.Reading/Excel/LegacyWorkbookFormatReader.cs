using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>Workbooks of Excel 97-2003 (xls, et).</summary>
internal sealed class LegacyWorkbookFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "application/vnd.ms-excel";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes)
    {
        var names = CompoundFile.RootNames(bytes);
        return names.Contains("Workbook") || names.Contains("Book");
    }

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var deadline = new Deadline(limits);
            using var stream = new TimedStream(bytes.ToArray(), deadline);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            return Read(reader, limits, deadline);
        }
        catch (InvalidPasswordException)
        {
            throw new ReadingException("Excel 文件有密码保护，无法读取。请解除密码后再检查。", "The workbook is protected by a password. Remove the password first.");
        }
        catch (Exception exception) when (exception is not (ReadingException or OutOfMemoryException))
        {
            // The library meets damage with whatever exception it runs into.
            throw new ReadingException(
                "Excel 文件（.xls）已损坏，读不完整。请用 Excel 或 WPS 打开并另存为 .xlsx 后再检查。", "The workbook (.xls) is damaged and cannot be read completely. Open it in Excel or WPS and save it anew as .xlsx.");
        }
    }

    private static FormatContents Read(IExcelDataReader reader, ReadingLimits limits, Deadline deadline)
    {
        var blocks = new List<Block>();
        var notices = new List<Message>();
        var counter = new CellCounter(limits);
        do
        {
            // A damaged size would cost a look at every cell of it.
            counter.Add(reader.FieldCount, 1);
            var sheet = new Sheet(reader.Name ?? string.Empty);
            foreach (var area in reader.MergeCells ?? [])
            {
                counter.Add(0, area.FromRow + 1);
                sheet.Merged.Add(new SheetArea(area.FromRow + 1, area.FromColumn + 1, area.ToRow + 1, area.ToColumn + 1));
            }

            for (int row = 1; reader.Read(); row++)
            {
                deadline.Check();
                Row(reader, sheet, row, counter);
            }

            if (reader.VisibleState is null or "visible")
            {
                blocks.AddRange(new SheetBlocks(notices, deadline).Of(sheet));
            }
            else if (sheet.Rows.Count > 0)
            {
                notices.Add(WorkbookFormatReader.HiddenSheet(sheet.Name));
            }
        }
        while (reader.NextResult());
        return new FormatContents(blocks, notices);
    }

    private static void Row(IExcelDataReader reader, Sheet sheet, int row, CellCounter counter)
    {
        int filled = 0;
        for (int column = 0; column < reader.FieldCount; column++)
        {
            if (row == 1 && reader.GetColumnWidth(column) == 0)
            {
                sheet.HiddenColumns.Add(column + 1);
            }

            object? value = reader.GetValue(column);
            string held = value switch
            {
                null => string.Empty,
                DateTime date => ((date - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).Ticks / (decimal)TimeSpan.TicksPerDay).ToString(CultureInfo.InvariantCulture),
                TimeSpan time => (time.Ticks / (decimal)TimeSpan.TicksPerDay).ToString(CultureInfo.InvariantCulture),
                bool truth => truth ? "TRUE" : "FALSE",
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? string.Empty,
            };
            bool isNumber = value is not (null or string or bool);
            string format = isNumber ? reader.GetNumberFormatString(column) ?? string.Empty : string.Empty;
            string text = isNumber ? NumberFormat.Show(held, format.Equals("General", StringComparison.OrdinalIgnoreCase) ? string.Empty : format, false) : held;
            if (!string.IsNullOrWhiteSpace(text))
            {
                counter.Add(++filled, row);
                sheet.Add(row, new SheetCell(column + 1, text.Trim(), isNumber && text != held ? held : null));
            }
        }

        if (filled > 0 && reader.RowHeight == 0)
        {
            sheet.HiddenRows.Add(row);
        }
    }
}
