using Mingsuan.Inspection;
using Mingsuan.Inspection.Json;
using Mingsuan.Printing.Excel;
using Mingsuan.Printing.Html;
using Mingsuan.Printing.Pdf;
using Mingsuan.Printing.Word;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Writing;
using Mingsuan.Reading;

namespace Mingsuan.Compilation;

/// <summary>
/// Makes the files of a publication, reads them back and checks them: the one way in which the command line and the web application publish, so that
/// both give the same bytes.
/// </summary>
/// <param name="workbench">Reads and checks what was written; its limits are for the documents of others and do not hold here.</param>
public sealed class PublicationPress(Workbench workbench)
{
    /// <summary>What the formats are read back by; a format that cannot be read yet is not in it.</summary>
    private static readonly string[] ReadBack = ["docx", "xlsx", "html", "pdf"];

    private readonly SelfCheck _check = new(workbench.Within(ReadingLimits.OwnOutput));

    /// <summary>The formats that are made when nobody says which: PDF only where there is a browser to print it.</summary>
    public static IReadOnlyList<string> UsualFormats => Browser.Find() is null ? ["docx", "xlsx", "html", "json", "csv"] : ["docx", "xlsx", "html", "pdf", "json", "csv"];

    /// <summary>Reads the compiled text back and checks it as any published document.</summary>
    /// <param name="compiled">What was compiled.</param>
    /// <param name="explanations">Why a warning may stand, by rule id.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <returns>The document as read; null when it cannot be read.</returns>
    public DocumentContents? Check(CompiledBook compiled, IReadOnlyDictionary<string, string> explanations, BookFindings findings)
    {
        var contents = _check.ReadBack(compiled, "disclosure.txt", Bytes(new TextWriterOfPublication(), compiled.Publication), findings);
        if (contents is not null)
        {
            _check.Check(contents, explanations, findings);
        }

        return contents;
    }

    /// <summary>Makes the files and checks them; with errors among the findings they must not be handed over.</summary>
    /// <param name="compiled">What was compiled.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="explanations">Why a warning may stand, by rule id.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="progress">Is told each format before it is made; may be null.</param>
    /// <exception cref="BrowserException">PDF is asked for and there is no browser, or it fails.</exception>
    public PublicationFiles Make(CompiledBook compiled, IReadOnlyList<string> formats, IReadOnlyDictionary<string, string> explanations, BookFindings findings, Action<string>? progress = null)
    {
        var files = new PublicationFiles();
        var contents = Check(compiled, explanations, findings);
        foreach (string format in formats)
        {
            progress?.Invoke(format);
            if (format == "csv")
            {
                DataPackage.Files(compiled).ToList().ForEach(file => files.Add(file.Path, file.Content));
            }
            else if (format == "json")
            {
                if (contents is not null)
                {
                    files.Add("disclosure.json", Json(compiled, contents));
                }
            }
            else
            {
                var writer = Writer(format);
                byte[] content = Bytes(writer, compiled.Publication);
                files.Add(writer.FileName, content);
                if (ReadBack.Contains(format))
                {
                    _check.ReadBack(compiled, writer.FileName, content, findings);
                }
            }
        }

        return files;
    }

    private static byte[] Json(CompiledBook compiled, DocumentContents contents)
    {
        var publication = compiled.Publication;
        using var stream = new MemoryStream();
        DisclosureJson.Write(stream, contents with
        {
            Disclosure = contents.Disclosure with { Title = publication.Title, FiscalYear = publication.FiscalYear, Department = publication.Department, Figures = [.. compiled.Figures] },
        });
        return stream.ToArray();
    }

    private static IPublicationWriter Writer(string format) => format switch
    {
        "docx" => new DocxPublicationWriter(),
        "xlsx" => new XlsxPublicationWriter(),
        "html" => new HtmlPublicationWriter(),
        "pdf" => new PdfPublicationWriter(Browser.Require()),
        _ => new TextWriterOfPublication(),
    };

    private static byte[] Bytes(IPublicationWriter writer, Publication publication)
    {
        using var stream = new MemoryStream();
        writer.Write(publication, stream);
        return stream.ToArray();
    }
}
