using System.Text;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Legacy;
using Mingsuan.Testing;

namespace Mingsuan.Reading.Tests.Legacy;

public sealed class LegacyDocumentTests : IDisposable
{
    private static readonly byte[] RichText = Encoding.ASCII.GetBytes("{\\rtf1 x}");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingsuan-test-");

    [Fact]
    public void WithoutLibreOfficeTheMessageSaysWhatToDo()
    {
        var reader = new LegacyDocumentReader(new OfficeConverter(null));

        reader.Recognizes(RichText).ShouldBeTrue();
        Should.Throw<ReadingException>(() => reader.Read(RichText, ReadingLimits.Default)).Reason.Chinese.ShouldContain("LibreOffice");
    }

    [Fact]
    public void WhatLibreOfficeConvertsIsReadAsWord()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "converted.docx"), WordFile.Write([new LaidTable([[new LaidCell("合计")]])], new WordOptions()));
        string program = Script($"while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; mkdir -p \"$out\"; cp '{_folder.FullName}/converted.docx' \"$out/document.docx\"");

        new LegacyDocumentReader(new OfficeConverter(program)).Read(RichText, ReadingLimits.Default).Blocks.Single().ShouldBeOfType<Grid>();
    }

    [Fact]
    public void AConversionThatFailsOrHangsIsSaid()
    {
        Should.Throw<ReadingException>(() => new OfficeConverter(Script("exit 1")).ToWord(RichText, ".rtf", ReadingLimits.Default)).Reason.Chinese.ShouldContain("没能转换");
        var limits = ReadingLimits.Default with { ConversionTime = TimeSpan.FromMilliseconds(300) };
        Should.Throw<ReadingException>(() => new OfficeConverter(Script("sleep 30 & sleep 30")).ToWord(RichText, ".rtf", limits)).Reason.Chinese.ShouldContain("（上限）");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Script(string body)
    {
        string path = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
