using Mingsuan.Narrative.Sentences.Lexing;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Tests.Sentences;

public sealed class LexerTests
{
    [Fact]
    public void A_sentence_is_cut_into_phrases_verbs_and_numbers() =>
        Kinds("基本支出80.00万元，比上年增加1,234.5万元（占66.67%）；共20个。").ShouldBe(
        [
            TokenKind.Phrase, TokenKind.Money, TokenKind.Comma, TokenKind.Verb, TokenKind.Verb, TokenKind.Verb, TokenKind.Money,
            TokenKind.Open, TokenKind.Verb, TokenKind.Percent, TokenKind.Close, TokenKind.Semicolon, TokenKind.Phrase, TokenKind.Count, TokenKind.Stop,
        ]);

    [Theory]
    [InlineData("10.8万元", 10.8, 1, "万元")]
    [InlineData("４，７０７．０９万元", 0, 0, "")]
    [InlineData("4,707.09万元", 4707.09, 2, "万元")]
    [InlineData("1.25亿元", 1.25, 2, "亿元")]
    [InlineData("-5.9万元", -5.9, 1, "万元")]
    [InlineData("9.32%", 9.32, 2, "%")]
    [InlineData("0台（套）", 0, 0, "台(套)")]
    public void A_number_has_its_unit_and_decimals(string text, double value, int decimals, string unit)
    {
        var token = NumberLexer.Read(PlainText.Of(text, 0), 0);

        if (unit.Length == 0)
        {
            token.ShouldBeNull();
            return;
        }

        (token!.Value.Value, token.Value.Decimals, token.Value.Unit!.Name).ShouldBe(((decimal)value, decimals, unit));
    }

    [Theory]
    [InlineData("45元/人")]
    [InlineData("50万元以上")]
    [InlineData("2024")]
    [InlineData("651号")]
    [InlineData("12,34万元")]
    public void What_is_no_amount_is_none(string text) => NumberLexer.Read(PlainText.Of(text, 0), 0).ShouldBeNull();

    [Fact]
    public void The_month_of_a_date_is_no_fiscal_year()
    {
        NumberLexer.ReadYear(PlainText.Of("2023年12月31日", 0), 0).ShouldBeNull();
        NumberLexer.ReadYear(PlainText.Of("2023年度预算", 0), 0)!.Value.Value.ShouldBe(2023m);
    }

    [Theory]
    [InlineData("教育支出（类）普通教育（款）小学教育（项）", "side=expenditure function=2050202")]
    [InlineData("社会保障和就业（类）支出", "side=expenditure function=208")]
    [InlineData("工资福利支出（类）", "side=expenditure economic=301")]
    [InlineData("普通教育（款）小学教育（项）", "side=expenditure function=2050202")]
    public void Names_of_all_levels_tell_the_code(string text, string question)
    {
        var token = new ItemNames(Prose.Codes, Prose.Year).Find(PlainText.Of(text, 0).Text).ShouldHaveSingleItem();

        token.Phrase!.Meaning.ToString().ShouldBe(question);
    }

    [Theory]
    [InlineData("行政运行（项）")]
    [InlineData("没有的支出（类）")]
    [InlineData("教育支出（类）财政事务（款）小学教育（项）")]
    public void A_name_that_tells_no_code_or_several_is_none(string text) => new ItemNames(Prose.Codes, Prose.Year).Find(PlainText.Of(text, 0).Text).ShouldBeEmpty();

    private static List<TokenKind> Kinds(string text) =>
        [.. new Lexer(new Vocabulary(Prose.Lexicon, Prose.Verbs, Prose.Codes), new ItemNames(Prose.Codes, Prose.Year), []).Cut(PlainText.Of(text, 0)).Select(token => token.Kind)];
}
