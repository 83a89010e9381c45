using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Core.Packaging;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Word;

/// <summary>
/// Writes a publication as a Word document with the page and the type that offices use (GB/T 9704—2012): 方正小标宋 for titles, 黑体 and 楷体
/// for headings, 仿宋 三号 for the text; wide statements on pages that lie on their side.
/// </summary>
public sealed class DocxPublicationWriter : IPublicationWriter
{
    /// <inheritdoc />
    public string Format => "docx";

    /// <inheritdoc />
    public void Write(Publication publication, Stream stream)
    {
        using var buffer = new MemoryStream();
        using (var package = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordStyles.CreateFonts();
            var footer = main.AddNewPart<FooterPart>("footer");
            footer.Footer = WordFooter.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.Document = new Document(new Body(new WordBody(main, publication).Build()));
        }

        StablePackage.Copy(buffer, stream);
    }
}
