using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Tables;

/// <summary>Reads the cells of one row by the ids of their columns; what is wrong goes to the findings, and the row is told bad.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="row">The row.</param>
/// <param name="findings">Takes the faults.</param>
public sealed partial class RowReader(Sheet sheet, SheetRow row, BookFindings findings)
{
    /// <summary>True once a cell of the row was at fault.</summary>
    public bool IsBad { get; private set; }

    /// <summary>The row's place in its sheet.</summary>
    public int Line => row.Line;

    /// <summary>The text of a cell; a blank one in a required column is a fault.</summary>
    public string Text(string id)
    {
        int index = Index(id);
        string text = row.Cells[index];
        if (sheet.Definition.Columns[index].Kind == SheetColumnKind.Code)
        {
            text = CellText.Narrow(text);
            if (LostDigits().IsMatch(text))
            {
                Fault("BK-CODE", id, new Message(
                    $"“{text}”：代码被 Excel 当作数字，末尾几位已经丢失。请把该列的格式设为“文本”，再从原处重新填写代码。",
                    $"“{text}”: the spreadsheet took the code for a number, and its last digits are lost. Make the column text and give the code again."));
            }
        }

        if (text.Length == 0 && sheet.Definition.Columns[index].Required)
        {
            Fault("BK-BLANK", id, new Message("必填，不能为空。", "required, must not be blank."));
        }

        return text;
    }

    /// <summary>The text of a cell as it stands; a blank one is no fault.</summary>
    public string TextOf(string id) => row.Cells[Index(id)];

    /// <summary>The text of a cell, or null when it is blank.</summary>
    public string? TextOrNull(string id) => Text(id) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; 0 with a fault when it is none.</summary>
    public int Integer(string id)
    {
        string text = Text(id);
        if (text.Length > 0 && PrintedNumber.Read(CellText.Narrow(text)) is { } number && number.Value == decimal.Truncate(number.Value) && Math.Abs(number.Value) <= int.MaxValue)
        {
            return (int)number.Value;
        }

        if (text.Length > 0)
        {
            Fault("BK-NUMBER", id, new Message($"“{text}”不是整数。", $"“{text}” is no whole number."));
        }

        return 0;
    }

    /// <summary>A number, or null when the cell is blank or at fault.</summary>
    /// <param name="id">The column.</param>
    /// <param name="decimals">The most decimals that it may have.</param>
    public decimal? Number(string id, int decimals)
    {
        string text = Text(id);
        if (text.Length == 0)
        {
            return null;
        }

        if (PrintedNumber.Read(text) is not { } number)
        {
            Fault("BK-NUMBER", id, NoNumber(text));
            return null;
        }

        if (decimal.Round(number.Value, decimals) != number.Value)
        {
            string unit = sheet.Definition.Columns[Index(id)].Kind == SheetColumnKind.Yuan ? $"本列单位为元；如填的是万元数，请换算：{(number.Value * 10_000m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}。" : string.Empty;
            Fault("BK-NUMBER", id, new Message($"“{text}”的小数多于 {decimals} 位。{unit}", $"“{text}” has more than {decimals} decimals."));
            return null;
        }

        return number.Value;
    }

    /// <summary>What to do about a text that is no number: the slips that are made most get advice of their own.</summary>
    private static Message NoNumber(string text)
    {
        if (text[0] == '#')
        {
            return new Message($"“{text}”是公式出错的结果。请改正公式，或直接填数字。", $"“{text}” is the result of a formula that failed. Mend it, or give the number.");
        }

        int unit = text.IndexOfAny(['元', '万']);
        if (unit > 0 && (text[unit..] is "万元" or "万" or "元") && PrintedNumber.Read(text[..unit].TrimEnd()) is { } number)
        {
            string yuan = (text[unit] == '万' ? number.Value * 10_000m : number.Value).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
            return new Message($"“{text}”带有单位。本列单位为元，只填数字：{yuan}。", $"“{text}” bears a unit. The column is in yuan: {yuan}.");
        }

        return new Message($"“{text}”不是数字。只填数字，不带单位和文字。", $"“{text}” is no number. Give the number alone, without unit or words.");
    }

    /// <summary>Money in yuan; 0 with a fault when it is none.</summary>
    public decimal Yuan(string id) => Number(id, 2) ?? 0m;

    /// <summary>The member id of a word of a closed column; null with a fault when the word is unknown, null without one when the cell is blank.</summary>
    public string? Term(string id)
    {
        string text = Text(id);
        if (text.Length == 0)
        {
            return null;
        }

        var terms = sheet.Definition.Columns[Index(id)].Terms;
        if (LedgerVocabulary.Find(terms, text) is { } term)
        {
            return term.Member;
        }

        Fault("BK-TERM", id, new Message(
            $"“{text}”不在可选值中，请从中选一个：{string.Join("、", terms.Select(each => each.Title))}。",
            $"“{text}” is none of the choices: {string.Join(", ", terms.Select(each => each.Text))}."));
        return null;
    }

    /// <summary>A code of a classification: its shape must be right and its level the lowest; an unlisted code is a warning.</summary>
    public string Code(string id, CodeList list, int length, int? year)
    {
        string text = Text(id);
        if (text.Length == 0)
        {
            return text;
        }

        if (!list.Definition.Accepts(text) || text.Length != length)
        {
            Fault("BK-CODE", id, new Message($"“{text}”不合格式：应为{list.Definition.Title}的 {length} 位末级代码。", $"“{text}” has the wrong shape: a lowest code of {length} digits is expected."));
        }
        else if (list.Find(text, year) is null && findings.IsFirst(id + text))
        {
            string near = string.Join("、", list.ChildrenOf(text[..^2], year).Take(6).Select(entry => entry.Code + entry.Name));
            findings.At("BK-CODE-UNLISTED", sheet.Source, row.Line, Title(id), text, new Message(
                $"代码表中没有“{text}”。请核对{(near.Length == 0 ? "代码" : "，同类有：" + near)}；确属新科目的，用 mingsuan codes import 导入当年目录。",
                $"“{text}” is not in the code list. Check it; for a new code import the list of the year with mingsuan codes import."), Severity.Warning);
        }

        return text;
    }

    /// <summary>Adds a fault at a cell.</summary>
    public void Fault(string rule, string id, Message message)
    {
        IsBad = true;
        findings.At(rule, sheet.Source, row.Line, Title(id), row.Cells[Index(id)], message);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^\d(?:\.\d+)?[Ee]\+\d+$")]
    private static partial System.Text.RegularExpressions.Regex LostDigits();

    private string Title(string id) => sheet.Definition.Columns[Index(id)].Title;

    private int Index(string id)
    {
        for (int index = 0; index < sheet.Definition.Columns.Count; index++)
        {
            if (sheet.Definition.Columns[index].Id == id)
            {
                return index;
            }
        }

        throw new ArgumentException($"The sheet “{sheet.Definition.Id}” has no column “{id}”.", nameof(id));
    }
}
