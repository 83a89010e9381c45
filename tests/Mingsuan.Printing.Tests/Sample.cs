using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Tests;

/// <summary>A small publication of a fictional department with one block of every kind.</summary>
internal static class Sample
{
    public static Publication Publication(int rows = 3, string label = "一般公共服务支出") => new(
        "临川省白石县文化馆2025年部门预算公开", 2025, new Department("052", "临川省白石县文化馆"), "national",
        [
            new ContentsBlock("目录"),
            new HeadingBlock(1, "预算报表", "第一部分"),
            Statement(rows, label),
            Wide(),
            new HeadingBlock(1, "情况说明", "第二部分"),
            new HeadingBlock(2, "收支总体情况", "一、"),
            new TextBlock("2025年预算收入12.35万元，其中：一般公共预算收入12.35万元。"),
            new HeadingBlock(3, "支出结构", "（一）"),
            new ChartBlock(ChartKind.Pie, "一般公共预算支出结构", MoneyUnit.TenThousandYuan, [new("文化旅游体育与传媒支出", Amount(100000m)), new("卫生健康支出", Amount(23456.78m))]),
            new ChartBlock(ChartKind.Bar, "项目支出", MoneyUnit.TenThousandYuan, [new("群众文化活动", Amount(80000m)), new("非遗保护", Amount(20000m))]),
            new PageBreakBlock(),
            new HeadingBlock(1, "绩效目标", "第三部分"),
            Form(),
        ]);

    public static StatementBlock Statement(int rows, string label) => new(
        "expenditure", "部门预算支出总表", MoneyUnit.TenThousandYuan, 2,
        [new(ColumnRole.Code, ["科目", "编码"], 12), new(ColumnRole.Label, ["科目", "名称"], 30), new(ColumnRole.Amount, ["合计"], 14), new(ColumnRole.Amount, ["基本支出"], 14), new(ColumnRole.Amount, ["项目支出"], 14)],
        [
            [new("科目", 0, ColumnSpan: 2), new("合计", 2, RowSpan: 2), new("基本支出", 3, RowSpan: 2), new("项目支出", 4, RowSpan: 2)],
            [new("编码", 0), new("名称", 1)],
        ],
        [
            new([StatementCell.Blank, new("合计"), StatementCell.Of(Amount(rows * 15000m)), StatementCell.Of(Amount(rows * 10000m)), StatementCell.Of(Amount(rows * 5000m))], IsTotal: true),
            .. Enumerable.Range(0, rows).Select(row => new Publishing.Model.StatementRow([new((20100 + row).ToString()), new(label, Indent: 1), StatementCell.Of(Amount(15000m)), StatementCell.Of(Amount(10000m)), StatementCell.Of(Amount(5000m))])),
        ])
    {
        NumberLine = "预算公开表1",
        DepartmentLine = "部门名称：临川省白石县文化馆",
        UnitLine = "单位：万元",
        Kind = "expenditure",
        Sums = [.. Enumerable.Range(2, 3).Select(column => new CellSum(0, column, [.. Enumerable.Range(1, rows).Select(row => new CellPosition(row, column))]))],
    };

    public static PublishedAmount Amount(decimal yuan) => PublishedAmount.Of(yuan, MoneyUnit.TenThousandYuan, 2);

    private static StatementBlock Wide() => new(
        "government-fund-expenditure", "部门预算政府性基金预算支出表", MoneyUnit.TenThousandYuan, 2,
        [new(ColumnRole.Label, ["项目"], 20), .. Enumerable.Range(1, 11).Select(number => new StatementColumn(ColumnRole.Amount, ["第" + number + "列"], 8))],
        [[new("项目", 0), .. Enumerable.Range(1, 11).Select(number => new HeadingCell("第" + number + "列", number))]],
        [new([new("合计"), .. Enumerable.Repeat(StatementCell.Blank, 11)])])
    { Landscape = true, UnitLine = "单位：万元", Notes = ["注：本部门没有政府性基金预算，空表列示。"] };

    private static FormBlock Form() => new(
        "targets-1", FormKind.ProjectTargets, "群众文化活动绩效目标表", [10, 20, 30, 20],
        [
            new([new("项目名称", 0) { IsCaption = true }, new("群众文化活动", 1) { IsLeft = true }, new("预算数", 2) { IsCaption = true }, new("8.00", 3) { Amount = Amount(80000m) }]),
            new([new("产出指标", 0, RowSpan: 2) { IsCaption = true }, new("数量指标", 1), new("演出场次", 2), new("≥24场", 3)]),
            new([new("质量指标", 1), new("演出合格率", 2), new("≥95%", 3)]),
        ])
    { Unit = MoneyUnit.TenThousandYuan, UnitLine = "单位：万元" };
}
