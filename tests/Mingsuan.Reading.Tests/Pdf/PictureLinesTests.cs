using System.Text;
using Mingsuan.Reading.Pdf;
using Mingsuan.Reading.Pdf.Recognition;

namespace Mingsuan.Reading.Tests.Pdf;

public sealed class PictureLinesTests
{
    private const int Width = 900;
    private const int Height = 600;

    [Fact]
    public void Lines_of_a_table_are_found_and_wiped_out()
    {
        var picture = Blank();
        Draw(picture, 100, 50, 700, 3);
        Draw(picture, 100, 450, 700, 3);
        Draw(picture, 100, 50, 3, 403);

        var lines = PictureLines.Take(picture);

        lines.ShouldBe([new Ruling(true, 51, 100, 800), new Ruling(true, 451, 100, 800), new Ruling(false, 101, 50, 453)]);
        picture.Pixels.ShouldAllBe(pixel => pixel == byte.MaxValue);
    }

    [Fact]
    public void Strokes_of_characters_and_shaded_areas_are_no_lines()
    {
        var picture = Blank();
        Draw(picture, 100, 100, 80, 6);
        Draw(picture, 300, 80, 6, 80);
        Draw(picture, 100, 300, 700, 60);
        byte[] before = [.. picture.Pixels];

        PictureLines.Take(picture).ShouldBeEmpty();
        picture.Pixels.ShouldBe(before);
    }

    [Fact]
    public void A_line_on_paper_that_lay_askew_is_one_line()
    {
        var picture = Blank();
        for (int part = 0; part < 4; part++)
        {
            Draw(picture, 50 + (part * 200), 200 + part, 201, 3);
        }

        PictureLines.Take(picture).ShouldHaveSingleItem().ShouldBe(new Ruling(true, 202, 50, 851));
    }

    [Fact]
    public void A_picture_is_read_as_it_was_written()
    {
        var picture = Blank();
        Draw(picture, 10, 10, 5, 5);

        var read = GrayPicture.Read(picture.ToFile())!;

        read.Width.ShouldBe(Width);
        read.Height.ShouldBe(Height);
        read.Pixels.ShouldBe(picture.Pixels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P6\n2 2\n255\n....")]
    [InlineData("P5\n2 2\n255\n...")]
    [InlineData("P5\n99999 99999\n255\n....")]
    [InlineData("P5\n-2 2\n255\n....")]
    [InlineData("P5 # no end")]
    public void What_is_no_picture_is_refused(string file) => GrayPicture.Read(Encoding.ASCII.GetBytes(file)).ShouldBeNull();

    private static GrayPicture Blank()
    {
        byte[] pixels = new byte[Width * Height];
        Array.Fill(pixels, byte.MaxValue);
        return new GrayPicture(Width, Height, pixels);
    }

    private static void Draw(GrayPicture picture, int left, int top, int width, int height)
    {
        for (int row = top; row < top + height; row++)
        {
            picture.Pixels.AsSpan((row * Width) + left, width).Clear();
        }
    }
}
