using System.Text;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests;

/// <summary>A document is read by what it is, whatever its name says; what cannot be read is told what it is.</summary>
public class FormatsByContentTests
{
    private static readonly LaidBlock[] Table = [new LaidTable([[new LaidCell("合计"), new LaidCell("1.00")]])];

    [Fact]
    public void TheNameDoesNotMatter()
    {
        new DocumentReader().Read(WordFile.Write(Table, new WordOptions()), "x.xls").Source.MediaType.ShouldEndWith("wordprocessingml.document");
        new DocumentReader().Read(SheetFile.Write(Table, new SheetOptions()), "x.docx").Source.MediaType.ShouldEndWith("spreadsheetml.sheet");
    }

    [Fact]
    public void AnEncryptedDocumentIsSaid()
    {
        Should.Throw<ReadingException>(() => new DocumentReader().Read(Compound("EncryptedPackage"), "x")).Reason.Chinese.ShouldContain("密码");
    }

    [Fact]
    public void ADamagedWorkbookOfOldIsSaid()
    {
        Should.Throw<ReadingException>(() => new DocumentReader().Read(Compound("Workbook"), "x")).Reason.Chinese.ShouldContain("已损坏");
    }

    [Fact]
    public void ADirectoryThatPointsAtItselfEnds()
    {
        byte[] file = Compound("Unknown");
        file[512 + 128 + 68] = 1;

        Should.Throw<ReadingException>(() => new DocumentReader().Read(file, "x"));
    }

    [Fact]
    public void ADocumentTypeIsRefused()
    {
        byte[] bytes = Archive.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><document><body>&b;</body></document>"));

        Should.Throw<ReadingException>(() => new DocumentReader().Read(bytes, "x")).Reason.Chinese.ShouldContain("已损坏");
    }

    [Fact]
    public void ElementsTooDeepAndTextsTooLongAreRefused()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt>", 400)) + string.Concat(Enumerable.Repeat("</w:sdt>", 400));

        Should.Throw<ReadingException>(() => new DocumentReader().Read(WordFile.Package(deep), "x")).Reason.Chinese.ShouldContain("256 层（上限）");
        Should.Throw<ReadingException>(() => new DocumentReader().Read(WordFile.Package($"<w:p><w:r><w:t>{new string('a', 1_100_000)}</w:t></w:r></w:p>"), "x")).Reason.Chinese.ShouldContain("1000000 字（上限）");
    }

    [Fact]
    public void TheTimeIsLimited()
    {
        var limits = ReadingLimits.Default with { Time = TimeSpan.Zero };
        byte[] long_ = WordFile.Package(string.Concat(Enumerable.Repeat("<w:p/>", 20_000)));

        Should.Throw<ReadingException>(() => new DocumentReader(limits).Read(long_, "x")).Reason.Chinese.ShouldContain("0 秒（上限）");
    }

    /// <summary>A compound file (MS-CFB) whose root holds one stream of a name: header, directory, allocation table.</summary>
    private static byte[] Compound(string name)
    {
        byte[] file = new byte[512 * 3];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        file[30] = 9;
        file[44] = 1;
        BitConverter.GetBytes(0).CopyTo(file, 48);
        file.AsSpan(76, 436).Fill(0xFF);
        BitConverter.GetBytes(1).CopyTo(file, 76);
        Entry(file.AsSpan(512), "Root Entry", 1);
        Entry(file.AsSpan(512 + 128), name, -1);
        file.AsSpan(1024, 512).Fill(0xFF);
        BitConverter.GetBytes(-2).CopyTo(file, 1024);
        return file;
    }

    private static void Entry(Span<byte> entry, string name, int child)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        entry[64] = (byte)((name.Length + 1) * 2);
        entry[66] = 2;
        entry.Slice(68, 8).Fill(0xFF);
        BitConverter.TryWriteBytes(entry[76..], child);
    }
}
