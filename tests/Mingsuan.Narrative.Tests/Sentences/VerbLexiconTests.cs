using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Tests.Sentences;

public sealed class VerbLexiconTests
{
    private const string Header = "words,kind,sign,complete,note\n";

    [Fact]
    public void Words_are_read_with_their_kind() =>
        VerbLexicon.Load(new StringReader(Header + "# remark\n减少,direction,-,,\n分别为,include,,yes,all parts\n"))
            .ShouldBe([new Verb("减少", VerbKind.Direction, -1, false), new Verb("分别为", VerbKind.Include, 0, true)]);

    [Theory]
    [InlineData("减少,going,-,,", "unknown kind “going”")]
    [InlineData("减少,3,-,,", "unknown kind “3”")]
    [InlineData("减少,direction,,,", "the sign must be")]
    [InlineData("持平,unchanged,+,,", "the sign must be")]
    [InlineData("减少,direction,-,", "4 fields, expected 5")]
    public void A_fault_names_line_and_words(string row, string fault) =>
        Should.Throw<LexiconException>(() => VerbLexicon.Load(new StringReader(Header + row))).Faults.ShouldHaveSingleItem().ShouldContain(fault);

    [Fact]
    public void Words_stand_once() =>
        Should.Throw<LexiconException>(() => VerbLexicon.Load(new StringReader(Header + "占,share,,,\n占,copula,,,\n"))).Faults.ShouldHaveSingleItem().ShouldContain("verbs.csv:3");

    [Theory]
    [InlineData("水电费,30205|30206,\n取暖费,3020,")]
    [InlineData("水电费,30205|30206")]
    public void A_use_needs_codes_of_five_digits(string rows) =>
        Should.Throw<LexiconException>(() => RunningCostUses.Load(new StringReader("words,codes,note\n" + rows))).Faults.ShouldHaveSingleItem().ShouldStartWith("uses.csv:");
}
