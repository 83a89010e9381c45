using System.IO.Compression;
using System.Text;
using System.Xml;
using Mingsuan.Core.Packaging;

namespace Mingsuan.Publishing.Workbooks;

/// <summary>Writes the parts of a workbook (ECMA-376) into a package whose entries bear one fixed date: the same book gives the same bytes.</summary>
internal sealed class WorkbookXml : IDisposable
{
    /// <summary>The namespace of sheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of relationships inside parts.</summary>
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    private readonly ZipArchive _package;

    /// <summary>Begins a package; the stream is left open.</summary>
    public WorkbookXml(Stream stream) => _package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part.</summary>
    public void Part(string path, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(StablePackage.Entry(_package, path), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    /// <inheritdoc />
    public void Dispose() => _package.Dispose();
}
