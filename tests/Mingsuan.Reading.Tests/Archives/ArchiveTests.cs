using System.Text;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Archives;

public class ArchiveTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("部门支出总表\n单位：万元\n科目\t合计\n水利\t1.00\n");
    private static readonly byte[] Word = WordFile.Write([new LaidTable([[new LaidCell("合计"), new LaidCell("1.00")]])], new WordOptions());

    [Fact]
    public void EveryDocumentOfAnArchiveIsReadUnderItsPath()
    {
        byte[] inner = Archive.Of([("三.txt", Text)], null);
        var results = new DocumentReader().ReadAll(Archive.Of([("一.docx", Word), ("二/图.png", [1]), ("二/内.zip", inner), ("坏.docx", [1, 2, 0])], null), "外.zip").ToList();

        results.ConvertAll(result => result.Inner).ShouldBe(["一.docx", "二/内.zip/三.txt", "坏.docx"]);
        results.ConvertAll(result => result.Document?.Source.Name).ShouldBe(["外.zip/一.docx", "外.zip/二/内.zip/三.txt", null]);
        results[2].Problem.ShouldNotBeNull();
    }

    [Fact]
    public void NamesInGbkAreRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] archive = Archive.Of([("预算公开.txt", Text)], Encoding.GetEncoding("GB18030"));

        new DocumentReader().ReadAll(archive, "x").Single().Inner.ShouldBe("预算公开.txt");
    }

    [Fact]
    public void TheOnlyDocumentOfAnArchiveIsReadAndSeveralAreNamed()
    {
        new DocumentReader().Read(Archive.Of([("一.txt", Text)], null), "外.zip").Source.Name.ShouldBe("外.zip/一.txt");
        Should.Throw<ReadingException>(() => new DocumentReader().Read(Archive.Of([("一.txt", Text), ("二.txt", Text)], null), "x")).Reason.Chinese.ShouldContain("一.txt、二.txt");
    }

    [Fact]
    public void WhatUnpacksToTooMuchIsRefused()
    {
        byte[] bomb = Archive.Of([("一.txt", new byte[3 << 20])], null);
        var limits = ReadingLimits.Default with { InflatedBytes = 1 << 20 };

        new DocumentReader(limits).ReadAll(bomb, "x").Single().Problem!.Chinese.ShouldContain("1 MB（上限）");
        new DocumentReader(ReadingLimits.Default with { Bytes = 1 << 20 }).ReadAll(bomb, "x").Single().Problem!.Chinese.ShouldContain("1 MB（上限）");
        new DocumentReader(ReadingLimits.Default with { InflationRatio = 10 }).ReadAll(Archive.Of([("一.txt", new byte[20 << 20])], null), "x").Single().Problem!.Chinese.ShouldContain("10 倍（上限）");
    }

    [Fact]
    public void TooManyFilesAndArchivesTooDeepAreRefused()
    {
        Should.Throw<ReadingException>(() => new DocumentReader(ReadingLimits.Default with { Entries = 1 }).ReadAll(Archive.Of([("一.txt", Text), ("二.txt", Text)], null), "x")).Reason.Chinese.ShouldContain("1 个（上限）");
        byte[] nested = Archive.Of([("一.txt", Text)], null);
        for (int depth = 0; depth < 12; depth++)
        {
            nested = Archive.Of([("内.zip", nested)], null);
        }

        new DocumentReader().ReadAll(nested, "x").Single().Problem!.Chinese.ShouldContain("8 层（上限）");
    }

    [Fact]
    public void ADamagedArchiveAndOneWithoutDocumentsAreSaid()
    {
        byte[] archive = Archive.Of([("一.txt", Text)], null);

        Should.Throw<ReadingException>(() => new DocumentReader().ReadAll(archive[..40], "x")).Reason.Chinese.ShouldContain("已损坏");
        Should.Throw<ReadingException>(() => new DocumentReader().ReadAll(Archive.Of([("一.png", Text)], null), "x")).Reason.Chinese.ShouldContain("没有可检查的文件");
    }

    [Fact]
    public void AChangedByteIsNoticedByTheChecksum()
    {
        byte[] archive = Archive.Of([("一.txt", Encoding.UTF8.GetBytes(Convert.ToHexString(Text)))], null);
        archive[60] ^= 4;

        new DocumentReader().ReadAll(archive, "x").Single().Problem.ShouldNotBeNull();
    }

    [Fact]
    public void AnEncryptedFileIsSaid()
    {
        byte[] archive = Archive.Of([("一.txt", Text)], null);
        int directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        archive[directory + 8] |= 1;

        new DocumentReader().ReadAll(archive, "x").Single().Problem!.Chinese.ShouldContain("密码");
    }
}
