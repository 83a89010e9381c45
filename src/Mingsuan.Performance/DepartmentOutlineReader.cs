using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Performance.Forms;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance;

/// <summary>Reads the overall goal and the safeguards of the department from under their headings.</summary>
public static partial class DepartmentOutlineReader
{
    /// <summary>Reads them; what has no heading in the text is null.</summary>
    public static DepartmentOutline Read(Document document)
    {
        var overall = new List<string>();
        var safeguards = new List<string>();
        List<string>? current = null;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (OverallHeading().IsMatch(paragraph.Text))
            {
                current = overall;
            }
            else if (SafeguardsHeading().IsMatch(paragraph.Text) && safeguards.Count == 0)
            {
                current = safeguards;
            }
            else if (OtherHeading().IsMatch(paragraph.Text) || FormTitle.Is(paragraph.Text))
            {
                current = null;
            }
            else
            {
                current?.Add(paragraph.Text);
            }
        }

        return new DepartmentOutline(Join(overall), Join(safeguards));
    }

    private static string? Join(List<string> paragraphs) => paragraphs.Count == 0 ? null : string.Join('\n', paragraphs);

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*)?(?:部门(?:整体)?)?总体(?:绩效)?目标\s*[:：]?\s*$")]
    private static partial Regex OverallHeading();

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*)?(?:工作)?保障措施\s*[:：]?\s*$")]
    private static partial Regex SafeguardsHeading();

    [GeneratedRegex(@"^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、[^。；]{0,40}(?:预算|资金|采购|资产|名词|项目)|(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*)?(?:分项|职责分类|按职责)[^。；]{0,20}$)")]
    private static partial Regex OtherHeading();
}
