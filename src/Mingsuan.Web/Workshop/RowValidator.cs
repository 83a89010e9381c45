using System.Globalization;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Web.Access;

namespace Mingsuan.Web.Workshop;

/// <summary>Checks a row by the same code that reads it from a file.</summary>
public static class RowValidator
{
    private const int LongestLine = 500;
    private const int LongestText = 20_000;

    /// <summary>The cells as they are stored: amounts with two decimals, words in the wording of the CSV form.</summary>
    public static Dictionary<string, string> Canonical(SheetDefinition sheet, Func<string, string> posted) => SheetForm.Fields(sheet).ToDictionary(column => column.Id, column =>
    {
        string text = posted(column.Id).ReplaceLineEndings("\n").Trim();
        return column.Kind == SheetColumnKind.Yuan && PrintedNumber.Read(text) is { } number && decimal.Round(number.Value, 2) == number.Value
            ? number.Value.ToString("F2", CultureInfo.InvariantCulture)
            : column.Terms.Count > 0 && LedgerVocabulary.Find(column.Terms, text) is { } term ? term.Text
            : column.Kind == SheetColumnKind.Code && column.CodeList is not null ? text.Split(' ')[0] : text;
    }, StringComparer.Ordinal);

    /// <summary>What is wrong with a row, field by field.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cells">The cells, with those that the book itself says.</param>
    /// <param name="catalogue">The code lists.</param>
    public static FormErrors Check(SheetDefinition sheet, IReadOnlyDictionary<string, string> cells, Catalogue catalogue)
    {
        var errors = new List<FormError>();
        foreach (var column in SheetForm.Fields(sheet))
        {
            string text = cells.GetValueOrDefault(column.Id, string.Empty);
            int longest = SheetForm.IsLong(sheet, column) ? LongestText : LongestLine;
            if (column.Required && text.Length == 0)
            {
                errors.Add(new FormError(column.Id, new Message($"请填写“{SheetForm.Title(sheet, column, Language.Chinese)}”。", $"Enter: {SheetForm.Title(sheet, column, Language.English)}.")));
            }
            else if (text.Length > longest)
            {
                errors.Add(new FormError(column.Id, new Message($"“{SheetForm.Title(sheet, column, Language.Chinese)}”最多 {longest} 字。", $"{SheetForm.Title(sheet, column, Language.English)}: at most {longest} characters.")));
            }
            else if (text.AsSpan().ContainsAnyInRange('\0', '\u0008') || text.AsSpan().ContainsAnyInRange('\u000B', '\u001F'))
            {
                errors.Add(new FormError(column.Id, new Message($"“{SheetForm.Title(sheet, column, Language.Chinese)}”里有看不见的控制字符，请重新输入。", $"{SheetForm.Title(sheet, column, Language.English)} holds control characters; type it again.")));
            }
        }

        if (errors.Count > 0)
        {
            return new FormErrors(errors);
        }

        var findings = new BookFindings();
        var row = new Sheet(sheet, sheet.Title, [new SheetRow(1, [.. sheet.Columns.Select(column => cells.GetValueOrDefault(column.Id, string.Empty))])]);
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal) { [LedgerSheet.Definition.Id] = new(LedgerSheet.Definition, string.Empty, []), [sheet.Id] = row };
        BookCodec.Read(sheets, catalogue, findings);
        return new FormErrors([.. findings.Findings.Where(finding => finding.Severity == Severity.Error && findings.PlaceOf(finding)?.Sheet == sheet.Title).Select(finding => new FormError(
            sheet.Columns.FirstOrDefault(column => column.Title == findings.PlaceOf(finding)!.Column)?.Id,
            Shortened(finding.Message)))]);
    }

    /// <summary>The message without the place: the field says it.</summary>
    private static Message Shortened(Message message) => new(
        message.Chinese[(message.Chinese.IndexOf('：', StringComparison.Ordinal) + 1)..],
        message.English[(message.English.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
}
