namespace Mingsuan.Core.Dimensions;

/// <summary>
/// The dimensions of a departmental budget. The trees follow 预算法 (2018) 第五条 (the kinds of budgets), the yearly
/// 政府收支分类科目 (functional and economic classification) and 财预〔2016〕143号 (the statements that are published). The members of the
/// closed ones are data (catalog/lexicon/members.csv): a fund or use that only one province knows is a line there.
/// </summary>
public static class StandardDimensions
{
    /// <summary>Where money comes from (revenue) and where it goes (uses: expenditure and what is left at the year's end).</summary>
    public static Dimension Side { get; } = Dimension.Closed(0, "side", rootIsPartitioned: false, MemberTable.Of("side"));

    /// <summary>The kind of budget and the source that the money belongs to.</summary>
    public static Dimension Fund { get; } = Dimension.Closed(1, "fund", rootIsPartitioned: true, MemberTable.Of("fund"));

    /// <summary>
    /// Whether the money was given for this year, is carried over from earlier ones, or is taken from what a unit saved
    /// (用事业基金弥补收支差额, 使用非财政拨款结余), which is no revenue of the year and no fund carried over.
    /// </summary>
    public static Dimension Origin { get; } = Dimension.Closed(2, "origin", rootIsPartitioned: true, MemberTable.Of("origin"));

    /// <summary>功能分类: 类 3, 款 5, 项 7 digits.</summary>
    public static Dimension Function { get; } = Dimension.Codes(3, "function");

    /// <summary>Basic expenditure (personnel, public), projects, what flows between units, and what a unit keeps in reserve (单位预留机动经费).</summary>
    public static Dimension Nature { get; } = Dimension.Closed(4, "nature", rootIsPartitioned: true, MemberTable.Of("nature"));

    /// <summary>部门预算支出经济分类: 类 3, 款 5 digits.</summary>
    public static Dimension Economic { get; } = Dimension.Codes(5, "economic");

    /// <summary>政府预算支出经济分类: 类 3, 款 5 digits.</summary>
    public static Dimension GovernmentEconomic { get; } = Dimension.Codes(6, "government-economic");

    /// <summary>The budgetary unit, by code or name.</summary>
    public static Dimension Unit { get; } = Dimension.Names(7, "unit");

    /// <summary>The project, by code or name.</summary>
    public static Dimension Project { get; } = Dimension.Names(8, "project");

    /// <summary>“三公” expenses, meetings and training, and the running cost of offices: views across the classifications.</summary>
    public static Dimension Category { get; } = Dimension.Closed(9, "category", rootIsPartitioned: false, MemberTable.Of("category"));

    /// <summary>The level of government whose money it is.</summary>
    public static Dimension Level { get; } = Dimension.Closed(10, "level", rootIsPartitioned: true, MemberTable.Of("level"));

    /// <summary>收入分类: 类 3, 款 5, 项 7 digits, beginning with 1.</summary>
    public static Dimension RevenueClass { get; } = Dimension.Codes(11, "revenue-class");

    /// <summary>政府采购 by kind (政府采购法 第二条): goods, works, services.</summary>
    public static Dimension ProcurementKind { get; } = Dimension.Closed(12, "procurement-kind", rootIsPartitioned: false, MemberTable.Of("procurement-kind"));

    /// <summary>What is counted, where a number counts things and no money.</summary>
    public static Dimension Counted { get; } = Dimension.Closed(13, "counted", rootIsPartitioned: false, MemberTable.Of("counted"));

    /// <summary>All dimensions, each at its <see cref="Dimension.Index"/>.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
        [Side, Fund, Origin, Function, Nature, Economic, GovernmentEconomic, Unit, Project, Category, Level, RevenueClass, ProcurementKind, Counted];

    /// <summary>The dimension with an identifier, or null.</summary>
    public static Dimension? Find(string id) => All.FirstOrDefault(dimension => dimension.Id == id);
}
