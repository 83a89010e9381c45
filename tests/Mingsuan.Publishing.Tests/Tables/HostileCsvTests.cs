using System.Text;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Compiling;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Tables;

/// <summary>A ledger as spreadsheet programs save it, and what is none.</summary>
public sealed class HostileCsvTests
{
    private static readonly string Text = Encoding.UTF8.GetString(CsvSheet.Write(LedgerSheet.Write(RandomLedger.Make(11, Catalog.Layouts.Find("national")!), titles: false)));

    public static TheoryData<string> Forms => ["utf-8", "bom", "gb18030", "utf-16", "crlf", "tab", "semicolon"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_encoding_and_separator_gives_the_same_ledger(string form)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] content = form switch
        {
            "bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            "gb18030" => Encoding.GetEncoding("GB18030").GetBytes(Text),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            "crlf" => Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\r\n")),
            "tab" => Encoding.UTF8.GetBytes(Text.Replace(',', '\t')),
            "semicolon" => Encoding.UTF8.GetBytes(Text.Replace(',', ';')),
            _ => Encoding.UTF8.GetBytes(Text),
        };
        var findings = new BookFindings();

        var ledger = LedgerSheet.Read(CsvSheet.Read(content, "明细.csv", LedgerSheet.Definition, findings), Catalog.Codes, findings)!;

        findings.Findings.Where(finding => finding.Rule != "BK-CODE-UNLISTED").Select(finding => finding.Message.Chinese).ShouldBeEmpty();
        Encoding.UTF8.GetString(CsvSheet.Write(LedgerSheet.Write(ledger, titles: false))).ShouldBe(Text);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "Excel 工作簿")]
    [InlineData("\0\u0001\u0002", "不是文本")]
    [InlineData("", "文件为空")]
    public void What_is_no_csv_is_told(string content, string expected)
    {
        var findings = new BookFindings();

        CsvSheet.Read([.. Encoding.Latin1.GetBytes(content), .. content.Length > 3 ? new byte[] { 0xFF } : []], "明细.csv", LedgerSheet.Definition, findings);

        findings.Findings.ShouldHaveSingleItem().Message.Chinese.ShouldContain(expected);
    }
}
