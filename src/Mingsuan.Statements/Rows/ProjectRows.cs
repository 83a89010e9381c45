using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Rows of a list of projects: a total, units, and the projects of each unit. Units stand in the same column as projects; they
/// are told by the department's name and by how names of offices end. Two projects of one name stay two.
/// </summary>
internal static partial class ProjectRows
{
    /// <summary>The labels with units and projects told apart.</summary>
    /// <param name="labels">As read from a column of names.</param>
    /// <param name="department">The department's name, or null.</param>
    public static IReadOnlyList<RowLabel> Apply(IReadOnlyList<RowLabel> labels, string? department)
    {
        var result = new List<RowLabel>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        string normalDepartment = PhraseText.Normalize(department ?? string.Empty);
        bool hasTotal = labels.Any(label => label.Role == PhraseRole.Total);
        Member? unit = null;
        foreach (var label in labels)
        {
            string name = PhraseText.Normalize(label.Text);
            if (label.Role == PhraseRole.Total || name.Length == 0)
            {
                result.Add(label);
            }
            else if (name == normalDepartment || (Office().IsMatch(name) && !Purpose().IsMatch(name)))
            {
                if (!hasTotal)
                {
                    hasTotal = true;
                    result.Add(label with { Meaning = Coordinates.Everything, Role = PhraseRole.Total });
                }
                else
                {
                    unit = StandardDimensions.Unit.Member(name);
                    result.Add(label with { Meaning = Coordinates.Of(unit), IsKnown = true });
                }
            }
            else
            {
                int count = seen[name] = seen.GetValueOrDefault(name) + 1;
                var project = StandardDimensions.Project.Member(count == 1 ? name : $"{name}#{count}");
                result.Add(label with { Meaning = unit is null ? Coordinates.Of(project) : Coordinates.Of(unit, project), IsKnown = true });
            }
        }

        return result;
    }

    [GeneratedRegex("(?:部|局|厅|委|委员会|办公室|办|中心|处|科|院|校|学校|站|所|队|馆|会|社|园|本级|机关|政府|法院|检察院|街道|镇|乡)$")]
    private static partial Regex Office();

    // 水利工程服务中心 and 重点项目推进中心 are offices although they speak of works; 工程款 is none.
    [GeneratedRegex("经费|费用|补助|补贴|购置|奖|(?:资金|项目|工程|建设|维护|运转|工作)(?!.{0,6}(?:部|局|处|中心|科|所|站|队|院|委员会|办公室)$)(?!.*(?:服务|事务|管理)中心$)")]
    private static partial Regex Purpose();
}
