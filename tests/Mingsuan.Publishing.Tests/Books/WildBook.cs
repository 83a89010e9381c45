using System.Globalization;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>
/// The books of <see cref="PlausibleBook"/>, each with one thing in it that nobody expects: a budget of nothing, a unit that is called 合计,
/// forty indicators, amounts of a few cents or of thousands of millions.
/// </summary>
internal static class WildBook
{
    private static readonly string[] Names =
    [
        "{0}（本级）", "{0}(一期)", "“十四五”规划{0}", "提前下达{0}专项资金（临财农〔2023〕12号）", "Ａ类{0}ＦＵＬＬ", "{0} Phase 2, South", "O'Neil \"{0}\" Fund", "第3、4批{0}", "{0}1",
        "2023年{0}", "《{0}》编制", "{0}—二期", "{0}/维护", "{0}&<运行>", "{0}：补助", "{0}；奖励", "{0}。", "其他{0}", "{0}项目支出", "1.{0}", "一、{0}", "（一）{0}", "其中：{0}", "{0}50万元", "{0}100%", "*{0}", "{0}_2", "{0}　二", "#{0}", "{0}·三",
    ];

    private static readonly string[] Phrases = ["公用经费", "人员经费", "教育支出", "项目支出", "其他支出", "上年结转", "会议费", "三公经费", "培训费", "机关运行经费", "站", "农林水支出", "政府采购", "在职人员工资"];

    private static readonly string[] Values =
    [
        "≥500亩", "≤1.5万元", "=12台", ">3次", "<5%", "98%", "100", "0", "95%-98%", "3～5天", "45元/人", "2024年11月底前", "2024-11-30", "2024.11", "12月31日前完成", "长期", "显著提升", "优良", "不低于95%", "达95%以上", "≥1,200人", "每人每月200元",
        "完成全部任务；验收合格", "按时（季度）", "大于等于90%", "≥90％", "3", "定性：良好", "全年", "1项", "<正常>", "有效保障",
    ];

