using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-DEPT: the department's code stands beside the same name in all tables and forms.</summary>
public sealed partial class DepartmentSame : NarrativeRule
{
    private const int HeadRows = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-DEPT", Severity.Warning, "部门编码与名称在各表中一致", "the department's code and name are the same in all tables", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Disclosure.Department.Code is not { } code)
        {
            yield break;
        }

        var names = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        foreach (var (text, line, page) in Heads(context))
        {
            var match = Named().Match(text);
            if (match.Success && match.Groups["code"].Value == code)
            {
                string name = match.Groups["name"].Value;
                (names.TryGetValue(name, out var places) ? places : names[name] = []).Add(new Place(null, null, null, line, page, text));
            }
        }

        if (names.Count < 2)
        {
            yield break;
        }

        var usual = names.MaxBy(name => name.Value.Count);
        foreach (var (name, places) in names.Where(name => name.Key != usual.Key))
        {
            yield return Finding($"部门编码{code}的名称印为“{name}”，其他表中是“{usual.Key}”。", $"department {code} is named “{name}” here and “{usual.Key}” elsewhere.", places) with { Expected = usual.Key, Actual = name };
        }
    }

    private static IEnumerable<(string Text, int Line, int? Page)> Heads(NarrativeContext context)
    {
        foreach (var block in context.Document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return (paragraph.Text, paragraph.Line, paragraph.Page);
            }
            else if (block is Grid grid)
            {
                foreach (var row in grid.Rows.Take(HeadRows))
                {
                    yield return (row.Cells[0].Text, row.Line, row.Page);
                }
            }
        }
    }

    [GeneratedRegex(@"^\[?(?<code>\d{3,6})\]?[\s\-—]*(?<name>[一-龥（）]{4,40})(?:$|\s+(?:预算年度|单位[：:]|截止))")]
    private static partial Regex Named();
}
