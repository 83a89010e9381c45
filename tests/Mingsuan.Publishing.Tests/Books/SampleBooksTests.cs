using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>The books under samples compile without a finding.</summary>
public sealed class SampleBooksTests
{
    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Path.Combine(Catalog.Root, "samples", "books")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Compile_without_a_finding(string name)
    {
        var findings = new BookFindings();
        var book = FolderBook.Read(Path.Combine(Catalog.Root, "samples", "books", name), Catalog.Codes, findings)!;
        book.LayoutId.ShouldBe(name);
        var layout = Catalog.Layouts.Find(name)!;
        var compiled = new BookCompiler(Catalog.Lexicon, Catalog.Codes, Catalog.Categories).Compile(book, layout, PriorYear.Unknown, findings);
        findings.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message.Chinese).ShouldBeEmpty();
        compiled.Publication.Blocks.ShouldNotBeEmpty();
    }
}