    private static readonly Dictionary<string, Func<BudgetBook, Layout, Random, BudgetBook>> Twists = new(StringComparer.Ordinal)
    {
        ["plain"] = (book, _, _) => book,
        ["names"] = (book, _, random) => Renamed(book, index => string.Format(CultureInfo.InvariantCulture, Names[(index + random.Next(3)) % Names.Length], "示范" + "甲乙丙"[index % 3] + index.ToString(CultureInfo.InvariantCulture))),
        ["phrases"] = (book, _, random) => Renamed(book, index => Phrases[(index + random.Next(3)) % Phrases.Length] + (index < Phrases.Length ? string.Empty : "第" + index.ToString(CultureInfo.InvariantCulture) + "期")),
        ["long"] = (book, _, _) => Renamed(book, index => "临川省示例县农业农村和乡村振兴综合服务保障中心第" + (index + 1).ToString(CultureInfo.InvariantCulture) + "批次高标准示范田建设与农产品质量安全监测能力提升补助资金项目"),
        ["same-names"] = (book, _, _) => Renamed(book, _ => "示范推广"),
        ["prefixes"] = (book, _, _) => Renamed(book, index => "高标准农田建设与水利设施维护".Substring(0, 2 + (index % 13)) + (index < 13 ? string.Empty : index.ToString(CultureInfo.InvariantCulture)) + "项目"),
        ["department"] = (book, _, _) => Renamed(book, index => index == 0 ? book.Ledger.Department.Name! : book.Ledger.Department.Name + index.ToString(CultureInfo.InvariantCulture), null),
        ["cents"] = (book, _, random) => Amounts(book, _ => random.Next(1, 5000) / 100m),
        ["halves"] = (book, _, random) => Amounts(book, _ => (random.Next(1, 100000) * 100m) + 50m),
        ["zeros"] = (book, _, random) => Amounts(book, yuan => random.Next(2) == 0 ? 0m : yuan),
        ["nothing"] = (book, _, _) => Amounts(book, _ => 0m),
        ["huge"] = (book, _, random) => Amounts(book, _ => random.NextInt64(1, 10_000_000_000_000) / 100m),
        ["negative"] = (book, _, _) => Amounts(book, yuan => -Math.Abs(yuan)),
        ["cancelled"] = (book, _, _) => book with { Ledger = book.Ledger with { Lines = [.. book.Ledger.Lines.SelectMany(line => new[] { line, line with { Id = line.Id + "-x", Yuan = -line.Yuan } })] } },
        ["one-line"] = (book, layout, _) => Only(book, [book.Ledger.Lines[0] with { Yuan = 1234567.89m }], layout),
        ["government-fund"] = (book, layout, _) => OfFund(book, "government-fund", layout),
        ["state-capital"] = (book, layout, _) => OfFund(book, "state-capital", layout),
        ["special-account"] = (book, layout, _) => OfFund(book, "fiscal-special-account", layout),
        ["own-funds"] = (book, layout, _) => OfFund(book, "business", layout),
        ["carried-over"] = (book, layout, _) => Only(book, [.. book.Ledger.Lines.Select(line => line with { Origin = "carried-over" })], layout),
        ["unlisted"] = (book, layout, _) => Only(book, [.. book.Ledger.Lines.Select((line, index) => index % 3 == 0 ? line with { FunctionCode = line.FunctionCode[..5] + "97", EconomicCode = line.EconomicCode[..3] + "97" } : line)], layout),
        ["one-indicator"] = (book, _, _) => book with { Indicators = [.. book.Indicators.DistinctBy(indicator => indicator.ProjectCode)] },
        ["forty-indicators"] = (book, _, random) => book with { Indicators = [.. book.Projects.Take(20).SelectMany(project => Enumerable.Range(1, 40).Select(index => Indicator(project.Code, index, random)).OrderBy(indicator => indicator.Level1, StringComparer.Ordinal).ThenBy(indicator => indicator.Level2, StringComparer.Ordinal)), .. book.Indicators.Where(indicator => book.Projects.Skip(20).Any(project => project.Code == indicator.ProjectCode))] },
        ["values"] = (book, _, random) => book with { Indicators = [.. book.Indicators.Select(indicator => indicator with { Value = Values[random.Next(Values.Length)] })] },
        ["texts"] = (book, _, _) => book with
        {
            Texts = book.Texts.ToDictionary(pair => pair.Key, _ => "负责拟订规划。\n\n　　（一）承办1.5万元以下事项；\n- 承办其他事项\n\t制表符\t之后\n<标记>、\"引号\"与'x'，2<3。\n一、不是标题的一行，只是正文中的一句话。\n合计\t1.00\n=1+1", StringComparer.Ordinal),
            Projects = [.. book.Projects.Select(project => new BookProject(project.Code, new Dictionary<string, string>(project.Fields, StringComparer.Ordinal)
            {
                ["purpose"] = "用于<示范>\"建设\" & 培训,\n第二行：预算数50万元；\n- 第三行",
                ["goal"] = "目标1：完成示范\n2.完成<培训>300人次\n（3）推广\t技术\n\n长期：" + string.Concat(Enumerable.Repeat("持续提高农产品质量安全监管能力，", 30)),
                ["overview"] = "项目概况：一、背景\n二、内容", ["legal_basis"] = "《临川省农业条例》（2023年修订）", ["necessity"] = "合计", ["measures"] = "—", ["schedule"] = "3月：25%\n6月：50%",
            }))],
        },
        ["codes"] = (book, _, _) => Recoded(book, index => (index % 4) switch { 0 => $"A{index:000}", 1 => $"2024{index:00000}", 2 => $"990101-{index}", _ => $"{index + 1}" }),
        ["many-years"] = (book, _, _) => book with { Projects = [.. book.Projects.Select(project => new BookProject(project.Code, new Dictionary<string, string>(project.Fields, StringComparer.Ordinal) { ["period"] = "2023-2027年", ["period_total"] = "123456789.10", ["central"] = "0.00", ["provincial"] = "1000.00", ["local"] = "49.00", ["own"] = "0.01", ["other"] = "50.00", ["period_goal"] = "分期完成示范任务\n推广到全县", ["plan_3"] = "0", ["plan_6"] = "33.33", ["plan_10"] = "66.67", ["plan_12"] = "100" }))] },
        ["assets"] = (book, _, _) => book with { Assets = [new AssetRow("buildings", 0m, 0m), new AssetRow("office-buildings", null, null), new AssetRow("vehicles", 123456m, 99_999_999_999.99m), new AssetRow("other-assets", null, 0.01m)] },
        ["procurement"] = (book, _, random) => book.Projects.Count == 0 ? book : book with { Procurement = [.. Enumerable.Range(0, 30).Select(index => Purchase(book, index, random))] },
        ["no-targets"] = (book, _, _) => book with { Projects = [], Indicators = [], Procurement = [], Assets = [] },
    };

