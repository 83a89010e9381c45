using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Packaging;

namespace Mingsuan.Reports.Excel;

/// <summary>The report as a workbook: an overview, and one row for each finding with columns for the reviewer's decision.</summary>
public static class ExcelReport
{
    /// <summary>Writes the workbook. The same report gives the same bytes.</summary>
    /// <param name="stream">Takes the workbook.</param>
    /// <param name="documents">What was checked, in order; the findings carry their fingerprints.</param>
    /// <param name="language">The language of headings and messages.</param>
    /// <param name="rules">The rules by id.</param>
    public static void Write(Stream stream, IReadOnlyList<ReportedDocument> documents, Language language, IReadOnlyDictionary<string, RuleInfo> rules)
    {
        var words = new ReportWords(language);
        var reports = NumberedReport.Of(documents, rules);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = ReportStyles.Create();
            var overview = OverviewSheet.Build(reports, words);
            var findingsSheet = new FindingsSheet(words);
            var findings = findingsSheet.Build(reports);
            workbook.AddNewPart<WorksheetPart>("overview").Worksheet = overview.Build(isFirst: true);
            workbook.AddNewPart<WorksheetPart>("findings").Worksheet = findings.Build(isFirst: false, findingsSheet.Validation(findings));
            workbook.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets(
                    new Sheet { Name = overview.Name, SheetId = 1, Id = "overview" },
                    new Sheet { Name = findings.Name, SheetId = 2, Id = "findings" }),
                new DefinedNames(Names([overview, findings])));
        }

        package.Position = 0;
        StablePackage.Copy(package, stream);
    }

    private static IEnumerable<DefinedName> Names(IReadOnlyList<SheetBuilder> sheets)
    {
        for (int index = 0; index < sheets.Count; index++)
        {
            string table = string.Join(':', sheets[index].TableReference().Split(':').Select(Absolute));
            yield return new DefinedName($"'{sheets[index].Name}'!{table}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true };
        }

        for (int index = 0; index < sheets.Count; index++)
        {
            string row = sheets[index].HeadingRow.ToString(CultureInfo.InvariantCulture);
            yield return new DefinedName($"'{sheets[index].Name}'!${row}:${row}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
        }
    }

    private static string Absolute(string cell)
    {
        int digits = cell.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${cell[..digits]}${cell[digits..]}";
    }
}
