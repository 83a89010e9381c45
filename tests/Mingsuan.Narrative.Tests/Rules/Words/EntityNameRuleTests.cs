using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class EntityNameRuleTests : RuleTest<EntityNameRule>
{
    [Fact]
    public void A_place_that_stands_twice_is_found() => Fails(1, "青禾县中共青禾县委组织部2024年部门预算公开情况说明");

    [Fact]
    public void A_kind_of_department_is_no_name() => Fails(1, "组织部门2024年部门预算公开情况说明");

    [Fact]
    public void Two_names_are_found() => Fails(1, "青禾县农业农村局2024年部门预算", "现将梅岭县农业农村局2024年部门预算公开如下：");

    [Fact]
    public void Another_department_in_one_place_is_found() =>
        Fails(4, "青禾县农业农村局2024年部门预算", "现将青禾县农业农村局2024年部门预算公开如下：", "2024年度青禾县农业农村局预算收入10.00万元。", "2024年青禾县水利局政府采购预算1.00万元。").Expected.ShouldBe("青禾县农业农村局");

    [Fact]
    public void Another_department_elsewhere_passes() =>
        Passes("青禾县农业农村局2024年部门预算", "现将青禾县农业农村局2024年部门预算公开如下：", "2024年度青禾县农业农村局预算收入10.00万元。", "与青禾县水利局共同管理渠道。");

    [Fact]
    public void One_name_passes() => Passes("云溪市青禾县农业农村局2024年部门预算", "现将青禾县农业农村局2024年部门预算公开如下：");

}
