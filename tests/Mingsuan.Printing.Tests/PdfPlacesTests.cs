using System.Text;
using Mingsuan.Printing.Pdf;

namespace Mingsuan.Printing.Tests;

public sealed class PdfPlacesTests
{
    private const string Tree = """
        4 0 obj
        <</Type /Pages
        /Count 2
        /Kids [1 0 R 2 0 R]
        /Parent 6 0 R>>
        endobj
        5 0 obj
        <</Type /Pages
        /Count 1
        /Kids [3 0 R]
        /Parent 6 0 R>>
        endobj
        6 0 obj
        <</Type /Pages
        /Count 3
        /Kids [4 0 R 5 0 R]>>
        endobj
        """;

    [Fact]
    public void Places_stand_on_the_pages_that_the_tree_counts()
    {
        var places = Read(Tree + "7 0 obj\n<</b3 [2 0 R /XYZ 0 807.4 0]\n/b12 [3 0 R /XYZ 0 10 0]\n/b4 [9 0 R /XYZ 0 10 0]>>");

        places.ShouldBe(new Dictionary<string, int> { ["b3"] = 2, ["b12"] = 3 }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 packed")]
    [InlineData("4 0 obj\n<</Type /Pages\n/Kids [4 0 R]>>\n/b3 [4 0 R /XYZ 0 0 0]")]
    public void A_file_written_otherwise_has_none(string pdf) => Read(pdf).ShouldBeEmpty();

    private static IReadOnlyDictionary<string, int> Read(string pdf) => PdfPlaces.Read(Encoding.Latin1.GetBytes(pdf));
}
