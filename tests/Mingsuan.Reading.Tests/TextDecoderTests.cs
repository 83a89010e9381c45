using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Mingsuan.Reading.Tests;

public class TextDecoderTests
{
    private const string Budget = "一般公共预算支出表\n单位：万元\n合计\t1,234.56\n";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings { get; } = ["utf-8", "utf-8 mark", "utf-16 mark", "utf-16be mark", "utf-16", "utf-16be", "gb18030", "gb18030 mark"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_decoded_whatever_its_encoding(string encoding) => TextDecoder.Decode(Encode(Budget, encoding)).ShouldBe(Budget);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void What_is_encoded_is_decoded_again(string encoding)
    {
        // Real documents hold line ends, digits and their unit; a few characters alone can be valid in several encodings.
        var texts = Gen.Elements("一般公共预算支出合计万元，。“”（）①㎡1234567890.,-\t\n\r ABCabc囧㐀豈".ToCharArray()).ArrayOf()
            .Select(characters => $"一、一般公共预算\n{new string(characters)}\n单位：万元\n合计\t12.50\n");
        Prop.ForAll(texts.ToArbitrary(), text => TextDecoder.Decode(Encode(text, encoding)) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_in_utf16_full_of_characters_that_end_in_a_zero_byte_is_decoded()
    {
        string text = string.Concat(Enumerable.Repeat("一、一般公共预算一类\n", 50));
        TextDecoder.Decode(new UnicodeEncoding(false, false).GetBytes(text)).ShouldBe(text);
        TextDecoder.Decode(new UnicodeEncoding(true, false).GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_are_decoded()
    {
        const string Text = "𠮷村\n合计\t5\n";
        foreach (string encoding in new[] { "utf-8", "utf-16", "gb18030" })
        {
            TextDecoder.Decode(Encode(Text, encoding)).ShouldBe(Text);
        }
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() => Refusal([]).ShouldContain("empty");

    [Theory]
    [InlineData("utf-8 mark")]
    [InlineData("utf-16 mark")]
    [InlineData("utf-16be mark")]
    public void A_mark_without_text_is_said_to_be_blank(string encoding) => Refusal(Encode(string.Empty, encoding)).ShouldContain("nothing but blanks");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 mark")]
    public void Blanks_alone_are_said_to_be_blank(string encoding) => Refusal(Encode(" \r\n\t\u3000\n ", encoding)).ShouldContain("nothing but blanks");

    [Theory]
    [InlineData("%PDF-1.7 something", "PDF")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "Office 97-2003")]
    [InlineData("\u0089PNG\r\n", "image")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "image")]
    public void A_file_of_another_kind_is_named(string bytes, string kind)
    {
        string refusal = Refusal(Encoding.Latin1.GetBytes(bytes));
        refusal.ShouldContain(kind);
        refusal.ShouldContain("cannot be read");
    }

    [Theory]
    [InlineData("00 01 02 03 FF FE 80 00 10 00 00 00")]
    [InlineData("7F 45 4C 46 02 01 01 00 00 00 00 00 00 00 00 00 03 00 3E 00")]
    [InlineData("01 02 03 04 05 06 07 08")]
    public void Binary_content_is_refused_as_no_text(string bytes) => Refusal(Bytes(bytes)).ShouldContain("not text");

    [Theory]
    [InlineData("E5 90 88 FF")]
    [InlineData("FF FF FF FF 41 42")]
    [InlineData("EF BB BF E5 90")]
    [InlineData("FF FE 00 D8 41 00")]
    [InlineData("FF FE 41")]
    [InlineData("FE FF D8 00")]
    public void Sequences_that_are_invalid_everywhere_are_refused_with_advice(string bytes)
    {
        string refusal = Refusal(Bytes(bytes));
        refusal.ShouldContain("encoding is not recognised");
        refusal.ShouldContain("UTF-8 or GB18030");
    }

    [Fact]
    public void Any_bytes_are_decoded_or_refused()
    {
        var bytes = Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            Gen.Elements<byte>(0x00, 0x0A, 0x20, 0x31, 0x4E, 0x81, 0x30, 0xD8, 0xDC, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF).ArrayOf());
        Prop.ForAll(bytes.ToArbitrary(), value =>
        {
            try
            {
                return !string.IsNullOrWhiteSpace(TextDecoder.Decode(value));
            }
            catch (ReadingException refusal)
            {
                return refusal.Reason.Chinese.Length > 0 && refusal.Reason.English.Length > 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static string Refusal(byte[] bytes) => Should.Throw<ReadingException>(() => TextDecoder.Decode(bytes)).Reason.English;

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", string.Empty, StringComparison.Ordinal));

    private static byte[] Encode(string text, string name)
    {
        string[] parts = name.Split(' ');
        var encoding = parts[0] switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => Encoding.GetEncoding("GB18030"),
        };
        byte[] mark = parts.Length == 1 ? [] : parts[0] == "gb18030" ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();
        return [.. mark, .. encoding.GetBytes(text)];
    }
}
