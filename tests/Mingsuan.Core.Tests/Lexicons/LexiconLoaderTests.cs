using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Tests.Catalogues;

namespace Mingsuan.Core.Tests.Lexicons;

public sealed class LexiconLoaderTests : IDisposable
{
    private const string PhrasesHeader = "phrase,where,meaning,role,dimension,measure,note\n";
    private const string StatementsHeader = "id,chinese,english,category,nature,fund,side,scopes,note\n";

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("某某,any,colour=red,,,,", "phrases.csv:3: “某某”: unknown dimension in “colour=red”; expected one of side, fund,")]
    [InlineData("某某,any,fund,,,,", "phrases.csv:3: “某某”: unknown dimension in “fund”")]
    [InlineData("某某,any,fund=gold,,,,", "phrases.csv:3: “某某”: unknown member “gold” of the dimension “fund”.")]
    [InlineData("某某,any,fund=,,,,", "phrases.csv:3: “某某”: unknown member “” of the dimension “fund”.")]
    [InlineData("某某,any,fund=general-public fund=state-capital,,,,", "phrases.csv:3: “某某”: “fund=state-capital” contradicts the rest")]
    [InlineData("某某,any,*,sum,,,", "phrases.csv:3: “某某”: unknown role “sum”.")]
    [InlineData("某某,any,*,3,,,", "phrases.csv:3: “某某”: unknown role “3”.")]
    [InlineData("某某,margin,*,,,,", "phrases.csv:3: “某某”: unknown place “margin”; expected title, column, row, sentence or any.")]
    [InlineData("某某,row+margin,*,,,,", "phrases.csv:3: “某某”: unknown place “margin”")]
    [InlineData("某某,,*,,,,", "phrases.csv:3: “某某”: unknown place “”")]
    [InlineData("某某,none,*,,,,", "phrases.csv:3: “某某”: unknown place “none”")]
    [InlineData("某某,4,*,,,,", "phrases.csv:3: “某某”: unknown place “4”")]
    [InlineData("某某,8,*,,,,", "phrases.csv:3: “某某”: unknown place “8”")]
    [InlineData("某某,any,*,code,colour,,", "phrases.csv:3: “某某”: unknown dimension “colour”.")]
    [InlineData("某某,any,*,,,weight,", "phrases.csv:3: “某某”: unknown measure “weight”.")]
    [InlineData("某某,any,*,,,99,", "phrases.csv:3: “某某”: unknown measure “99”.")]
    [InlineData("某某,any,*,,,", "phrases.csv:3: “某某”: 6 fields, expected 7.")]
    [InlineData("某某,any,*,,,,,", "phrases.csv:3: “某某”: 8 fields, expected 7.")]
    [InlineData("“”,any,*,,,,", "phrases.csv:3: ““””: the phrase is empty.")]
    [InlineData("一般公共预算,title+row,*,,,,", "phrases.csv:3: “一般公共预算”: ambiguous: line 2 has it already for the same place (Title).")]
    [InlineData("一般 公共预算,row,*,,,,", "phrases.csv:3: “一般 公共预算”: ambiguous: line 2 has it already for the same place (Row).")]
    [InlineData("某\"某,any,*,,,,", "phrases.csv:3: a quotation mark is not closed or misplaced")]
    public void A_fault_in_a_phrase_names_file_line_and_phrase(string row, string fault) =>
        Faults(PhrasesHeader + "一般公共预算,any,fund=general-public,,,,\n" + row + "\n", StatementsHeader)[0].ShouldStartWith(fault);

    [Theory]
    [InlineData("three-public,三公,Three public,colour,*,*,*,,", "statements.csv:3: “three-public”: unknown member “colour” of the dimension “category”")]
    [InlineData("three-public,三公,Three public,*,daily,*,*,,", "statements.csv:3: “three-public”: unknown member “daily” of the dimension “nature”")]
    [InlineData("three-public,三公,Three public,*,*,gold,*,,", "statements.csv:3: “three-public”: unknown member “gold” of the dimension “fund”")]
    [InlineData("three-public,三公,Three public,*,*,*,left,,", "statements.csv:3: “three-public”: unknown member “left” of the dimension “side”")]
    [InlineData("three-public,三公,Three public,*,*,both,*,,", "statements.csv:3: “three-public”: unknown member “both” of the dimension “fund”")]
    [InlineData("three-public,三公,Three public,*,*,*,*,origin=never,", "statements.csv:3: “three-public”: unknown member “never” of the dimension “origin”")]
    [InlineData("three-public,三公,Three public,*,*,*,*,", "statements.csv:3: “three-public”: 8 fields, expected 9.")]
    [InlineData("revenue,收入,Revenue,-,-,-,revenue,,", "statements.csv:3: “revenue”: line 2 has this id already.")]
    [InlineData(",收入,Revenue,-,-,-,revenue,,", "statements.csv:3: “”: the id is empty.")]
    public void A_fault_in_a_kind_of_statement_names_file_line_and_id(string row, string fault) =>
        Faults(PhrasesHeader, StatementsHeader + "revenue,收入总表,Revenue,-,-,-,revenue,,\n" + row + "\n")[0].ShouldStartWith(fault);

    [Fact]
    public void All_faults_of_both_files_are_told_at_once()
    {
        var faults = Faults(
            PhrasesHeader + "# remark\n\n甲,margin,colour=red,sum,,weight,\n乙,any,*\n",
            StatementsHeader + "丙,,,*,*,*,*,fund=gold,\n");
        faults.Select(fault => fault[..fault.IndexOf('”', StringComparison.Ordinal)]).ShouldBe(
        [
            "phrases.csv:5: “乙", "phrases.csv:4: “甲", "phrases.csv:4: “甲", "phrases.csv:4: “甲", "phrases.csv:4: “甲", "statements.csv:2: “丙",
        ]);
        Should.Throw<LexiconException>(() => LexiconLoader.Load(_directory.Path)).Message.ShouldBe(string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public void The_same_words_may_mean_different_things_in_different_places()
    {
        var lexicon = Load(PhrasesHeader + "支出,title,side=expenditure,,,,\n支出,column,side=uses,,,,\n");
        lexicon.Find("支出", PhrasePlace.Title)!.Meaning.ToString().ShouldBe("side=expenditure");
        lexicon.Find("支出", PhrasePlace.Column)!.Meaning.ToString().ShouldBe("side=uses");
        lexicon.Find("支出", PhrasePlace.Row).ShouldBeNull();
    }

    [Fact]
    public void Every_field_of_a_phrase_is_read()
    {
        var phrase = Load(PhrasesHeader + "上年“科目” 编码,row+column,side=revenue fund=business,two-sided,function,prior-year-budget,\"a, note\"\n")
            .Find("上年科目编码", PhrasePlace.Row).ShouldNotBeNull();
        phrase.Where.ShouldBe(PhrasePlace.Row | PhrasePlace.Column);
        phrase.Meaning.ToString().ShouldBe("side=revenue fund=business");
        phrase.Role.ShouldBe(PhraseRole.TwoSided);
        phrase.Dimension.ShouldBe(Core.Dimensions.StandardDimensions.Function);
        phrase.Measure.ShouldBe(Core.Figures.Measure.PriorYearBudget);
    }

    [Fact]
    public void Every_field_of_a_kind_of_statement_is_read()
    {
        _directory.Write("phrases.csv", PhrasesHeader);
        _directory.Write("statements.csv", StatementsHeader + "x,某表,Some table,*,basic,-,both,origin=current-year|fund=general-public origin=carried-over,\n");
        var kind = LexiconLoader.Load(_directory.Path).StatementKinds.ShouldHaveSingleItem();
        (kind.Id, kind.Name.Chinese, kind.Name.English, kind.Category, kind.Nature, kind.Fund, kind.Side).ShouldBe(("x", "某表", "Some table", "*", "basic", "-", "both"));
        kind.Scopes.Select(scope => scope.ToString()).ShouldBe(["origin=current-year", "fund=general-public origin=carried-over"]);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        _directory.Write("phrases.csv", PhrasesHeader);
        Should.Throw<IOException>(() => LexiconLoader.Load(_directory.Path)).Message.ShouldContain("statements.csv");
    }

    [Fact]
    public void The_shipped_lexicon_loads_without_fault()
    {
        ShippedLexicon.Instance.StatementKinds.Count.ShouldBeGreaterThan(10);
        ShippedLexicon.Instance.Find("一般公共预算", PhrasePlace.Title).ShouldNotBeNull();
    }

    private Lexicon Load(string phrases)
    {
        _directory.Write("phrases.csv", phrases);
        _directory.Write("statements.csv", StatementsHeader);
        return LexiconLoader.Load(_directory.Path);
    }

    private IReadOnlyList<string> Faults(string phrases, string statements)
    {
        _directory.Write("phrases.csv", phrases);
        _directory.Write("statements.csv", statements);
        return Should.Throw<LexiconException>(() => LexiconLoader.Load(_directory.Path)).Faults;
    }
}
