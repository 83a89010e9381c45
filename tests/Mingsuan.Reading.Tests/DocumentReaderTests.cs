using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Tests;

public class DocumentReaderTests
{
    private const string Small = "支出表\n科目\t金额\n合计\t5\n";

    /// <summary>Pieces of which documents in all forms are made, and of which converters make broken ones.</summary>
    private static readonly string[] Pieces =
    [
        "\t", "\t\t", "\n", "\n\n", "\r\n", "\r", "\f", " ", "\u3000", "甲", "合计", "5", "12.50", "2013201", "单位：万元\n", "栏次 1 2 3\n", "1 甲 5.00\n", "注：无", "一、",
        "支出表\n", "[bookmark: x]", "[bookmark:", "{TC", "}", "<b>", "</p>", "<b", "# ", "第一部分", "page number", "\0", "\uFEFF", "\uD842\uDFB7",
    ];

    [Fact]
    public void A_document_keeps_its_name_its_hash_and_its_type()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Small);
        var source = new DocumentReader().Read(bytes, "预算.txt").Source;
        source.ShouldBe(new DocumentSource("预算.txt", Convert.ToHexStringLower(SHA256.HashData(bytes)), "text/plain"));
    }

    [Fact]
    public void A_stream_is_read_like_its_bytes_whether_it_can_seek_or_not()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Small);
        using var seekable = new MemoryStream(bytes);
        using var forward = new ForwardStream(bytes);
        new DocumentReader().Read(seekable, "x").Source.ShouldBe(new DocumentReader().Read(bytes, "x").Source);
        new DocumentReader().Read(forward, "x").Blocks.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("只有文字，没有表格。\n")]
    [InlineData("第一行\n\n第二行\n单位：万元\n")]
    public void A_text_without_tables_is_refused(string text) => Fixture.Refusal(text).ShouldContain("No table was found");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_of_the_three_ways(string lineEnd)
    {
        var document = Fixture.Read(Small.Replace("\n", lineEnd, StringComparison.Ordinal));
        document.Blocks[0].ShouldBe(new Paragraph("支出表", 1, null));
        var grid = document.Blocks[1].ShouldBeOfType<Grid>();
        grid.Rows().ShouldBe(["科目|金额", "合计|5"]);
        grid.Rows.Select(row => row.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused_by_its_limit()
    {
        var limits = ReadingLimits.Default with { Bytes = 1 << 20 };
        string large = Small + new string('甲', 400_000);
        Fixture.Refusal(large, limits).ShouldContain("larger than 1 MB (the limit)");
        using var endless = new ForwardStream(Encoding.UTF8.GetBytes(large));
        Should.Throw<ReadingException>(() => new DocumentReader(limits).Read(endless, "x")).Reason.Chinese.ShouldContain("1 MB（上限）");
    }

    [Fact]
    public void A_stream_is_not_read_on_beyond_the_limit()
    {
        using var endless = new ForwardStream(Encoding.UTF8.GetBytes(new string('甲', 4_000_000)));
        Should.Throw<ReadingException>(() => new DocumentReader(ReadingLimits.Default with { Bytes = 1 << 20 }).Read(endless, "x"));
        endless.Given.ShouldBeLessThan(2 << 20);
    }

    [Fact]
    public void A_row_with_more_columns_than_the_limit_is_refused_by_its_limit_and_line()
    {
        string row = string.Join('\t', Enumerable.Repeat("1", 1_000_000));
        Fixture.Refusal("支出表\n科目\t金额\n" + row + "\n").ShouldStartWith("Line 3 has more than 1000 cells (the limit)");
    }

    [Fact]
    public void A_cell_per_line_row_with_more_columns_than_the_limit_is_refused() =>
        Fixture.Refusal(string.Concat(Enumerable.Repeat("\t5\n", 1_001))).ShouldStartWith("Line 1001 has more than 1000 cells (the limit)");

    [Fact]
    public void More_cells_than_the_limit_are_refused_by_it() =>
        Fixture.Refusal(string.Concat(Enumerable.Repeat("a\tb\n", 6)), ReadingLimits.Default with { Cells = 10 }).ShouldContain("more than 10 cells (the limit)");

    [Fact]
    public void As_many_cells_as_the_limit_are_read() =>
        Fixture.Read(string.Concat(Enumerable.Repeat("a\tb\n", 5)), ReadingLimits.Default with { Cells = 10 }).Blocks.ShouldHaveSingleItem();

    [Fact]
    public void More_lines_than_the_limit_are_refused_by_it() =>
        Fixture.Refusal("a\tb" + new string('\n', 101), ReadingLimits.Default with { Lines = 100 }).ShouldContain("more than 100 lines (the limit)");

    [Fact]
    public void Any_pieces_of_documents_are_read_or_refused_and_nothing_else() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text => ReadsOrRefuses(Encoding.UTF8.GetBytes(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_bytes_are_read_or_refused_and_nothing_else() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), ReadsOrRefuses).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static bool ReadsOrRefuses(byte[] bytes)
    {
        try
        {
            var blocks = new DocumentReader().Read(bytes, "x").Blocks;
            return blocks.All(block => block switch
            {
                Grid grid => grid.Rows.Count > 0 && grid.Rows.All(row => row.Cells.Count > 0 && row.Line >= grid.Line),
                Paragraph paragraph => paragraph.Text.Trim().Length > 0,
                _ => false,
            }) && blocks.Zip(blocks.Skip(1)).All(next => next.First.Line < next.Second.Line);
        }
        catch (ReadingException refusal)
        {
            return refusal.Reason.Chinese.Length > 0;
        }
    }

    /// <summary>A stream as a pipe gives it: no length, no way back.</summary>
    private sealed class ForwardStream(byte[] bytes) : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int size = Math.Min(Math.Min(count, 7_777), bytes.Length - Given);
            Array.Copy(bytes, Given, buffer, offset, size);
            Given += size;
            return size;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
