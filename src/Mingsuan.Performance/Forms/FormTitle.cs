using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Forms;

/// <summary>The titles of target tables.</summary>
internal static partial class FormTitle
{
    private const int Longest = 120;

    /// <summary>Whether a line is the title of a target table.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True when it is.</returns>
    public static bool Is(string text) => text.Length <= Longest && Title().IsMatch(text);

    /// <summary>The project that a title names.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The title without its number and without the words “绩效目标表”.</returns>
    public static string ProjectOf(string title) => Around().Replace(title, "").Trim();

    /// <summary>Whether a title is that of every table of the form and names no project.</summary>
    /// <param name="title">The title.</param>
    /// <returns>True for a general title.</returns>
    public static bool IsGeneral(string title) => title.Length == 0 || General().IsMatch(title);

    [GeneratedRegex(@"^[^。；]*绩效目标(?:申报|公开|批复|指标)?(?:表|指标)\s*(?:[（(][^）)]*[）)])?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]\s*)?|(?:部门预算)?(?:年度)?绩效目标(?:申报|公开|批复|指标)?(?:表|指标)\s*(?:[（(][^）)]*[）)])?$")]
    private static partial Regex Around();

    [GeneratedRegex(@"^[^\d、.]*(?:部门|单位|级|预算)[^、.]*项目(?:支出)?绩效目标|^\s*(?:\d{4}\s*年?度?)?(?:项目|专项资金|部门预算项目)(?:支出)?绩效目标")]
    private static partial Regex General();
}
