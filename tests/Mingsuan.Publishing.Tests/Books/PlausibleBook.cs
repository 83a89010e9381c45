using System.Globalization;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tests.Compiling;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>
/// Books that an officer could hand in, the same for the same seed: the ledgers of <see cref="RandomLedger"/> with targets, procurement and assets whose
/// words make sense, so that what is read back can be compared with what was meant.
/// </summary>
internal static class PlausibleBook
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly (string Level1, string Level2, string[] Names, string[] Values)[] Kinds =
    [
        ("产出指标", "数量指标", ["示范田面积", "培训种植户人次", "设备购置数量"], ["≥500亩", "300人次", "=12台", "9736.52平方米"]),
        ("产出指标", "质量指标", ["验收合格率", "数据准确率"], ["≥98%", "100%", "达95%以上"]),
        ("产出指标", "时效指标", ["全部任务完成时间"], ["2024年11月底前", "12月31日前完成"]),
        ("产出指标", "成本指标", ["人均补助标准", "项目总成本"], ["45元/人", "≤1.5万元", "每人每月200元"]),
        ("效益指标", "社会效益指标", ["受益群众人数", "服务能力"], ["≥1200人", "显著提升", "与上年持平"]),
        ("满意度指标", "服务对象满意度指标", ["群众满意度"], ["≥92%", "≥95%"]),
    ];

    public static BudgetBook Make(int seed, Layout layout)
    {
        var random = new Random(seed);
        var ledger = WithCodes(RandomLedger.Make(seed, layout), layout.Year);
        var projects = ledger.Projects.Where(project => project.Code.Length == 21).ToList();
        return new BudgetBook(layout.Id, ledger)
        {
            AssetDate = (layout.Year - 1).ToString(CultureInfo.InvariantCulture) + "年12月31日",
            Units = [.. ledger.Units.Select(unit => new BookUnit(unit.Code, unit.Name, BookVocabulary.UnitKinds[random.Next(3)].Member, "正科级", "财政拨款"))],
            Projects = [.. projects.Select(project => Project(random, project))],
            Indicators = [.. projects.SelectMany(project => Indicators(random, project.Code))],
            Procurement = [.. projects.Where(_ => random.Next(3) == 0).Take(40).Select(project => Purchase(random, ledger, project))],
            Assets = random.Next(3) == 0 ? [] : [.. BookVocabulary.AssetKinds.Select(kind => new AssetRow(kind.Member, kind.Member == "buildings" ? random.Next(2000, 5000) : random.Next(1, 2000), (kind.Member == "buildings" ? 1_000_000m : 0m) + (random.Next(1, 100_000_000) / 100m)))],
            Texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["duties"] = "负责农业农村发展规划。\n负责农产品质量安全监管。", ["targets"] = "按期完成全年任务。", ["project-notes"] = "按年度计划实施。" },
        };
    }

    private static BookProject Project(Random random, CodedName project)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["goal"] = string.Join('\n', Enumerable.Range(1, random.Next(1, 4)).Select(number => $"完成第{number}批示范任务并通过验收")),
            ["purpose"] = "用于示范田建设和技术培训",
            ["attribute"] = "一次性项目",
            ["period"] = "1年",
            ["plan_3"] = "25",
            ["plan_6"] = "50",
            ["plan_10"] = "80",
            ["plan_12"] = "100",
        };
        return new BookProject(project.Code, fields);
    }

    private static IEnumerable<BookIndicator> Indicators(Random random, string code)
    {
        foreach (var (level1, level2, names, values) in Kinds)
        {
            for (int index = random.Next(1, names.Length + 1); index > 0; index--)
            {
                string value = values[random.Next(values.Length)];
                foreach (string horizon in random.Next(2) == 0 ? ["annual"] : new[] { "annual", "period" })
                {
                    yield return new BookIndicator(code, horizon, level1, level2, names[index - 1], names[index - 1] + "的完成情况", value, "年度工作计划");
                }
            }
        }
    }

    private static ProcurementRow Purchase(Random random, BudgetLedger ledger, CodedName project)
    {
        decimal quantity = random.Next(1, 30);
        decimal price = random.Next(1, 10_000) * 100m;
        var (item, code, measure) = random.Next(3) switch { 0 => ("台式计算机", "A02010105", "台"), 1 => ("办公楼维修", "B08010000", "项"), _ => ("物业管理服务", "C21040000", "年") };
        string origin = random.Next(4) == 0 ? "carried-over" : "current-year";
        return new ProcurementRow(ledger.Units[random.Next(ledger.Units.Count)].Code, project.Code, item, code, measure, quantity, price, "general-public", origin, quantity * price, random.Next(2) == 0 ? null : price);
    }

    /// <summary>The same ledger with codes of 21 characters for its projects, and names that differ before their end.</summary>
    private static BudgetLedger WithCodes(BudgetLedger ledger, int year)
    {
        var codes = ledger.Projects.Where(project => project.Code.StartsWith('P')).Select((project, index) => (project.Code, New: Code(year, index))).ToDictionary(pair => pair.Code, pair => pair.New, StringComparer.Ordinal);
        // A project belongs to one unit and is of one kind.
        var owners = codes.Keys.ToDictionary(code => code, code => ledger.Lines.First(line => line.ProjectCode == code).UnitCode, StringComparer.Ordinal);
        var natures = codes.Keys.ToDictionary(code => code, code => ledger.Lines.First(line => line.ProjectCode == code).Nature, StringComparer.Ordinal);
        string New(string code) => codes.GetValueOrDefault(code, code);
        return ledger with
        {
            // Units that were left without a line are not of the ledger.
            Units = [.. ledger.Units.Where(unit => ledger.Lines.Any(line => owners.GetValueOrDefault(line.ProjectCode, line.UnitCode) == unit.Code)).Select(unit => new CodedName(unit.Code, $"临川省示例县第{unit.Code}农业技术推广服务和质量安全监督管理中心"))],
            Projects = [.. ledger.Projects.Select(project => new CodedName(New(project.Code), codes.ContainsKey(project.Code) ? $"示范{project.Code[1..]}项目名称很长用来检验换行和列宽以及封面目录的显示" : project.Name))],
            Lines = [.. ledger.Lines.Select(line => line with { ProjectCode = New(line.ProjectCode), UnitCode = owners.GetValueOrDefault(line.ProjectCode, line.UnitCode), Nature = natures.GetValueOrDefault(line.ProjectCode, line.Nature) })],
        };
    }

    private static string Code(int year, int number)
    {
        string code = $"990101{year % 100:00}P{number:00000000000}";
        int sum = 0;
        int weight = 1;
        foreach (char character in code)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return code + Alphabet[(Alphabet.Length - 1 - (sum % Alphabet.Length) + Alphabet.Length) % Alphabet.Length];
    }
}
