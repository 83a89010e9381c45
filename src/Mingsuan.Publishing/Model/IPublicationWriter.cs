namespace Mingsuan.Publishing.Model;

/// <summary>Writes a publication in one format. The same publication gives the same bytes.</summary>
public interface IPublicationWriter
{
    /// <summary>The format as named on the command line: <c>docx</c>, <c>xlsx</c>, <c>html</c>, <c>pdf</c>, <c>json</c>.</summary>
    string Format { get; }

    /// <summary>The name of the file inside the folder of a publication: <c>disclosure.docx</c>.</summary>
    string FileName => "disclosure." + Format;

    /// <summary>Writes the publication; the stream is left open.</summary>
    void Write(Publication publication, Stream stream);
}
