using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>Which cells of a workbook show their number as a percentage or as a day: the number alone (0.98, 45626) is not what the officer sees.</summary>
internal sealed class CellFormats
{
    private readonly List<uint> _formats;
    private readonly Dictionary<uint, string> _codes;

    /// <summary>The formats of a workbook.</summary>
    public CellFormats(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        _formats = [.. sheet?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0u) ?? []];
        _codes = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(format => format.NumberFormatId is not null).DistinctBy(format => format.NumberFormatId!.Value)
            .ToDictionary(format => format.NumberFormatId!.Value, format => Plain(format.FormatCode?.Value ?? string.Empty));
    }

    /// <summary>True for a cell that shows a percentage.</summary>
    public bool IsPercent(Cell cell) => Id(cell) is 9 or 10 || Code(cell).Contains('%', StringComparison.Ordinal);

    /// <summary>True for a cell that shows a day (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days in Chinese workbooks).</summary>
    public bool IsDay(Cell cell) =>
        Id(cell) is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) || Code(cell).IndexOfAny(['y', 'Y', 'd', 'D']) >= 0;

    private uint Id(Cell cell) => cell.StyleIndex?.Value is { } index && index < _formats.Count ? _formats[(int)index] : 0u;

    private string Code(Cell cell) => _codes.GetValueOrDefault(Id(cell), string.Empty);

    /// <summary>A format code without what it prints as it stands: texts in quotation marks, colours and languages in brackets.</summary>
    private static string Plain(string code)
    {
        var plain = new System.Text.StringBuilder();
        char until = '\0';
        foreach (char character in code)
        {
            if (until != '\0')
            {
                until = character == until ? '\0' : until;
            }
            else if (character is '"' or '[')
            {
                until = character == '[' ? ']' : '"';
            }
            else
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }
}
