using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>The headings of a statement speak of the year of the document and of the year before, not of others.</summary>
public sealed partial class HeadingYear : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("X-YEAR", Severity.Error, new("表头中的年份正确", "the headings of a statement name the right year"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        if (disclosure.FiscalYear is not { } year)
        {
            yield break;
        }

        for (int index = 0; index < disclosure.Statements.Count; index++)
        {
            var statement = disclosure.Statements[index];
            foreach (string heading in Headings(statement, disclosure.Kind).Distinct(StringComparer.Ordinal))
            {
                foreach (Match match in Year().Matches(heading))
                {
                    int printed = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                    if (printed < year - (Before().IsMatch(heading) ? 2 : 1) || printed > year)
                    {
                        yield return new Finding(
                            Info.Id, Info.Severity,
                            new($"《{statement.Title}》的“{heading}”写的是{printed}年，与本文件的年度（{year}年）不符。请核对年份。", $"“{heading}” of “{statement.Title}” says {printed}; the document is of {year}. Check the year."),
                            Info.Source, [new Place(index, null, null, statement.Line, null, heading)])
                        { Actual = $"{printed}年", Expected = $"{year}年" };
                    }
                }
            }
        }
    }

    /// <summary>The headings; also the title, where no rule about the running text looks at it.</summary>
    private static IEnumerable<string> Headings(Statement statement, DisclosureKind kind) =>
        statement.Columns.SelectMany(path => path)
            .Concat(kind == DisclosureKind.FinalAccount || statement.Title.Contains("结转", StringComparison.Ordinal) ? [statement.Title] : []);

    [GeneratedRegex(@"(?<!\d)(20\d\d)\s*年")]
    private static partial Regex Year();

    /// <summary>What was spent is printed of two years before as well.</summary>
    [GeneratedRegex("决算|执行")]
    private static partial Regex Before();
}
