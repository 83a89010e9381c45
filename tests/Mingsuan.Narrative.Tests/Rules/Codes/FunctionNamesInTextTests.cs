using Mingsuan.Narrative.Rules.Codes;

namespace Mingsuan.Narrative.Tests.Rules.Codes;

public sealed class FunctionNamesInTextTests : RuleTest<FunctionNamesInText>
{
    [Fact]
    public void A_class_that_does_not_exist_is_found() => Fails(1, "按类级科目分为：一般公共预算服务支出98.11万元，占30%；农林水支出24.00万元。").Expected.ShouldBe("一般公共服务支出");

    [Fact]
    public void Words_before_the_name_do_not_belong_to_it() => Passes("支出年初预算为24.00万元，主要用于以下方面：用于社会保障和就业支出12.00万元，用于住房保障支出12.00万元。");

    [Fact]
    public void Classes_and_other_expenditure_pass() => Passes("一般公共预算支出120.00万元，其中：一般公共服务支出98.11万元；社会保障和就业支出3.00万元；基本支出52.86万元。");

}
