using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>A book that is written and read is the same book, in either form.</summary>
public sealed class RoundTripTests
{
    private const int Books = 25;

    [Fact]
    public void A_folder_keeps_everything() => ForBooks(book =>
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-book-");
        try
        {
            FolderBook.Write(book, folder.FullName);
            return FolderBook.Read(folder.FullName, Catalog.Codes, Findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    });

    [Fact]
    public void A_workbook_keeps_everything() => ForBooks(book => WorkbookBook.Read(Workbook(book), Catalog.Codes, Findings));

    [Fact]
    public void The_same_book_gives_the_same_bytes()
    {
        var book = RandomBook.Make(7, Catalog.Layouts.Find("national")!);
        Workbook(book).ShouldBe(Workbook(book));
    }

    private static BookFindings Findings { get; } = new();

    private static byte[] Workbook(BudgetBook book)
    {
        using var stream = new MemoryStream();
        WorkbookBook.Write(book, Catalog.Codes, stream);
        return stream.ToArray();
    }

    private static void ForBooks(Func<BudgetBook, BudgetBook?> there)
    {
        var layout = Catalog.Layouts.Find("national")!;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Books), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var book = RandomBook.Make(seed, layout);
            var back = there(book);
            Findings.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.Chinese).ShouldBeEmpty($"seed {seed}");
            Text(back!).ShouldBe(Text(book), $"seed {seed}");
        }));
    }

    private static string Text(BudgetBook book) =>
        string.Join('\n', BookCodec.Write(book, titles: false).SelectMany(sheet => sheet.Rows.Select(row => sheet.Definition.Id + ": " + string.Join(" | ", row.Cells))));
}
