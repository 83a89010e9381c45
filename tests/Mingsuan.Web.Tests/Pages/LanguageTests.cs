using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Web.Localisation;
using Mingsuan.Web.Tests.Support;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Pages;

/// <summary>No page in one language shows words of the interface in the other. What documents, books and people say is as they wrote it.</summary>
public sealed partial class LanguageTests
{
    /// <summary>What people and documents wrote, in whatever language.</summary>
    private const string Data = ".statement, .document, [lang='zh-CN']:not(html), .site-tools, .sum, .source, .code, .chart tbody";

    private static readonly string[] Pages =
    [
        "/", "/check", "/books", "/books/new", "/books/1", "/books/3", "/books/7", "/publications", "/publications/books/7/1", "/audit", "/account/password", "/account/tokens",
        "/books/1/findings", "/books/1/sheets/ledger", "/books/1/sheets/projects", "/books/1/sheets/indicators", "/books/1/sheets/procurement", "/books/1/sheets/assets", "/books/1/sheets/units", "/books/1/sheets/texts",
        "/books/1/sheets/reasons", "/books/1/sheets/prior", "/books/1/sheets/settings", "/books/1/sheets/ledger/row?key=001", "/books/1/sheets/ledger/new", "/books/1/sheets/projects/new", "/books/1/sheets/indicators/row?key=1",
        "/books/1/sheets/procurement/new", "/books/1/sheets/assets/new", "/books/1/sheets/units/new", "/books/1/sheets/texts/new", "/books/1/sheets/reasons/new", "/books/1/sheets/prior/new", "/books/1/sheets/settings/new",
        "/books/1/statements", "/books/1/document", "/books/1/charts", "/books/1/compare", "/books/1/import", "/books/1/figures?statement=1&row=1&column=2", "/books/1/figures?q=nature%3Dbasic&as=share&whole=*&printed=1",
    ];

    private static readonly string[] AdminPages =
        ["/admin/departments", "/admin/departments/new", "/admin/departments/2", "/admin/units/1", "/admin/accounts", "/admin/accounts/new", "/admin/accounts/1", "/admin/settings", "/admin/layouts", "/admin/rules", "/admin/codes?q=213"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Shows_the_words_of_one_language(Language language)
    {
        await using var site = await TestSite.StartAsync();
        var foreign = Foreign(language);
        var faults = new List<string>();
        foreach (var (login, paths) in new[] { ("editor", Pages), ("admin", AdminPages) })
        {
            var browser = await site.SignInAsync(login);
            await browser.GetAsync("/?lang=" + Texts.CodeOf(language));
            foreach (string path in paths.Where(path => path != "/audit" || login == "admin"))
            {
                var answer = await browser.GetAsync(path);
                answer.Status.ShouldBe(200, path);
                faults.AddRange(Words(answer.Page.DocumentElement).Where(words => foreign.Contains(words.Text) || IsFrame(words, language)).Select(words => $"{path}: {words.Where} “{words.Text}”"));
            }
        }

        faults.Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_column_term_and_key_has_its_words()
    {
        foreach (var sheet in BookSheetMap.Edited)
        {
            foreach (var column in SheetForm.Fields(sheet))
            {
                SheetForm.Title(sheet, column, Language.English).ShouldNotMatch(Chinese().ToString(), $"{sheet.Id}.{column.Id}");
                (SheetForm.Hint(sheet, column, Language.English) ?? string.Empty).Replace("一般公共预算 | 基本支出", string.Empty, StringComparison.Ordinal).Replace("主要原因是", string.Empty, StringComparison.Ordinal).ShouldNotMatch(Chinese().ToString());
                column.Terms.ShouldAllBe(term => SheetForm.Title(term, Language.Chinese) == term.Title && !Chinese().IsMatch(SheetForm.Title(term, Language.English)));
            }
        }
    }

    [Fact]
    public void Every_question_of_money_has_its_words()
    {
        string[] needed =
        [
            .. LedgerVocabulary.Natures.Select(term => "member.nature." + term.Member), .. LedgerVocabulary.Funds.Select(term => "member.fund." + term.Member), .. LedgerVocabulary.Origins.Select(term => "member.origin." + term.Member),
            .. LedgerVocabulary.Categories.Select(term => "member.category." + term.Member),
        ];
        needed.Where(key => !Texts.Has(key)).ShouldBeEmpty();

        // And none stands for a member that there is not.
        Texts.Keys.Where(key => key.StartsWith("member.", StringComparison.Ordinal)).Select(key => key.Split('.')).Where(key => key.Length == 3).ShouldAllBe(key => StandardDimensions.Find(key[1])!.TryMember(key[2]) != null);
    }

    private static HashSet<string> Foreign(Language language)
    {
        var other = language == Language.English ? Language.Chinese : Language.English;
        var own = Texts.Keys.Select(key => Texts.Of(key, language)).ToHashSet(StringComparer.Ordinal);
        var words = Texts.Keys.Select(key => Texts.Of(key, other));
        if (other == Language.Chinese)
        {
            words = words.Concat(BookSheetMap.Edited.SelectMany(sheet => sheet.Columns).SelectMany(column => (string[])[column.Title, column.Note]));
        }

        return [.. words.Where(text => text.Length > 1 && !own.Contains(text))];
    }

    /// <summary>What frames data may hold no word of the other language at all, whatever it is composed of.</summary>
    private static bool IsFrame((string Where, string Text) words, Language language) => words.Where is "LABEL" or "BUTTON" or "LEGEND" or "COLUMN"
        && (language == Language.English ? Chinese().IsMatch(words.Text) : EnglishWords().IsMatch(words.Text));

    /// <summary>The texts of a page that are no data, each with what kind of element it stands in.</summary>
    private static IEnumerable<(string Where, string Text)> Words(IElement page)
    {
        foreach (var element in page.QuerySelectorAll("body *").Where(element => element.Closest(Data) is null))
        {
            string where = element.NodeName == "TH" && element.GetAttribute("scope") == "col" ? "COLUMN" : element.NodeName;
            foreach (var text in element.ChildNodes.OfType<IText>().Select(text => text.Data.Trim()).Where(text => text.Length > 0))
            {
                yield return (where, text);
            }

            foreach (string attribute in (string[])["aria-label", "placeholder", "title", "data-now", "data-before"])
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } text)
                {
                    yield return (attribute, text.Trim());
                }
            }
        }
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]{3,} [A-Za-z]{2,}")]
    private static partial Regex EnglishWords();
}
