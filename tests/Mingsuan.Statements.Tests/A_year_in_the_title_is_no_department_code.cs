using System.Text;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Reading;

namespace Mingsuan.Statements.Tests;

/// <summary>The title “2024年部门收支总体情况表” was taken for a department named so, with the code 2024.</summary>
public class A_year_in_the_title_is_no_department_code
{
    [Fact]
    public void The_department_is_that_of_the_document()
    {
        const string Text = "青禾县水利局2024年部门预算公开\n\n2024年部门收支总体情况表\n金额单位：元\n收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n"
            + "一、一般公共预算拨款收入\t1.00\t一、一般公共服务支出\t1.00\n本年收入合计\t1.00\t本年支出合计\t1.00\n";
        string catalog = Path.Combine(Root(), "catalog");
        var reader = new DisclosureReader(LexiconLoader.Load(Path.Combine(catalog, "lexicon")), Catalogue.Load(Path.Combine(catalog, "codes")));

        var department = reader.Read(new DocumentReader().Read(Encoding.UTF8.GetBytes(Text), "x.txt")).Department;

        department.Code.ShouldBeNull();
        department.Name.ShouldBe("青禾县水利局");
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
