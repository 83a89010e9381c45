using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Equations;

/// <summary>What messages call the numbers of procurement tables and sentences.</summary>
internal static class Labels
{
    /// <summary>The name of a column of a procurement table.</summary>
    public static Message Of(ProcurementColumn column) => column switch
    {
        ProcurementColumn.Quantity => new("数量", "quantity"),
        ProcurementColumn.UnitPrice => new("单价", "unit price"),
        ProcurementColumn.Amount => new("合计金额", "amount"),
        ProcurementColumn.CurrentYear => new("当年安排", "current year"),
        ProcurementColumn.FiscalAppropriation => new("财政拨款", "fiscal appropriation"),
        ProcurementColumn.GeneralPublic => new("一般公共预算拨款", "general public budget"),
        ProcurementColumn.GovernmentFund => new("政府性基金预算拨款", "government fund"),
        ProcurementColumn.StateCapital => new("国有资本经营预算拨款", "state capital"),
        ProcurementColumn.SpecialAccount => new("财政专户核拨", "special fiscal account"),
        ProcurementColumn.UnitFunds => new("单位资金", "unit funds"),
        ProcurementColumn.OtherFunds => new("其他资金", "other funds"),
        ProcurementColumn.CarriedOver => new("上年结转结余", "carried over"),
        ProcurementColumn.Reserve => new("预留中小企业份额", "reserve for small and medium enterprises"),
        ProcurementColumn.SmallMicroReserve => new("预留小微企业份额", "reserve for small and micro enterprises"),
        _ => new("项目预算", "project budget"),
    };

    /// <summary>A number of a procurement row.</summary>
    public static Message Of(ProcurementRow row, ProcurementColumn column)
    {
        var name = Of(column);
        return new Message($"政府采购表“{row.Label}”行的{name.Chinese}", $"the {name.English} of “{row.Label}” in the procurement table");
    }

    /// <summary>A number of a sentence.</summary>
    public static Message Of(ResourceStatement statement) => new($"文字说明中的“{statement.Label}”", $"“{statement.Label}” in the text");
}
