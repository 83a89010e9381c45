using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>CL-PCODE: a project code has its shape and the year of the budget.</summary>
public sealed partial class ProjectCodeRule : TableRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("CL-PCODE", Severity.Warning, new Message("项目编码为21位，年份与预算年度一致", "A project code has 21 characters and the year of the budget"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        if (target.Code is not { } code || !LooksLikeOne().IsMatch(code))
        {
            yield break;
        }

        if (!Shape().IsMatch(code))
        {
            yield return Remark($"项目编码“{code}”不是21位（区划6位、年份2位、P、11位、校验1位）的形式。", $"the project code “{code}” does not have 21 characters (division 6, year 2, P, 11, check 1).", [At(target.CodeLine, code)]);
            yield break;
        }

        var year = 2000 + int.Parse(code.AsSpan(6, 2));
        if (target.FiscalYear is not { } budgetYear || year == budgetYear)
        {
            yield break;
        }

        if (year > budgetYear)
        {
            yield return Remark($"项目编码“{code}”的年份{year}晚于预算年度{budgetYear}。", $"the year {year} in the project code “{code}” is after the budget year {budgetYear}.", [At(target.CodeLine, code)]);
        }
        else if (!ProjectNames.Of(target).Contains("结转", StringComparison.Ordinal))
        {
            yield return Remark($"项目编码“{code}”的年份是{year}，预算年度是{budgetYear}；如为结转项目，请在名称中写明。", $"the project code “{code}” is of {year}, the budget of {budgetYear}; say so if the project is carried over.", [At(target.CodeLine, code)], severity: Severity.Info);
        }
    }

    [GeneratedRegex(@"^\d{6,}")]
    private static partial Regex LooksLikeOne();

    [GeneratedRegex(@"^\d{8}P[0-9A-Z]{12}$")]
    private static partial Regex Shape();
}
