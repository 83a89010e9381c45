using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reading.Excel;

/// <summary>
/// Makes paragraphs and a table of a worksheet: its name is a heading, rows of one cell above the table and text below it are
/// paragraphs, and the rest is a table. What is hidden was not published: it is left out and said.
/// </summary>
internal sealed partial class SheetBlocks(List<Message> notices, Deadline deadline)
{
    private const int LongestLabel = 40;
    private const int MostNamed = 5;

    /// <summary>The blocks of a sheet; none when it is empty.</summary>
    public IEnumerable<Block> Of(Sheet sheet)
    {
        Tell(sheet);
        var table = new SheetTable(sheet, deadline);
        if (table.Rows.Count == 0)
        {
            yield break;
        }

        if (!Unnamed().IsMatch(sheet.Name))
        {
            yield return new Paragraph(sheet.Name.Trim(), table.Rows[0].Row, null, 1);
        }

        int first = 0;
        for (; first < table.Rows.Count && table.Rows[first].Cells.Count == 1; first++)
        {
            foreach (var paragraph in Paragraphs(table.Rows[first]))
            {
                yield return paragraph;
            }
        }

        int last = table.Rows.Count;
        while (last > first && table.Rows[last - 1].Cells is [{ Text: var text }] && IsProse(text))
        {
            last--;
        }

        if (last > first)
        {
            var rows = table.Grid(first, last);
            yield return new Grid(GridGeometry.Exact, rows, null, rows[0].Line, null) { Sheet = sheet.Name };
        }

        for (; last < table.Rows.Count; last++)
        {
            foreach (var paragraph in Paragraphs(table.Rows[last]))
            {
                yield return paragraph;
            }
        }
    }

    private static IEnumerable<Paragraph> Paragraphs((int Row, IReadOnlyList<SheetCell> Cells) row) =>
        row.Cells[0].Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new Paragraph(line, row.Row, null));

    private static bool IsProse(string text) => text.Length > LongestLabel || text.Contains('。', StringComparison.Ordinal) || Note().IsMatch(text);

    private void Tell(Sheet sheet)
    {
        int hidden = sheet.Rows.Keys.Count(sheet.HiddenRows.Contains);
        if (hidden > 0)
        {
            notices.Add(new Message(
                $"工作表“{sheet.Name}”有 {hidden} 行被隐藏，视为未公开，没有读取。若应公开，请取消隐藏。",
                $"Sheet “{sheet.Name}” has {hidden} hidden rows; they count as not published and were left out. Unhide them if they should be published."));
        }

        if (sheet.HiddenColumns.Count > 0 && sheet.Rows.Values.Any(cells => cells.Exists(cell => sheet.HiddenColumns.Contains(cell.Column))))
        {
            notices.Add(new Message(
                $"工作表“{sheet.Name}”有被隐藏的列，视为未公开，没有读取。若应公开，请取消隐藏。",
                $"Sheet “{sheet.Name}” has hidden columns; they count as not published and were left out. Unhide them if they should be published."));
        }

        if (sheet.Unreckoned.Count > 0)
        {
            notices.Add(new Message(
                $"工作表“{sheet.Name}”的 {Named(sheet.Unreckoned, "、")} 有公式而没有保存计算结果，按空白读取。请在 Excel 或 WPS 中重新计算并保存。",
                $"Sheet “{sheet.Name}”: {Named(sheet.Unreckoned, ", ")} hold formulas without a saved result and were read as blank. Recalculate and save the workbook."));
        }

        if (sheet.Errors.Count > 0)
        {
            notices.Add(new Message(
                $"工作表“{sheet.Name}”的 {Named(sheet.Errors, "、")} 显示错误值（如 #REF!），不是数字。请改正公式后再公开。",
                $"Sheet “{sheet.Name}”: {Named(sheet.Errors, ", ")} show errors (such as #REF!) and no numbers. Mend the formulas before publishing."));
        }
    }

    private static string Named(List<string> cells, string joint) =>
        string.Join(joint, cells.Take(MostNamed)) + (cells.Count > MostNamed ? $" … ({cells.Count})" : string.Empty);

    [GeneratedRegex(@"^\s*(?:(?:Sheet|工作表|Table)\s*\d*(?:\s*\(\d+\))?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"^\s*(?:备?注|说明)\s*\d*\s*[:：]")]
    private static partial Regex Note();
}
