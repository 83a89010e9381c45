using System.Globalization;
using System.Text.Json;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Demo;

/// <summary>A fictional department of the demonstration.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name, without the county's.</param>
/// <param name="Affiliate">Its second unit.</param>
/// <param name="Function">功能分类科目 of its own work, seven digits.</param>
/// <param name="State">Where its book stands.</param>
internal sealed record DemoDepartment(string Code, string Name, string Affiliate, string Function, BookState State)
{
    public static IReadOnlyList<DemoDepartment> All { get; } =
    [
        new("301", "农业农村局", "农业技术推广站", "2130101", BookState.Draft),
        new("302", "水务局", "河道管理所", "2130301", BookState.Submitted),
        new("303", "文化和旅游局", "图书馆", "2070101", BookState.ReturnedByDepartment),
        new("304", "教育局", "青少年活动中心", "2050101", BookState.ApprovedByDepartment),
        new("305", "民政局", "社会福利院", "2080201", BookState.ReturnedByBureau),
        new("306", "卫生健康局", "疾病预防控制中心", "2100101", BookState.ApprovedByBureau),
        new("307", "交通运输局", "公路养护中心", "2140101", BookState.Published),
    ];

    /// <summary>The steps that lead to a state.</summary>
    public static IEnumerable<(Actor Who, WorkflowStep Step, string? Note)> WayTo(BookState state, DemoPeople people)
    {
        if (state == BookState.Draft)
        {
            yield break;
        }

        yield return (people.Editor, WorkflowStep.Submit, null);
        if (state == BookState.ReturnedByDepartment)
        {
            yield return (people.Reviewer, WorkflowStep.ReturnByDepartment, "请补充图书馆设备更新的测算依据。");
        }

        if (state is BookState.Submitted or BookState.ReturnedByDepartment)
        {
            yield break;
        }

        yield return (people.Reviewer, WorkflowStep.ApproveByDepartment, null);
        if (state == BookState.ReturnedByBureau)
        {
            yield return (people.Bureau, WorkflowStep.ReturnByBureau, "取暖补助的资金来源与上级文件不一致，请核对。");
        }

        if (state is BookState.ApprovedByDepartment or BookState.ReturnedByBureau)
        {
            yield break;
        }

        yield return (people.Bureau, WorkflowStep.ApproveByBureau, null);
        if (state == BookState.Published)
        {
            yield return (people.Bureau, WorkflowStep.Publish, null);
        }
    }

    /// <summary>A small ledger: salaries, running costs and one project of each unit.</summary>
    public IReadOnlyList<BookRow> Rows()
    {
        int seed = int.Parse(Code, CultureInfo.InvariantCulture);
        return
        [
            Line(1, "001", "personnel", "30101", "50101", 1_860_000_00L + seed * 1_700_00L),
            Line(2, "001", "public", "30201", "50201", 214_500_00L + seed * 300_00L),
            Line(3, "001", "specific-purpose", "30227", "50205", 480_000_00L + seed * 900_00L),
            Line(4, "002", "personnel", "30101", "50501", 920_000_00L + seed * 1_100_00L),
            Line(5, "002", "public", "30201", "50502", 96_300_00L + seed * 200_00L),
        ];
    }

    private BookRow Line(int number, string unit, string nature, string economic, string government, long fen) => new()
    {
        Kind = BookRowKind.Line,
        Key = number.ToString(CultureInfo.InvariantCulture),
        Position = number,
        UnitCode = Code + unit,
        AmountFen = fen,
        Content = JsonSerializer.Serialize(new
        {
            nature,
            function = Function,
            economic,
            governmentEconomic = government,
            fund = "general-public",
            origin = "current-year",
            project = $"{Code}{unit}-{nature}",
        }),
    };
}
