using System.Xml;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>Excel workbooks (xlsx, xlsm). Macros and links to other workbooks are never looked at.</summary>
internal sealed class WorkbookFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => OfficePackage.Has(bytes, "xl/");

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        try
        {
            return Read(new OfficePackage(bytes, limits), limits);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw new ReadingException(
                "Excel 文件已损坏，读不完整。请用 Excel 或 WPS 打开并另存为 .xlsx 后再检查。", "The workbook is damaged and cannot be read completely. Open it in Excel or WPS and save it anew as .xlsx.");
        }
    }

    private static FormatContents Read(OfficePackage package, ReadingLimits limits)
    {
        string main = package.MainPart("xl/workbook.xml");
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new ReadingException("这是二进制工作簿（.xlsb），不能读取。请另存为 .xlsx。", "This is a binary workbook (.xlsb), which is not read. Save it as .xlsx.");
        }

        var relations = package.Relations(main);
        var styles = new WorkbookStyles();
        var strings = new List<string>();
        package.Read(Part("styles"), styles.Read);
        package.Read(Part("sharedStrings"), reader => Strings(reader, strings));
        var sheets = new List<(string Name, string Id, bool IsHidden)>();
        bool dates1904 = false;
        if (!package.Read(main, reader => dates1904 = Workbook(reader, sheets)))
        {
            throw new InvalidDataException();
        }

        var blocks = new List<Block>();
        var notices = new List<Message>();
        var counter = new CellCounter(limits);
        foreach (var (name, id, isHidden) in sheets)
        {
            if (relations.FirstOrDefault(relation => relation.Id == id) is not { Kind: "worksheet" } relation)
            {
                continue;
            }

            var sheet = new Sheet(name);
            if (!package.Read(relation.Target, reader => new SheetReader(reader, sheet, strings, styles, dates1904, counter).Read()))
            {
                throw new InvalidDataException();
            }

            if (!isHidden)
            {
                blocks.AddRange(new SheetBlocks(notices, package.Deadline).Of(sheet));
            }
            else if (sheet.Rows.Count > 0)
            {
                notices.Add(HiddenSheet(name));
            }
        }

        return new FormatContents(blocks, notices);

        string? Part(string kind) => relations.FirstOrDefault(relation => relation.Kind == kind)?.Target;
    }

    /// <summary>Tells of a sheet that is left out.</summary>
    public static Message HiddenSheet(string name) => new(
        $"工作表“{name}”被隐藏，视为未公开，没有读取。若应公开，请取消隐藏；若不公开，请删除它。",
        $"Sheet “{name}” is hidden; it counts as not published and was left out. Unhide it if it should be published, else delete it.");

    private static void Strings(PartReader reader, List<string> strings)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Name == "si")
            {
                strings.Add(SheetReader.RichText(reader));
            }
        }
    }

    /// <summary>Lists the sheets; true when days are counted from 1904.</summary>
    private static bool Workbook(PartReader reader, List<(string Name, string Id, bool IsHidden)> sheets)
    {
        bool dates1904 = false;
        if (!reader.Enter(out int depth))
        {
            return dates1904;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Name == "workbookPr")
            {
                dates1904 = reader.Attribute("date1904") is "1" or "true";
            }
            else if (reader.Name == "sheets" && reader.Enter(out int inner))
            {
                while (reader.NextChild(inner))
                {
                    sheets.Add((reader.Attribute("name") ?? string.Empty, reader.Attribute("id") ?? string.Empty, reader.Attribute("state") is "hidden" or "veryHidden"));
                }
            }
        }

        return dates1904;
    }
}
