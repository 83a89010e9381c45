using System.Text;
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
        var (address, page) = await visitor.OpenAsync("two.pdf", Pdf(2));
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

    /// <summary>A PDF of pages with a line of text each.</summary>
    private static byte[] Pdf(int pages)
    {
        var parts = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Count {pages}/Kids[{string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{4 + (page * 2)} 0 R"))}]>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
        for (int page = 0; page < pages; page++)
        {
            string text = $"BT /F 12 Tf 72 720 Td (Budget of the year 2027, page {page + 1}) Tj ET";
            parts.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {5 + (page * 2)} 0 R>>");
            parts.Add($"<</Length {text.Length}>>stream\n{text}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int index = 0; index < parts.Count; index++)
        {
            offsets.Add(file.Length);
            file.Append($"{index + 1} 0 obj{parts[index]}endobj\n");
        }

        int table = file.Length;
        file.Append($"xref\n0 {parts.Count + 1}\n0000000000 65535 f \n").Append(string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        file.Append($"trailer<</Root 1 0 R/Size {parts.Count + 1}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SkippableWithoutMutoolAttribute : FactAttribute
    {
        public SkippableWithoutMutoolAttribute() => Skip = PagePicture.IsPossible ? null : "mutool is not installed.";
    }
}
