using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Demo;

/// <summary>A fictional department of the demonstration.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name, without the county's.</param>
/// <param name="Affiliate">Its second unit.</param>
/// <param name="Services">Its third unit, an institution.</param>
/// <param name="Classes">功能分类科目, seven digits: of its administration, of its institution, of its two projects.</param>
/// <param name="Projects">The names of four projects.</param>
/// <param name="State">Where its book stands.</param>
/// <param name="Size">How large its budget is; 1 is the sample book.</param>
internal sealed record DemoDepartment(string Code, string Name, string Affiliate, string Services, string[] Classes, string[] Projects, BookState State, decimal Size)
{
    /// <summary>Whether last year's budget was published in the demonstration too.</summary>
    public bool HasLastYear => State is BookState.Draft;

    public static IReadOnlyList<DemoDepartment> All { get; } =
    [
        new("301", "农业农村局", "农产品质量检测站", "农业技术推广站", ["2130101", "2130104", "2130106", "2130122"], ["高标准示范田建设", "种植技术培训", "农产品质量抽检", "良种推广"], BookState.Draft, 1.137m),
        new("302", "水务局", "防汛抗旱中心", "河道管理所", ["2130301", "2130399", "2130305", "2130306"], ["河道清淤整治", "农村供水管网维护", "汛期监测预警", "节水宣传"], BookState.Submitted, 2.318m),
        new("303", "文化和旅游局", "文化市场服务中心", "图书馆", ["2070101", "2070104", "2070109", "2070108"], ["公共图书馆设备更新", "群众文化活动", "文化市场巡查", "全民阅读推广"], BookState.ReturnedByDepartment, 0.592m),
        new("304", "教育局", "教学研究室", "青少年活动中心", ["2050101", "2050199", "2050201", "2050202"], ["幼儿园活动场地改造", "小学实验设备更新", "教学质量监测", "青少年科技活动"], BookState.ApprovedByDepartment, 3.046m),
        new("305", "民政局", "救助管理站", "社会福利院", ["2080201", "2080299", "2080206", "2080208"], ["社会组织服务平台", "社区服务设施改造", "流动救助巡查", "养老护理培训"], BookState.ReturnedByBureau, 1.483m),
        new("306", "卫生健康局", "疾病预防控制中心", "妇幼保健院", ["2100101", "2100199", "2100401", "2100403"], ["基层医疗机构设备配置", "妇女儿童健康筛查", "传染病监测预警", "健康知识宣传"], BookState.ApprovedByBureau, 1m),
        new("307", "交通运输局", "交通执法服务中心", "公路养护中心", ["2140101", "2140199", "2140104", "2140106"], ["县道路面改造", "公路日常养护", "道路安全监测", "绿色出行宣传"], BookState.Published, 1.871m),
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
}
