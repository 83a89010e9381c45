using System.Runtime.CompilerServices;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Checking;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;

namespace Mingsuan.Resources.Tests;

/// <summary>A small document of a fictional department, with a procurement table, a table of assets and sentences as a test needs them.</summary>
internal sealed record Published
{
    private static readonly string[] Heading = ["项目名称", "预算资金", "采购物品名称", "采购目录序号", "计量单位", "数量", "单价", "合计", "一般公共预算拨款", "上年结转结余", "预留中小微企业份额"];
    private static readonly DocumentSource Source = new("临川省云溪市柳泉县水利局2024年部门预算.txt", new string('0', 64), "text/plain");

    /// <summary>The rows of the procurement table, cells separated by blanks, “-” for a blank cell; null for no table.</summary>
    public IReadOnlyList<string>? Procurement { get; init; }

    /// <summary>The rows of the table of assets: label, quantity, value.</summary>
    public IReadOnlyList<string>? Assets { get; init; }

    public string AssetValue { get; init; } = "价值（金额单位：万元）";

    public string Until { get; init; } = "截止时间：2023-12-31";

    public string Text { get; init; } = string.Empty;

    public int? Year { get; init; } = 2024;

    public DisclosureKind Kind { get; init; } = DisclosureKind.Budget;

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<PlannedProject> Projects { get; init; } = [];

    public static Catalogue Catalogue { get; } = Catalogue.Load(Path.Combine(Root(), "catalog", "codes"));

    /// <summary>A purchase with consistent numbers.</summary>
    public static IReadOnlyList<string> Consistent { get; } =
    [
        "合计 - - - - - - 3.15 3.15 - 3.15",
        "柳泉县水利局本级小计 - - - - - - 3.15 3.15 - 3.15",
        "公用经费 40.00 台式计算机 A02010105 台 5 0.45 2.25 2.25 - 2.25",
        "公用经费 40.00 A4黑白打印机 A02021003 台 6 0.15 0.90 0.90 - 0.90",
    ];

    public ResourceContents Read()
    {
        var blocks = new List<Block>();
        if (Procurement is not null)
        {
            blocks.Add(new Paragraph("部门政府采购预算", 1, null));
            blocks.Add(Table(2, ["单位：万元", string.Join(' ', Heading), .. Procurement]));
        }

        if (Assets is not null)
        {
            blocks.Add(new Paragraph("部门固定资产占用情况表", 101, null));
            blocks.Add(Table(102, [Until, "项目 数量 " + AssetValue, .. Assets]));
        }

        return ResourceReader.Read(new Document(Source, blocks), Text.Length == 0 ? [] : [new TextPassage(Text, (start, length) => new Place(null, null, null, 201, null, Text.Substring(start, length)))]);
    }

    public IReadOnlyList<Finding> Check() =>
        ResourceChecker.Check(new ResourceSet(Read(), new Disclosure(Source, Kind, string.Empty, Year, new Department(null, null), [], Figures), Projects, Catalogue));

    /// <summary>The findings of a rule.</summary>
    public IReadOnlyList<Finding> Check(string rule) => [.. Check().Where(finding => finding.Rule == rule)];

    public static Amount TenThousands(decimal value) => new(value, MoneyUnit.TenThousandYuan, 2);

    public static Place At(int line, string text) => new(null, null, null, line, null, text);

    public static Grid Table(int line, IEnumerable<string> rows) =>
        new(GridGeometry.Positioned, [.. rows.Select((row, index) => new GridRow([.. row.Split(' ').Select(cell => new GridCell(cell == "-" ? string.Empty : cell, line + index))], line + index, null))], null, line, null);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
