using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class TableNumbersTests : RuleTest<TableNumbers>
{
    [Fact]
    public void A_number_left_out_is_found() => Fails(3, "公开表1", "公开表2", "公开表4", "公开表5");

    [Fact]
    public void Another_name_is_found() => Fails(3, "公开表1", "公开表2", "部门表3", "公开表4").Expected.ShouldBe("公开表3");

    [Fact]
    public void Numbers_in_order_pass() => Passes("表一", "表二", "表三");

}
