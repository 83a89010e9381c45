using System.Text;
using Mingsuan.Printing.Pdf;

namespace Mingsuan.Printing.Tests;

public sealed class PdfElementNamesTests
{
    [Theory]
    [InlineData("/ID (node00000129)>> /Headers [(node00000131) (node00000129)] /Names [(node00000129) 4 0 R (node00000131) 5 0 R]")]
    [InlineData("/ID (node00000007)>> /Headers [(node00000008) (node00000007)] /Names [(node00000007) 4 0 R (node00000008) 5 0 R]")]
    public void A_browser_that_skipped_a_number_gives_the_same_bytes(string written)
    {
        Fixed(written).ShouldBe("/ID (node00000000)>> /Headers [(node00000001) (node00000000)] /Names [(node00000000) 4 0 R (node00000001) 5 0 R]");
    }

    [Theory]
    [InlineData("(node00000129")]
    [InlineData("(node0000012)")]
    [InlineData("(node 0000012)")]
    [InlineData("node00000129")]
    public void Other_bytes_stay(string written) => Fixed(written).ShouldBe(written);

    private static string Fixed(string written)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(written);
        PdfElementNames.Fix(bytes);
        return Encoding.ASCII.GetString(bytes);
    }
}
