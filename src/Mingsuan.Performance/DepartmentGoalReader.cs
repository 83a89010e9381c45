using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Performance.Forms;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance;

/// <summary>Reads the goals of the department from the text: duty by duty the lines 绩效目标：, 绩效指标：, 绩效标准：.</summary>
public static partial class DepartmentGoalReader
{
    private const int LongestDuty = 60;

    /// <summary>Reads the goals.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The goals in order; empty when the text has none of these lines.</returns>
    public static IReadOnlyList<DepartmentGoal> Read(Document document)
    {
        var goals = new List<DepartmentGoal>();
        DepartmentGoal? current = null;
        string? part = null;
        string? heading = null;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (FormTitle.Is(paragraph.Text))
            {
                break;
            }

            var label = Label().Match(paragraph.Text);
            if (label.Success)
            {
                var next = label.Groups[1].Value;
                if (current is null || Has(current, next))
                {
                    Add(current);
                    current = new DepartmentGoal(heading, null, null, null, paragraph.Line);
                }

                part = next;
                current = With(current, part, paragraph.Text[label.Length..], paragraph.Line);
            }
            else if (Numbered().IsMatch(paragraph.Text))
            {
                Add(current);
                (current, part) = (null, null);
                heading = paragraph.Text.Length <= LongestDuty ? Numbered().Replace(paragraph.Text, "") : null;
            }
            else if (current is not null && part is not null)
            {
                // A page's text has its sentences broken over lines.
                current = With(current, part, paragraph.Text, current.Line);
            }
        }

        Add(current);
        return goals;

        void Add(DepartmentGoal? goal)
        {
            if (goal is { Indicators: not null } or { Standard: not null })
            {
                goals.Add(goal);
            }
        }
    }

    private static bool Has(DepartmentGoal goal, string part) => part switch
    {
        "目标" => goal.Goal is not null || goal.Indicators is not null,
        "指标" => goal.Indicators is not null,
        _ => goal.Standard is not null,
    };

    private static DepartmentGoal With(DepartmentGoal goal, string part, string text, int line) => part switch
    {
        "目标" => goal with { Goal = goal.Goal + text },
        "指标" => goal with { Indicators = goal.Indicators + text, Line = line },
        _ => goal with { Standard = goal.Standard + text },
    };

    [GeneratedRegex(@"^\s*绩效(目标|指标|标准)\s*[:：]\s*")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+部分)\s*")]
    private static partial Regex Numbered();
}
