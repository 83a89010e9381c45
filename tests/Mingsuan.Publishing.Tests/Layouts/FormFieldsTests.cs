using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Publishing.Tests.Layouts;

public sealed class FormFieldsTests
{
    [Theory]
    [InlineData("project-targets", "[项目名称, \"{nmae}\"]", "nmae", "name")]
    [InlineData("project-targets", "[资金用途, {text: \"用于{purpos}\", left: true}]", "purpos", "purpose")]
    [InlineData("project-targets", "{each: indicators, cells: [\"{level4}\", \"{value}\"]}", "level4", "level3")]
    [InlineData("project-targets", "{each: goals, cells: [年度目标, \"{goals}\"]}", "goals", "goal")]
    [InlineData("procurement", "{each: rows, cells: [\"{item}\", \"{genral-public}\"]}", "genral-public", "general-public")]
    [InlineData("procurement", "[\"{item}\", 数量]", "item", "year")]
    [InlineData("assets", "[资产总额, \"{assets.totl}\"]", "assets.totl", "assets.total")]
    [InlineData("institutions", "{each: units, cells: [\"{name}\", \"{budget}\"]}", "budget", "funding")]
    [InlineData("institutions", "[\"{name\", 单位]", "name", "department")]
    public void A_field_that_the_form_cannot_fill_is_refused_with_its_line_and_the_known_ones(string kind, string row, string wrong, string known)
    {
        string fault = Faults(kind, row).ShouldHaveSingleItem();

        fault.ShouldStartWith("linchuan-2025.yaml:17: ");
        fault.ShouldContain($"“{{{wrong}}}”");
        fault[fault.IndexOf("expected", StringComparison.Ordinal)..].ShouldContain(known);
    }

    [Theory]
    [InlineData("project-targets", "{each: gaols, cells: [\"{goal}\", 年度目标]}", "gaols", "goals, indicators, pairs")]
    [InlineData("assets", "{each: rows, cells: [\"{name}\", 数量]}", "rows", "rows that stand once")]
    public void A_list_that_the_form_does_not_have_is_refused(string kind, string row, string wrong, string known)
    {
        string fault = Faults(kind, row).ShouldHaveSingleItem();

        fault.ShouldContain($"“{wrong}”");
        fault.ShouldContain(known);
    }

    [Theory]
    [InlineData("project-targets", "[\"{spent_6}\", \"{plan_12}，{legal_basis}\"]")]
    [InlineData("procurement", "{each: total, cells: [\"{label}\", \"{government-fund}\"]}")]
    [InlineData("assets", "[\"{assets.office-buildings.count}\", \"{asset-date}\"]")]
    public void Known_fields_pass(string kind, string row) => Faults(kind, row).ShouldBeEmpty();

    [Fact]
    public void The_title_of_a_form_may_name_its_own_fields_alone()
    {
        Faults("project-targets", "[项目名称, \"{name}\"]", "{number}、{name}绩效目标表").ShouldBeEmpty();
        Faults("assets", "[资产总额, \"{assets.total}\"]", "{number}、资产表").ShouldHaveSingleItem().ShouldStartWith("linchuan-2025.yaml:14: ");
    }

    private static IReadOnlyList<string> Faults(string kind, string row, string title = "临川省的表")
    {
        string text = $$"""
            id: linchuan-2025
            name: 临川省（2025年）
            year: 2025
            source: 测试
            title: "{department}预算"
            statements:
              - id: expenditure
                title: 部门支出预算总表
                columns: [项目, 合计]
                rows: [合计]
            forms:
              - id: form
                kind: {{kind}}
                title: "{{title}}"
                widths: [4, 4]
                rows:
                  - {{row}}
            document:
              - form: form
            """;
        try
        {
            LayoutLoader.Load("linchuan-2025.yaml", "linchuan-2025", text, Catalog.Lexicon, Catalog.Codes);
            return [];
        }
        catch (LayoutException exception)
        {
            return exception.Faults;
        }
    }
}
