using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Checking.Series;

/// <summary>What tells whether two documents belong to one department.</summary>
/// <param name="Name">The department's name in normal form; empty when the document does not say.</param>
/// <param name="IsUnit">True for the budget of a single unit (单位预算), false for that of a department with its units.</param>
/// <param name="Kind">Budget or final account.</param>
internal sealed partial record SeriesKey(string Name, bool IsUnit, DisclosureKind Kind)
{
    /// <summary>The key of a document.</summary>
    public static SeriesKey Of(Disclosure disclosure)
    {
        string name = PhraseText.Normalize(disclosure.Department.Name ?? string.Empty);
        bool isUnit = Unit().IsMatch(disclosure.Title) || OfficeItself().IsMatch(name)
            || disclosure.Statements.Count(statement => Unit().IsMatch(statement.Title)) * 2 > disclosure.Statements.Count;
        return new SeriesKey(OfficeItself().Replace(name, string.Empty), isUnit, disclosure.Kind);
    }

    [GeneratedRegex("单位(?:财务收支)?(?:收支|收入|支出|财政拨款|一般公共|政府性|国有资本)*(?:预|决)算")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\(?(?:本级|本部|机关)\)?$")]
    private static partial Regex OfficeItself();
}
