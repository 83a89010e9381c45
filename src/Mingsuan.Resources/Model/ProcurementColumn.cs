namespace Mingsuan.Resources.Model;

/// <summary>What a column of a procurement table holds.</summary>
public enum ProcurementColumn
{
    /// <summary>A heading over other columns.</summary>
    Group,

    /// <summary>序号.</summary>
    Serial,

    /// <summary>采购单位.</summary>
    Office,

    /// <summary>采购品目大类: goods, works or services.</summary>
    Category,

    /// <summary>项目名称.</summary>
    Project,

    /// <summary>预算资金: the whole budget of the project.</summary>
    ProjectBudget,

    /// <summary>经济科目.</summary>
    Economic,

    /// <summary>采购物品名称, 品目名称.</summary>
    Item,

    /// <summary>采购目录序号, 品目编码.</summary>
    Code,

    /// <summary>采购组织形式, 采购方式.</summary>
    Organisation,

    /// <summary>计量单位.</summary>
    UnitOfQuantity,

    /// <summary>数量.</summary>
    Quantity,

    /// <summary>单价.</summary>
    UnitPrice,

    /// <summary>合计, 总计, 金额.</summary>
    Amount,

    /// <summary>当年安排: what is not carried over.</summary>
    CurrentYear,

    /// <summary>财政拨款, of all budgets.</summary>
    FiscalAppropriation,

    /// <summary>一般公共预算拨款.</summary>
    GeneralPublic,

    /// <summary>政府性基金预算拨款.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算拨款.</summary>
    StateCapital,

    /// <summary>财政专户核拨.</summary>
    SpecialAccount,

    /// <summary>单位资金.</summary>
    UnitFunds,

    /// <summary>其他资金.</summary>
    OtherFunds,

    /// <summary>上年结转结余.</summary>
    CarriedOver,

    /// <summary>预留中小微企业份额.</summary>
    Reserve,

    /// <summary>预留小微企业份额.</summary>
    SmallMicroReserve,

    /// <summary>备注 and others without meaning for the sums.</summary>
    Remark,
}
