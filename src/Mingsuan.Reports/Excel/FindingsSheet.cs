using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Packaging;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Excel;

/// <summary>The second sheet: one row for each finding, with empty columns for the reviewer's decision.</summary>
internal sealed class FindingsSheet(ReportWords words)
{
    private const int MostPlaces = 6;

    private static readonly (Message Name, int Width)[] Columns =
    [
        (new("序号", "No."), 5), (DecisionColumns.Document, 14), (new("部门", "Department"), 11), (new("报表／章节", "Statement or section"), 16), (new("位置", "Place"), 16),
        (DecisionColumns.Problem, 42), (new("应为", "Expected"), 10), (new("现为", "Found"), 10), (new("差额", "Difference"), 11), (new("规则", "Rule"), 11),
        (new("依据", "Source"), 20), (new("严重程度", "Severity"), 9), (new("建议", "Suggestion"), 14), (DecisionColumns.Outcome, 10), (DecisionColumns.Reason, 15),
        (DecisionColumns.By, 10), (DecisionColumns.Date, 10), (DecisionColumns.Fingerprint, 0),
    ];

    /// <summary>Builds the sheet.</summary>
    public SheetBuilder Build(IReadOnlyList<NumberedReport> reports)
    {
        var sheet = new SheetBuilder(words.Say("问题", "Findings"), [.. Columns.Select(column => column.Width)]);
        sheet.Headings(Columns.Select(column => words.Say(column.Name)));
        foreach (var report in reports.Where(report => report.Document.Report is not null))
        {
            var names = new PlaceNames(report.Document.Report!.Disclosure);
            var source = new SourceIndex(report.Document.Outline!);
            foreach (var finding in report.All)
            {
                Row(sheet, report, finding, names, source);
            }
        }

        return sheet;
    }

    /// <summary>What may be typed as a decision.</summary>
    public DataValidation Validation(SheetBuilder sheet)
    {
        int outcome = Array.FindIndex(Columns, column => column.Name == DecisionColumns.Outcome);
        string letters = CellNames.Column(outcome);
        string range = string.Create(CultureInfo.InvariantCulture, $"{letters}2:{letters}{Math.Max(2, sheet.RowCount)}");
        return new DataValidation(new Formula1($"\"{string.Join(',', DecisionColumns.Outcomes.Select(item => words.Say(item.Word)))}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = words.Say("处理结果", "Decision"),
            Error = words.Say("请从列表中选择：属实、已整改、误报、接受。", "Choose from the list: confirmed, corrected, false alarm, accepted."),
            SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
        };
    }

    private void Row(SheetBuilder sheet, NumberedReport report, NumberedFinding numbered, PlaceNames names, SourceIndex source)
    {
        var finding = numbered.Finding;
        var first = finding.Suspect?.Place ?? (finding.Places.Count > 0 ? finding.Places[0] : null);
        sheet.NextRow();
        sheet.Number(numbered.Number);
        sheet.Text(report.Document.Name);
        sheet.Text(report.Document.Report!.Disclosure.Department.Name);
        sheet.Text(first is null ? string.Empty : Section(first, names, source));
        sheet.Text(Where(finding, first, names));
        sheet.Text(words.Say(finding.Message));
        sheet.NumberOrText(finding.Expected);
        sheet.NumberOrText(finding.Actual);
        sheet.NumberOrText(finding.Difference);
        sheet.Text(finding.Rule);
        sheet.Text(finding.Source);
        sheet.Text($"{ReportWords.Symbol(finding.Severity)} {words.Of(finding.Severity)}", ReportStyles.Centred);
        sheet.Text(Suggestion(finding));
        sheet.Text(finding.Decision is { } decision ? words.Of(decision.Outcome) : string.Empty, ReportStyles.Input);
        sheet.Text(finding.Decision?.Reason, ReportStyles.Input);
        sheet.Text(finding.Decision?.By, ReportStyles.Input);
        sheet.Text(finding.Decision?.Date, ReportStyles.Input);
        sheet.Text(finding.Fingerprint);
    }

    private static string Section(Place place, PlaceNames names, SourceIndex source) =>
        names.Of(place) is { Statement.Length: > 0 } name ? name.Statement
        : source.RowAt(place)?.Title ?? source.PassageAt(place)?.Title ?? string.Empty;

    private string Where(Finding finding, Place? first, PlaceNames names)
    {
        if (first is null)
        {
            return string.Empty;
        }

        var name = names.Of(first);
        if (name.Statement.Length > 0)
        {
            string cell = name.Row.Length + name.Column.Length == 0 ? string.Empty : words.Say($"“{name.Row}”行“{name.Column}”列", $"row “{name.Row}”, column “{name.Column}”");
            return string.Join('\n', new[] { words.Line(first), cell }.Where(text => text.Length > 0));
        }

        var lines = finding.Places.Select(words.Line).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return string.Join('\n', lines.Take(MostPlaces)) + (lines.Count > MostPlaces ? words.Say("\n等", "\n…") : string.Empty);
    }

    private string Suggestion(Finding finding)
    {
        if (finding.Suspect is not { } suspect)
        {
            return string.Empty;
        }

        string slip = suspect.Slip is null ? string.Empty : words.Say("：", ": ") + words.Say(suspect.Slip);
        return words.Say($"{suspect.Place.Text} 改为 {suspect.Value}", $"change {suspect.Place.Text} to {suspect.Value}") + slip;
    }
}
