using System.Text.RegularExpressions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Resources.Reading;

/// <summary>Tells the titles of procurement and asset tables, and where the rows of a table in running lines end.</summary>
internal static partial class Titles
{
    /// <summary>True for a line that names a table, of whatever kind.</summary>
    public static bool IsTitle(string text) => Title().IsMatch(PhraseText.Normalize(text));

    /// <summary>True for the title of a procurement table: 部门政府采购预算, 政府采购预算表.</summary>
    public static bool IsProcurement(string text) =>
        text.Length <= 40 && text.Contains('采', StringComparison.Ordinal) && Procurement().IsMatch(PhraseText.Normalize(text));

    /// <summary>True for the title of a table of assets: 固定资产占用情况表.</summary>
    public static bool IsAssets(string text) =>
        text.Length <= 50 && text.Contains('产', StringComparison.Ordinal) && Assets().IsMatch(PhraseText.Normalize(text));

    /// <summary>True for a line that no table holds: a heading, a note, a sentence.</summary>
    public static bool EndsTable(string text) => End().IsMatch(text);

    [GeneratedRegex("(?:表|预算|情况表)(?:\\([^()]*\\))?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?!第?[一二三四五六七八九十]+[、部]|\([一二三四五六七八九十]+\)|表[一二三四五六七八九十\d]+[:：]?$)[^。，]*采购[^。，]*(?:预算|表)$")]
    private static partial Regex Procurement();

    [GeneratedRegex(@"^(?![一二三四五六七八九十]+、)[^。，]*资产(?:占用|占有|使用)[^。，]*表$")]
    private static partial Regex Assets();

    [GeneratedRegex(@"^\s*(?:注\s*\d*\s*[:：]|第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)|[。；]")]
    private static partial Regex End();
}
