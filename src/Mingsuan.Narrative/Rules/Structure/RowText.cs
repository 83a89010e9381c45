using System.Text.RegularExpressions;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>Rows of statements that a converter left as lines of text look like numbered headings.</summary>
internal static partial class RowText
{
    /// <summary>True for 二、事业收入 and the like.</summary>
    public static bool Is(string title) => Name().IsMatch(title);

    [GeneratedRegex("^[一-龥（）]{2,16}(?:收入|支出|拨款|资金|基金|预算|结转|结余|收入合计|支出合计)(?:\\s*[\\d.,]+)*$")]
    private static partial Regex Name();
}
