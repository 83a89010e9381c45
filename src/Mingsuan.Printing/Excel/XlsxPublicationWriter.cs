using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Packaging;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Excel;

/// <summary>
/// Writes a publication as a workbook: contents, narrative, then one sheet for each statement and form, with real numbers, live sums and
/// frozen headings. A text is always a text: what looks like a formula is none.
/// </summary>
public sealed class XlsxPublicationWriter : IPublicationWriter
{
    /// <inheritdoc />
    public string Format => "xlsx";

    /// <inheritdoc />
    public void Write(Publication publication, Stream stream)
    {
        using var buffer = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            package.ChangeIdOfPart(book, "rId1");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyles.Create();
            var plans = SheetPlan.Of(publication);
            var sheets = new Sheets();
            var names = new DefinedNames();
            for (int index = 0; index < plans.Count; index++)
            {
                string id = "sheet" + (index + 1);
                var part = book.AddNewPart<WorksheetPart>(id);
                var writer = new SheetWriter();
                plans[index].Fill(writer, plans);
                writer.Save(part);
                sheets.AppendChild(new Sheet { Name = plans[index].Name, SheetId = (uint)index + 1, Id = id });
                if (writer.TitleRows is var (first, last))
                {
                    names.AppendChild(new DefinedName($"'{plans[index].Name.Replace("'", "''", StringComparison.Ordinal)}'!${first}:${last}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
                }
            }

            book.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets);
            if (names.HasChildren)
            {
                book.Workbook.AppendChild(names);
            }

            // Sums are computed anew on opening, so that nobody depends on what was stored.
            book.Workbook.AppendChild(new CalculationProperties { FullCalculationOnLoad = true });
        }

        StablePackage.Copy(buffer, stream);
    }
}
