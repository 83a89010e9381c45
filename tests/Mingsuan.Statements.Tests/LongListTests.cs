using System.Text;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Tests;

/// <summary>A long list is read like a short one; how its time grows is measured under <c>bench/</c>.</summary>
public class LongListTests
{
    [Fact]
    public void Five_thousand_projects_of_a_hundred_units_keep_all_their_relations()
    {
        var text = new StringBuilder("项目支出表\n单位：万元\n项目名称|合计|一般公共预算|政府性基金预算\n合计|15000.00|10000.00|5000.00\n");
        for (int unit = 0; unit < 100; unit++)
        {
            text.Append($"第{unit}中心|150.00|100.00|50.00\n");
            for (int project = 0; project < 50; project++)
            {
                text.Append($"第{unit}之{project}号设备购置项目|3.00|2.00|1.00\n");
            }
        }

        var relations = Catalog.Read(text.ToString()).Relations();

        relations.Count(relation => relation.Verdict == Verdict.Broken).ShouldBe(0);
        relations.Count(relation => relation.Relation.Kind == RelationKind.RowSum && relation.Verdict == Verdict.Exact).ShouldBe(101 * 3);
    }
}
