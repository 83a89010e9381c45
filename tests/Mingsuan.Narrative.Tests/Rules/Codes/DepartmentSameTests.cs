using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class DepartmentSameTests : RuleTest<DepartmentSame>
{
    [Fact]
    public void Another_name_for_the_code_is_found() => Fails(3, "311青禾县农业农村局\t单位：万元", "一、说明", "311青禾县农业局", "311青禾县农业农村局").Expected.ShouldBe("青禾县农业农村局");

    [Fact]
    public void One_name_passes() => Passes("311青禾县农业农村局\t单位：万元", "311 青禾县农业农村局");

}