    public static IReadOnlyList<string> Kinds => [.. Twists.Keys];

    public static BudgetBook Make(string kind, int seed, Layout layout)
    {
        var book = Twists[kind](PlausibleBook.Make(seed, layout), layout, new Random(seed));
        var told = book.Projects.Select(project => project.Code).ToHashSet(StringComparer.Ordinal);
        var untold = kind == "no-targets" ? [] : book.Ledger.Projects.Where(project => !told.Contains(project.Code) && book.Ledger.Lines.Any(line => line.ProjectCode == project.Code && line.Nature is "other-operations" or "specific-purpose")).ToList();
        return book with
        {
            // Grants to affiliated institutions have targets too.
            Projects = [.. book.Projects, .. untold.Select(project => new BookProject(project.Code, new Dictionary<string, string>(StringComparer.Ordinal) { ["goal"] = "按时拨付补助" }))],
            Indicators = [.. book.Indicators, .. untold.Select(project => new BookIndicator(project.Code, "annual", "产出指标", "数量指标", "补助单位数", "补助的单位数", "≥1个", "年度工作计划"))],
            Assets = [.. book.Assets.Select(row => row.Kind == "large-equipment" ? row with { Yuan = (row.Yuan ?? 0m) + (200_000m * (row.Quantity ?? 0m)) } : row)],
            Texts = layout.Document.OfType<TextItem>().Select(text => text.Key).Concat(book.Texts.Keys).Distinct(StringComparer.Ordinal).ToDictionary(key => key, key => book.Texts.GetValueOrDefault(key, "按规定公开。"), StringComparer.Ordinal),
            Reasons = LayoutDemands.Reasons(layout).ToDictionary(reason => reason.Key, _ => "年度任务调整", StringComparer.Ordinal),
        };
    }

    private static BudgetBook Renamed(BudgetBook book, Func<int, string> name, string? unitEnd = "服务中心")
    {
        var ledger = book.Ledger with
        {
            Units = [.. book.Ledger.Units.Select((unit, index) => unit with { Name = unitEnd is null ? name(index) : Unit(name(index), index) + unitEnd })],
            Projects = [.. book.Ledger.Projects.Select((project, index) => project.Code.Length == 21 ? project with { Name = name(index) } : project)],
        };
        return book with { Ledger = ledger, Units = [.. book.Units.Select(unit => unit with { Name = ledger.Units.First(known => known.Code == unit.Code).Name })] };
    }

    /// <summary>Offices are not named for money or purchases: where nothing but the name tells them from projects, those words do.</summary>
    private static string Unit(string name, int index) =>
        new[] { "经费", "资金", "补助", "奖", "购置", "费", "项目", "建设", "维护" }.Any(word => name.Contains(word, StringComparison.Ordinal)) ? "临川省示例县第" + (index + 1).ToString(CultureInfo.InvariantCulture) : name;

    private static BudgetBook Recoded(BudgetBook book, Func<int, string> code)
    {
        var codes = book.Ledger.Projects.Where(project => project.Code.Length == 21).Select((project, index) => (project.Code, New: code(index))).ToDictionary(pair => pair.Code, pair => pair.New, StringComparer.Ordinal);
        string New(string old) => codes.GetValueOrDefault(old, old);
        return book with
        {
            Ledger = book.Ledger with { Projects = [.. book.Ledger.Projects.Select(project => project with { Code = New(project.Code) })], Lines = [.. book.Ledger.Lines.Select(line => line with { ProjectCode = New(line.ProjectCode) })] },
            Projects = [.. book.Projects.Select(project => project with { Code = New(project.Code) })],
            Indicators = [.. book.Indicators.Select(indicator => indicator with { ProjectCode = New(indicator.ProjectCode) })],
            Procurement = [.. book.Procurement.Select(row => row with { ProjectCode = New(row.ProjectCode) })],
        };
    }

