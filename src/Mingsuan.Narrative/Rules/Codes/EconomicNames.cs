using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-ECON: codes and names of the economic classifications belong together.</summary>
public sealed class EconomicNames : CodeNameRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-ECON", Severity.Error, "经济分类科目编码与名称一致", "codes and names of economic classes belong together", Sources.Classification);

    /// <inheritdoc/>
    internal override CodeList? ListOf(Catalogue catalogue, CodedRow row, string? statement) =>
        statement is null || row.Code.Length > 5 ? null : row.Code[0] switch { '3' => catalogue.DepartmentEconomic, '5' => catalogue.GovernmentEconomic, _ => null };
}
