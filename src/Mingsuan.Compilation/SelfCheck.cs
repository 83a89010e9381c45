using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;
using Mingsuan.Reading;

namespace Mingsuan.Compilation;

/// <summary>
/// Reads back what was written, as if a stranger had published it, before it is handed over: the figures must be those that were compiled, and the
/// document is checked like any other.
/// </summary>
/// <param name="workbench">Reads and checks documents.</param>
public sealed class SelfCheck(Workbench workbench)
{
    private const string Source = "编制自检";

    /// <summary>The relations that checking derives from the compiled figures; a broken one is a fault of book or layout.</summary>
    public static void Relations(CompiledBook book, BookFindings findings)
    {
        foreach (var broken in RelationDeriver.Derive([.. book.Figures]).Select(CheckedRelation.Check).Where(relation => relation.Verdict == Verdict.Broken))
        {
            var total = broken.Relation.Total;
            findings.About("BK-RELATION", book.Publication.Statements.ElementAt(total.Place.Statement ?? 0).Title, new Message(
                $"“{total.RowLabel}”“{total.ColumnLabel}”为 {total.Place.Text}，与其各组成部分之和不符。多半是预算明细中有一笔钱在此样式中没有位置。",
                $"“{total.RowLabel}” / “{total.ColumnLabel}” is {total.Place.Text} and not the sum of its parts; most likely some money has no place in this layout."));
        }
    }

    /// <summary>Reads a written file back and compares every printed figure of its statements.</summary>
    /// <returns>The document as read; null when it cannot be read.</returns>
    public DocumentContents? ReadBack(CompiledBook book, string file, byte[] bytes, BookFindings findings)
    {
        if (book.Statements.Count == 0 && book.Publication.Forms.All(form => form.Rows.Count == 0))
        {
            return null;
        }

        try
        {
            var contents = workbench.Read(bytes, file);
            Compare(book, contents, file, findings);
            return contents;
        }
        catch (ReadingException exception)
        {
            findings.About("BK-READBACK", file, exception.Reason);
            return null;
        }
    }

    /// <summary>
    /// Checks the document as any published one. Errors stop the publication; a warning that the book explains is let pass.
    /// </summary>
    public void Check(DocumentContents contents, IReadOnlyDictionary<string, string> explanations, BookFindings findings)
    {
        foreach (var finding in workbench.Check(contents).Findings.Where(finding => finding.Severity != Severity.Info))
        {
            if (finding.Severity == Severity.Warning && explanations.ContainsKey(finding.Rule))
            {
                findings.AddRange([finding with { Severity = Severity.Info, Message = new Message(finding.Message.Chinese + "（已说明）", finding.Message.English + " (explained)") }]);
            }
            else
            {
                findings.AddRange([finding]);
            }
        }
    }

    private static void Compare(CompiledBook book, DocumentContents contents, string file, BookFindings findings)
    {
        var compiled = Printed(book.Figures);
        var read = Printed(contents.Disclosure.Figures);
        foreach (var (place, text) in compiled.Except(read).Take(20))
        {
            findings.AddRange([new Finding("BK-READBACK", Severity.Error, new Message(
                $"{file}：第 {place.Statement + 1} 张表第 {place.Row + 1} 行第 {place.Column + 1} 列应为 {text}，读回的不是。请连同预算书报告开发者。",
                $"{file}: statement {place.Statement + 1}, row {place.Row + 1}, column {place.Column + 1} should read {text} and does not. Please report it with the book."), Source, [])]);
        }
    }

    private static HashSet<((int Statement, int Row, int Column) Place, string Text)> Printed(IEnumerable<Figure> figures) =>
        [.. figures.Where(figure => figure.IsPrinted && figure.Place is { Statement: not null, Row: not null, Column: not null } && figure.Coordinates?[StandardDimensions.Side] is not null)
            .Select(figure => ((figure.Place.Statement!.Value, figure.Place.Row!.Value, figure.Place.Column!.Value), PrintedNumber.Read(figure.Place.Text)?.Digits ?? figure.Place.Text))];
}
