using System.Text.RegularExpressions;
using Mingsuan.Core.Money;
using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>Tells lines of tables from prose, titles and notes.</summary>
internal static partial class TableLines
{
    /// <summary>True for a line of several parts with a number among them.</summary>
    public static bool HasNumbers(TextLine line) => line.Runs.Count > 1 && line.Runs.Any(run => IsNumber(run.Text)) && !Leader().IsMatch(line.Text);

    /// <summary>True when every part of a line that could stand in a table of numbers is a number or a stroke for none.</summary>
    public static bool IsNumber(string text) => PrintedNumber.Read(text) is not null || PrintedNumber.IsDash(text);

    /// <summary>True for a table of contents: the only numbers are whole ones at the ends of the lines, which rise and are no greater than the document has pages.</summary>
    /// <param name="lines">The lines that look like a table.</param>
    /// <param name="pages">How many pages the document has.</param>
    public static bool AreContents(IEnumerable<TextLine> lines, int pages)
    {
        int last = 1;
        foreach (var line in lines.Where(HasNumbers))
        {
            if (line.Runs.SkipLast(1).Any(run => IsNumber(run.Text)) || !PageNumber().IsMatch(line.Runs[^1].Text) || int.Parse(line.Runs[^1].Text) is var page && (page < last || page > pages))
            {
                return false;
            }

            last = page;
        }

        return true;
    }

    /// <summary>True for the line above a table that declares its unit.</summary>
    public static bool IsCaption(string text) => Unit().IsMatch(text);

    /// <summary>True for what cannot stand inside a table: titles, captions, notes, sentences.</summary>
    public static bool EndsTable(TextLine line) => IsCaption(line.Text) || (line.Runs.Count == 1 && Outside().IsMatch(line.Text)) || Department().IsMatch(line.Text);

    [GeneratedRegex(@"单\s*位\s*[:：]\s*(?:人民币)?[千万亿]?\s*元\s*[）)]?\s*$")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*(?:备?注\s*\d*\s*[:：]|说明\s*[:：]|附?表\s*[一二三四五六七八九十\d])|[。；]|表\s*(?:[（(][^）)]*[）)])?\s*$|^第[一二三四五六七八九十]+部分")]
    private static partial Regex Outside();

    [GeneratedRegex(@"^(?:编制|编报|填报|公开|预算)?(?:部门|单位)(?:名称)?\s*[:：]")]
    private static partial Regex Department();

    [GeneratedRegex(@"^[0-9]{1,4}$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[.…·]{4,}")]
    private static partial Regex Leader();
}
