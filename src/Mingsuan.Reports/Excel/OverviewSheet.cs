using System.Globalization;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Reports.Excel;

/// <summary>The first sheet: one row for each document, and how to use the workbook.</summary>
internal static class OverviewSheet
{
    /// <summary>Builds the sheet.</summary>
    public static SheetBuilder Build(IReadOnlyList<NumberedReport> reports, ReportWords words)
    {
        var sheet = new SheetBuilder(words.Say("总览", "Overview"), [6, 36, 26, 8, 26, 8, 8, 8, 8, 8, 10, 8, 10]);
        sheet.NextRow();
        sheet.Text(words.Say("部门预算公开文件检查报告", "Check of published department budgets"), ReportStyles.Title);
        sheet.NextRow();
        sheet.Text(
            words.Say(
                "填写方法：在“问题”表的“处理结果”一栏选择属实、已整改、误报或接受，写明处理意见，保存；再次检查时加 --decisions 和本文件名，误报和接受的问题不再计入。",
                "How to use: choose a decision for each finding in the sheet “Findings”, give the reason, save; on the next check add --decisions and this file's name, and false alarms and accepted findings no longer count."),
            ReportStyles.Plain);
        sheet.Headings([
            words.Say("序号", "No."), words.Say("文件", "Document"), words.Say("部门", "Department"), words.Say("年度", "Year"), words.Say("结论", "Verdict"),
            words.Of(Severity.Error), words.Of(Severity.Warning), words.Of(Severity.Info), words.Say("已处理", "Settled"),
            .. Enum.GetValues<Verdict>().Select(words.Of)]);
        for (int index = 0; index < reports.Count; index++)
        {
            Row(sheet, reports[index], index + 1, words);
        }

        return sheet;
    }

    private static void Row(SheetBuilder sheet, NumberedReport report, int number, ReportWords words)
    {
        sheet.NextRow();
        sheet.Number(number);
        sheet.Text(report.Document.Name);
        if (report.Document.Report is not { } result)
        {
            sheet.Text(string.Empty);
            sheet.Text(string.Empty);
            sheet.Text(words.Say("○ 未能读取：", "○ not read: ") + words.Say(report.Document.Problem!));
            for (int empty = 0; empty < 8; empty++)
            {
                sheet.Text(string.Empty);
            }

            return;
        }

        sheet.Text(result.Disclosure.Department.Name);
        sheet.Text(result.Disclosure.FiscalYear?.ToString(CultureInfo.InvariantCulture), ReportStyles.Centred);
        sheet.Text(words.Conclusion(result.CountOpen(Severity.Error), result.CountOpen(Severity.Warning)));
        sheet.Number(result.CountOpen(Severity.Error));
        sheet.Number(result.CountOpen(Severity.Warning));
        sheet.Number(result.CountOpen(Severity.Info));
        sheet.Number(report.Settled.Count);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            sheet.Number(result.Count(verdict));
        }
    }
}
