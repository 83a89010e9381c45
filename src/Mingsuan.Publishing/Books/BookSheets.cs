using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>The sheets of a book beside its ledger; the same in the workbook and in the folder.</summary>
public static class BookSheets
{
    /// <summary>Which layout, which day: 基本信息.</summary>
    public static SheetDefinition Settings { get; } = new("settings", "基本信息", [Text("key", "项目", required: true, width: 52), Text("value", "内容", width: 40)]);

    /// <summary>单位.</summary>
    public static SheetDefinition Units { get; } = new("units", "单位",
    [
        Code("code", "单位代码"), Text("name", "单位名称", required: true, width: 30),
        new("kind", "单位性质", SheetColumnKind.Text, true) { Terms = BookVocabulary.UnitKinds, Note = "事业单位的公用经费不算机关运行经费" },
        Text("rank", "单位规格"), Text("funding", "经费保障形式", width: 20),
    ])
    { Example = ["301001", "临川省示例县农业农村局本级", "行政", "正科级", "财政拨款"] };

    /// <summary>项目.</summary>
    public static SheetDefinition Projects { get; } = new("projects", "项目绩效",
    [
        Code("code", "项目代码", "与预算明细一致"), Text("purpose", "资金用途", width: 40), Text("goal", "年度绩效目标", width: 50, note: "一行一条，在格内换行"), Text("period_goal", "实施期目标", width: 40),
        Yuan("period_total", "实施期资金总额（元）"), Yuan("central", "中央财政资金（元）"), Yuan("provincial", "省级财政资金（元）"), Yuan("local", "市县财政资金（元）"), Yuan("own", "单位自筹（元）"), Yuan("other", "其他资金（元）"),
        Text("plan_3", "3月底前支出（%）", note: "累计百分比，只填数字"), Text("plan_6", "6月底前支出（%）"), Text("plan_10", "10月底前支出（%）"), Text("plan_12", "12月底前支出（%）"),
        Text("attribute", "项目属性"), Text("period", "项目期"), Text("overview", "项目概况", width: 40), Text("legal_basis", "立项依据", width: 40), Text("necessity", "项目设立必要性", width: 40),
        Text("measures", "保证项目实施的制度、措施", width: 40), Text("schedule", "项目实施计划", width: 40),
    ])
    { Example = ["99010126P000000200014", "用于示范田建设和技术培训。", "建成高标准示范田500亩。\n培训种植户300人次。", "", "", "", "", "500000.00", "", "", "25", "50", "75", "100", "一次性项目", "1年", "", "", "", "", ""] };

    /// <summary>绩效指标.</summary>
    public static SheetDefinition Indicators { get; } = new("indicators", "绩效指标",
    [
        Code("project_code", "项目代码"), new("horizon", "期限", SheetColumnKind.Text, true) { Terms = BookVocabulary.Horizons },
        Text("level1", "一级指标", required: true), Text("level2", "二级指标", required: true, width: 18), Text("level3", "三级指标", required: true, width: 24), Text("description", "绩效指标描述", width: 30),
        Text("value", "指标值", required: true), Text("basis", "指标值确定依据", width: 24),
    ])
    { Example = ["99010126P000000200014", "年度", "产出指标", "数量指标", "建成示范田面积", "当年验收合格的示范田面积", "≥500亩", "年度工作计划"] };

    /// <summary>政府采购.</summary>
    public static SheetDefinition Procurement { get; } = new("procurement", "政府采购",
    [
        Code("unit_code", "单位代码"), Code("project_code", "项目代码"), Text("item", "采购物品名称", required: true, width: 24),
        new("catalogue_code", "采购目录代码", SheetColumnKind.Code, true) { CodeList = "procurement", Note = "A、B、C 开头" }, Text("measure_unit", "计量单位", required: true),
        new("quantity", "数量", SheetColumnKind.Number, true), Yuan("price_yuan", "单价（元）", required: true),
        new("fund_source", "资金来源", SheetColumnKind.Text, true) { Terms = LedgerVocabulary.Funds }, new("origin", "资金年度", SheetColumnKind.Text, true) { Terms = LedgerVocabulary.Origins },
        Yuan("amount_yuan", "金额（元）", required: true), Yuan("sme_yuan", "预留中小微企业份额（元）"),
    ])
    { Example = ["301001", "99010126P000000200014", "台式计算机", "A02010105", "台", "2", "4500.00", "一般公共预算", "本年安排", "9000.00", "9000.00"] };

    /// <summary>国有资产.</summary>
    public static SheetDefinition Assets { get; } = new("assets", "国有资产",
    [
        new("kind", "资产类别", SheetColumnKind.Text, true) { Terms = BookVocabulary.AssetKinds, Width = 26 }, new("quantity", "数量", SheetColumnKind.Number, false), Yuan("value_yuan", "价值（元）"),
    ])
    { Example = ["车辆（台、辆）", "1", "180000.00"] };

    /// <summary>文字材料.</summary>
    public static SheetDefinition Texts { get; } = new("texts", "文字材料", [Text("key", "材料", required: true, width: 52), Text("text", "内容", width: 80)]);

    /// <summary>增减原因.</summary>
    public static SheetDefinition Reasons { get; } = new("reasons", "增减原因", [Text("key", "哪个数", required: true, width: 52), Text("text", "原因", width: 80)]);

    /// <summary>对警告的说明.</summary>
    public static SheetDefinition Explanations { get; } = new("explanations", "警告说明", [Text("key", "规则编号", required: true), Text("text", "说明", width: 80)]);

    /// <summary>上年数.</summary>
    public static SheetDefinition Prior { get; } = new("prior", "上年数", [Text("words", "项目", required: true, width: 40, note: "如：一般公共预算 | 基本支出"), Yuan("amount_yuan", "上年预算数（元）", required: true)])
    { Example = ["支出", "12000000.00"] };

    /// <summary>All sheets in the order of the workbook.</summary>
    public static IReadOnlyList<SheetDefinition> All { get; } = [Settings, Units, LedgerSheet.Definition, Projects, Indicators, Procurement, Assets, Prior, Reasons, Texts, Explanations];

    /// <summary>Those of keys and texts, which the folder keeps as YAML and Markdown.</summary>
    public static IReadOnlyList<SheetDefinition> Keyed { get; } = [Settings, Reasons, Explanations, Texts];

    private static SheetColumn Text(string id, string title, bool required = false, int width = 16, string note = "") => new(id, title, SheetColumnKind.Text, required) { Width = width, Note = note };

    private static SheetColumn Code(string id, string title, string note = "") => new(id, title, SheetColumnKind.Code, true) { Width = 24, Note = note };

    private static SheetColumn Yuan(string id, string title, bool required = false) => new(id, title, SheetColumnKind.Yuan, required) { Width = 18 };
}
