using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-FUNC: codes and names of the functional classification belong together.</summary>
public sealed class FunctionNames : CodeNameRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-FUNC", Severity.Error, "功能分类科目编码与名称一致", "codes and names of functions belong together", "预算法（2018）第三十二条；" + Sources.Classification);

    /// <inheritdoc/>
    internal override CodeList? ListOf(Catalogue catalogue, CodedRow row, string? statement) =>
        row.Code[0] == '2' && statement is not null and not "basic-expenditure" ? catalogue.Function : null;
}
