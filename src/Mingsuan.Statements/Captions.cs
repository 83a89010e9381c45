using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Recognises the words around a table: titles, units, departments, notes.</summary>
internal static partial class Captions
{
    private const int LongestTitle = 70;

    /// <summary>True for a short line that ends like the title of a table.</summary>
    public static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(WithoutContinuation(text)) && !Sentence().IsMatch(text) && !IsContinuationMark(text);

    /// <summary>A title without its number (表1, 附件2-3：), without the mark of a page that continues it (续表) and without its unit.</summary>
    public static string BareTitle(string text) => TitleNumber().Replace(WithoutContinuation(TitleUnit().Replace(text, string.Empty)), string.Empty).Trim();

    /// <summary>True when a title is marked as continuing the table of the page before.</summary>
    public static bool IsContinuation(string text) => Continuation().IsMatch(text);

    /// <summary>True for a line that only says that the table above goes on: 续表, （接上表）.</summary>
    public static bool IsContinuationMark(string text) => ContinuationMark().IsMatch(text);

    /// <summary>The unit that a line declares, or null.</summary>
    public static MoneyUnit? UnitIn(string text) =>
        UnitDeclaration().Match(text) is { Success: true } match ? MoneyUnit.Find(PhraseText.Normalize(match.Groups[1].Value)) : null;

    /// <summary>The unit that a title or a heading says in brackets at its end (合计（万元）), or null.</summary>
    public static MoneyUnit? UnitInBrackets(string text) =>
        TitleUnit().Match(text) is { Success: true } match ? MoneyUnit.Find(PhraseText.Normalize(match.Groups[1].Value)) : null;

    /// <summary>The department or unit that a line names, or null.</summary>
    public static string? DepartmentIn(string text)
    {
        var match = DepartmentDeclaration().Match(text);
        return match.Success ? match.Groups[1].Value.Trim() : null;
    }

    /// <summary>True for a note below a table.</summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>A line inside the table above the heading that holds the unit, the department, the year or the title.</summary>
    public static bool IsCaption(GridRow row, bool titleIsMissing)
    {
        var texts = row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count > 0 && (texts.Exists(text => UnitIn(text) is not null)
            || (texts.Count == 1 && ((titleIsMissing && IsTitle(texts[0])) || TableNumber().IsMatch(texts[0]) || (Colon().IsMatch(texts[0]) && DepartmentIn(texts[0]) is { Length: > 0 }))));
    }

    /// <summary>True for a line that only numbers a table: 表1-2, 公开表3, 预算11表.</summary>
    public static bool IsTableNumber(string text) => TableNumber().IsMatch(text.Trim());

    private static string WithoutContinuation(string text) => Continuation().Replace(text, string.Empty);

    [GeneratedRegex(@"表\s*(?:[（(][^）)]*[）)]\s*){0,2}$")]
    private static partial Regex Title();

    [GeneratedRegex(@"[。；，]|[.…]{3,}|详见|见下表|见附|^[附]?(?:部门|单位)?(?:预算)?(?:公开)?表\s*[一二三四五六七八九十\d]+(?:[-—–.]\d+)*\s*$|^(?:财决|部门|单位|预算|决算|公开|附)+\s*[一二三四五六七八九十\d]+\s*表\s*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:[（(]?附?表\s*(?:[一二三四五六七八九十]+|\d{1,2}(?:[-—–.]\d{1,2})*(?:(?!\d)|(?=20\d\d年)))\s*[）)]?\s*[:：、.．]?\s*|附件\s*\d*(?:[-—–.]\d+)*\s*[:：]?\s*)")]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"\s*(?:[（(]\s*续(?:表)?\s*[一二三四五六七八九十\d]*\s*[）)]|(?<=表)\s*续表?\s*[一二三四五六七八九十\d]*)\s*$")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^\s*[（(]?\s*(?:续\s*上?\s*表|[接承]\s*上\s*[表页])\s*[一二三四五六七八九十\d]*\s*[）)]?\s*[:：]?\s*$")]
    private static partial Regex ContinuationMark();

    [GeneratedRegex(@"\s*[（(]\s*(?:金额)?(?:单\s*位\s*[:：]?)?\s*((?:人\s*民\s*币\s*)?[千万亿]?\s*元)\s*[）)]\s*$")]
    private static partial Regex TitleUnit();

    [GeneratedRegex("[:：]")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(?:附?表|(?:部门|单位)?(?:预算)?公开表)\s*[一二三四五六七八九十\d]+(?:[-—–.]\d+)*\s*$|^(?:财决|部门|单位|预算|决算|公开|附)+\s*[一二三四五六七八九十\d]+\s*表\s*$")]
    private static partial Regex TableNumber();

    [GeneratedRegex(@"单\s*位\s*[:：]\s*((?:人\s*民\s*币\s*)?[千万亿]?\s*元)\s*[）)]?\s*$")]
    private static partial Regex UnitDeclaration();

    [GeneratedRegex(@"^(?:(?:编制|编报|填报|填制|公开|预算)?(?:部门|单位)(?:[/／](?:部门|单位))?(?:名称|全称)?(?:[（(](?:公章|盖章)[）)])?\s*[:：]\s*(?!(?:人民币)?[千万亿]?元\s*$)|(?=\d{3,9}\s*(?!年)[\u4E00-\u9FFF]))(.*?)(?:\s*预算年度.*|\s*(?:金额)?\s*单\s*位\s*[:：].*|\s*截止.*)?$")]
    private static partial Regex DepartmentDeclaration();

    [GeneratedRegex(@"^\s*(?:备?注\s*\d*\s*[:：]|说明\s*[:：]|本表(?:无数据|为空)|此表(?:无数据|为空)|空表|.{0,40}空表列示|.{0,40}故(?:此|本)表)")]
    private static partial Regex Note();
}