    private static BudgetBook Amounts(BudgetBook book, Func<decimal, decimal> amount) =>
        book with { Ledger = book.Ledger with { Lines = [.. book.Ledger.Lines.Select(line => line with { Yuan = amount(line.Yuan) })] } };

    private static BudgetBook OfFund(BudgetBook book, string fund, Layout layout) => Only(book, [.. book.Ledger.Lines.Where(line => line.Nature is "personnel" or "public" or "other-operations" or "specific-purpose").Select(line => line with { Fund = fund })], layout);

    /// <summary>The lines for which the layout has a place; units and projects that are left without a line go.</summary>
    private static BudgetBook Only(BudgetBook book, IReadOnlyList<LedgerLine> lines, Layout layout)
    {
        var placed = lines.Where(line => IsPlaced(book, line, layout)).ToList();
        if (placed.Count == 0)
        {
            return book;
        }

        var units = placed.Select(line => line.UnitCode).ToHashSet(StringComparer.Ordinal);
        var projects = placed.Select(line => line.ProjectCode).ToHashSet(StringComparer.Ordinal);
        return book with
        {
            Ledger = book.Ledger with { Lines = placed, Units = [.. book.Ledger.Units.Where(unit => units.Contains(unit.Code))], Projects = [.. book.Ledger.Projects.Where(project => projects.Contains(project.Code))] },
            Units = [.. book.Units.Where(unit => units.Contains(unit.Code))],
            Projects = [.. book.Projects.Where(project => projects.Contains(project.Code))],
            Indicators = [.. book.Indicators.Where(indicator => projects.Contains(indicator.ProjectCode))],
            Procurement = [.. book.Procurement.Where(row => units.Contains(row.UnitCode) && projects.Contains(row.ProjectCode))],
        };
    }

    private static bool IsPlaced(BudgetBook book, LedgerLine line, Layout layout)
    {
        var findings = new BookFindings();
        BookRules.Check(book.Ledger with { Lines = [line] }, layout, findings);
        return !findings.HasErrors;
    }

    private static BookIndicator Indicator(string code, int index, Random random)
    {
        var (level1, level2) = (index % 8) switch
        {
            0 => ("产出指标", "数量指标"),
            1 => ("产出指标", "质量指标"),
            2 => ("产出指标", "时效指标"),
            3 => ("产出指标", "成本指标"),
            4 => ("效益指标", "经济效益指标"),
            5 => ("效益指标", "社会效益指标"),
            6 => ("效益指标", "生态效益指标"),
            _ => ("满意度指标", "服务对象满意度指标"),
        };
        return new BookIndicator(code, "annual", level1, level2, $"第{index}项任务完成情况", index % 5 == 0 ? string.Empty : "按计划完成的任务，\n含上年未完成的", Values[random.Next(Values.Length)], index % 7 == 0 ? string.Empty : "年度工作计划");
    }

    private static ProcurementRow Purchase(BudgetBook book, int index, Random random)
    {
        decimal quantity = index % 4 == 0 ? 0.5m : random.Next(1, 100_000);
        decimal price = index % 5 == 0 ? 0.02m : random.Next(1, 100_000_000) / 50m;
        string item = new[] { "台式计算机", "服务器(2路,含\"系统\")", "办公楼维修<一期>", "物业管理服务\n（全年）", "A4复印纸", "其他" }[index % 6];
        return new ProcurementRow(
            book.Ledger.Units[index % book.Ledger.Units.Count].Code, book.Projects[index % book.Projects.Count].Code, item, new[] { "A02010105", "B08010000", "C21040000" }[index % 3], index % 2 == 0 ? "台" : "项/年",
            quantity, price, new[] { "general-public", "government-fund", "business" }[index % 3], index % 6 == 0 ? "carried-over" : "current-year", quantity * price, index % 3 == 0 ? quantity * price : null);
    }
}
