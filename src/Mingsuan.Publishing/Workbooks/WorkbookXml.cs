using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>Writes the parts of a workbook (ECMA-376) into a package whose entries bear one fixed date: the same book gives the same bytes.</summary>
internal sealed class WorkbookXml : IDisposable
{
    /// <summary>The namespace of sheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of relationships inside parts.</summary>
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    private readonly ZipArchive _package;

    /// <summary>Begins a package; the stream is left open.</summary>
    public WorkbookXml(Stream stream) => _package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part.</summary>
    public void Part(string path, Action<XmlWriter> write)
    {
        var entry = _package.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        using var xml = XmlWriter.Create(entry.Open(), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    /// <summary>The name of a column: 0 is A, 26 is AA.</summary>
    public static string Column(int index)
    {
        string name = string.Empty;
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>The name of a cell: row 1 is the first.</summary>
    public static string Cell(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public void Dispose() => _package.Dispose();
}
