using Mingsuan.Testing;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>Pictures of the pages of a PDF.</summary>
public sealed class PagePictureTests
{
    [SkippableWithoutMutool]
    public async Task A_page_is_drawn_and_a_page_that_is_not_there_is_not_found()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        var (address, page) = await visitor.OpenAsync("two.pdf", Pdf());
        page.Status.ShouldBe(200);

        foreach (int number in (int[])[1, 2])
        {
            var picture = await visitor.GetAsync($"{address}/pages/{number}");
            picture.Status.ShouldBe(200);
            picture.Response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        }

        foreach (int number in (int[])[0, -1, 3, 99_999, 100_001])
        {
            var none = await visitor.GetAsync($"{address}/pages/{number}");
            none.Status.ShouldBe(404, $"{number}");
            none.Title.ShouldNotBeNullOrWhiteSpace();
        }
    }

    /// <summary>A statement, and a second page.</summary>
    private static byte[] Pdf()
    {
        var pdf = new PdfWriter().Page().Text(150, 40, "临川省云溪县水利局2027年部门预算公开").Text(200, 60, "部门预算支出总表").Text(400, 75, "单位：万元");
        var table = new PdfTable([60, 160, 80, 80, 80]);
        decimal top = 90;
        foreach (string[] row in (string[][])[["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["213", "农林水支出", "310.00", "110.00", "200.00"], ["21303", "水利", "310.00", "110.00", "200.00"]])
        {
            table.Draw(pdf, [.. row.Select(text => new PdfCell(text))], top, [16]);
            top += 16;
        }

        return pdf.Page().Text(100, 100, "第二页").Bytes();
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SkippableWithoutMutoolAttribute : FactAttribute
    {
        public SkippableWithoutMutoolAttribute() => Skip = PagePicture.IsPossible ? null : "mutool is not installed.";
    }
}
