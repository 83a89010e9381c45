using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>CL-PROCCODE: a code of the procurement catalogue is known, and what is bought has its name. Only names with good evidence are held against what is printed.</summary>
internal sealed partial class ProcurementCodeRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("CL-PROCCODE", Severity.Warning, new("采购品目编码在目录中，名称与编码一致", "a procurement code is in the catalogue and goes with its name"), Sources.Catalogue) { Standing = SourceStanding.Unverified };

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set) =>
        set.Catalogue is null ? [] : set.Procurement.Items.Where(row => row.Code is not null).Select(row => Check(row, set.Catalogue.Procurement, set.Year)).OfType<Finding>();

    private Finding? Check(ProcurementRow row, CodeList list, int? year)
    {
        string code = row.Code!.Trim().ToUpperInvariant();
        var named = row.Item is null ? [] : list.FindByName(row.Item, year).Where(entry => entry.Evidence != CodeEvidence.Unverified).ToList();
        var better = named.Count == 1 ? named[0] : null;
        if (!Shape().IsMatch(code))
        {
            return Info.Finding(
                $"“{row.Item}”的品目编码“{row.Code}”不合格式，应为A、B或C加8位数字。{Proposal(better).Chinese}",
                $"The code “{row.Code}” of “{row.Item}” is none of the catalogue: A, B or C and 8 digits. {Proposal(better).English}",
                [row.CodePlace!]) with
            { Actual = row.Code, Expected = better?.Code };
        }

        // The list is that of 2022: a code of a year before it, or one that the list lost, is unknown, not wrong.
        if (list.Find(code, year) is not { } entry)
        {
            return better is null ? null : Info.Finding(
                $"品目编码“{row.Code}”不在目录中，“{row.Item}”的编码为{better.Code}。请核对编码。",
                $"The code “{row.Code}” is not in the catalogue; “{row.Item}” has the code {better.Code}. Check the code.",
                [row.CodePlace!, row.ItemPlace!]) with
            { Actual = row.Code, Expected = better.Code };
        }

        if (row.Item is null || entry.Evidence == CodeEvidence.Unverified || entry.IsNamed(row.Item))
        {
            return null;
        }

        // A name of the catalogue beside another code is a fault; words of one's own are only a remark.
        return Info.Finding(
            $"品目编码{row.Code}在目录中的名称为“{entry.Name}”，表中写作“{row.Item}”。{(better is null ? "请按目录名称填写，或核对编码。" : $"“{row.Item}”的编码为{better.Code}，请核对。")}",
            $"The catalogue calls {row.Code} “{entry.Name}”, the table says “{row.Item}”. {(better is null ? "Use the name of the catalogue, or check the code." : $"“{row.Item}” has the code {better.Code}; check which is meant.")}",
            [row.CodePlace!, row.ItemPlace!], better is null ? Severity.Info : Info.Severity) with
        { Actual = row.Item, Expected = entry.Name };
    }

    private static Message Proposal(CodeEntry? entry) => entry is null ? new("请对照目录填写。", "Look it up in the catalogue.") : new($"目录中“{entry.Name}”的编码为{entry.Code}。", $"The catalogue has {entry.Code} for “{entry.Name}”.");

    [GeneratedRegex("^[ABC](?:[0-9]{8}|[0-9]{2}|[0-9]{4}|[0-9]{6})$")]
    private static partial Regex Shape();
}
