using FsCheck.Fluent;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Tests.Properties;

namespace Mingsuan.Core.Tests.Lexicons;

public class LexiconTests
{
    private const string Phrases = """
        phrase,where,meaning,role,dimension,measure,note
        国有资本,any,fund=state-capital,,,,
        国有资本经营,any,fund=state-capital,,,,
        经营支出,any,nature=business-expenditure,,,,
        一般公共预算,any,fund=general-public,,,,
        政府性基金,any,fund=government-fund,,,,
        预算,any,*,,,,
        支出,title+row,side=expenditure,,,,
        收入,any,side=revenue,,,,
        表,title,*,,,,
        合计,any,*,total,,,
        上年结转,any,origin=carried-over,opening,,,
        """;

    private static readonly Lexicon Lexicon = new LexiconLoader().Load(new StringReader(Phrases), new StringReader("id,chinese,english,category,nature,fund,side,scopes,note\n"));

    [Theory]
    [InlineData("一般公共预算支出表", "一般公共预算|支出|表")]
    [InlineData("国有资本经营支出", "国有资本经营|支出")]
    [InlineData("国有资本经营支出预算表", "国有资本经营|支出|预算|表")]
    [InlineData("国有资本支出", "国有资本|支出")]
    [InlineData("表", "表")]
    [InlineData("", "")]
    public void A_phrase_is_cut_into_the_fewest_and_longest_pieces(string printed, string pieces) =>
        string.Join('|', Lexicon.Cut(printed, PhrasePlace.Title).Select(piece => piece.Words)).ShouldBe(pieces);

    [Theory]
    [InlineData("一般公共预算闲置支出表", "闲置")]
    [InlineData("闲置支出表", "闲置")]
    [InlineData("支出表闲置", "闲置")]
    [InlineData("甲支出乙表", "甲|乙")]
    [InlineData("完全不明", "完全不明")]
    public void Pieces_that_the_lexicon_lacks_are_reported_whole(string printed, string unknown)
    {
        var reading = Lexicon.Read(printed, PhrasePlace.Title);
        reading.Unknown.ShouldBe(unknown.Split('|'));
        reading.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2024年支出表")]
    [InlineData("2024年度支出表")]
    [InlineData("支出2024表")]
    [InlineData("支出表（2024年度）")]
    [InlineData("表五 支出表")]
    [InlineData("支出（预算）表")]
    public void Years_brackets_and_table_numbers_are_passed_over(string printed)
    {
        var reading = Lexicon.Read(printed, PhrasePlace.Title);
        reading.Unknown.ShouldBeEmpty();
        reading.Meaning!.ToString().ShouldBe("side=expenditure");
        reading.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void The_meaning_is_the_meet_of_the_pieces() =>
        Lexicon.Read("一般公共预算收入", PhrasePlace.Column).Meaning!.ToString().ShouldBe("side=revenue fund=general-public");

    [Fact]
    public void Pieces_that_contradict_each_other_have_no_meaning()
    {
        var reading = Lexicon.Read("一般公共预算政府性基金", PhrasePlace.Title);
        reading.Meaning.ShouldBeNull();
        reading.IsComplete.ShouldBeFalse();
        reading.Phrases.Count.ShouldBe(2);
    }

    [Fact]
    public void A_phrase_of_another_place_is_unknown() => Lexicon.Read("支出", PhrasePlace.Column).Unknown.ShouldBe(["支出"]);

    [Fact]
    public void Nothing_printed_means_nothing_and_is_not_complete()
    {
        var reading = Lexicon.Read("  ", PhrasePlace.Row);
        reading.Phrases.ShouldBeEmpty();
        reading.Unknown.ShouldBeEmpty();
        reading.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("一、一般公共预算收入")]
    [InlineData("十一、一般公共预算收入")]
    [InlineData("（一）一般公共预算收入")]
    [InlineData("(3)一般公共预算收入")]
    [InlineData("1.一般公共预算收入")]
    [InlineData("1．一般公共预算收入")]
    [InlineData("12、一般公共预算收入")]
    [InlineData("①一般公共预算收入")]
    [InlineData("其中：一般公共预算收入")]
    [InlineData("其中:1.一般公共预算收入")]
    [InlineData("加：一般公共预算收入")]
    [InlineData("减:一般公共预算收入")]
    [InlineData("　一、（一） 1. 一般公共\n预算 收入")]
    public void The_numbering_of_a_row_is_passed_over(string printed)
    {
        var reading = Lexicon.Read(printed, PhrasePlace.Row);
        reading.Unknown.ShouldBeEmpty();
        reading.Meaning!.ToString().ShouldBe("side=revenue fund=general-public");
    }

    [Fact]
    public void Roles_are_found_among_the_phrases()
    {
        var reading = Lexicon.Read("上年结转合计", PhrasePlace.Row);
        reading.Has(PhraseRole.Total).ShouldBeTrue();
        reading.WithRole(PhraseRole.Grand, PhraseRole.Opening)!.Words.ShouldBe("上年结转");
        reading.Has(PhraseRole.Serial).ShouldBeFalse();
    }

    [Fact]
    public void Pieces_put_together_are_the_phrase_again_whatever_it_is()
    {
        string[] words = ["国有资本", "经营", "支出", "一般公共预算", "预算", "2024年", "表", "闲", "、", "收"];
        var texts = Gen.Elements(words).ArrayOf().Select(string.Concat);
        Law.Holds(texts, text => string.Concat(Lexicon.Cut(text, PhrasePlace.Title).Select(piece => piece.Words)) == text);
    }

    [Fact]
    public void What_is_made_of_phrases_alone_has_no_unknown_piece()
    {
        var texts = Gen.Elements("国有资本", "国有资本经营", "经营支出", "一般公共预算", "支出", "收入", "表", "合计").ArrayOf().Select(string.Concat);
        Law.Holds(texts, text => Lexicon.Read(text, PhrasePlace.Title).Unknown.Count == 0);
    }
}
