using Mingsuan.Narrative.Data;
using Mingsuan.Narrative.Rules.Structure;
using Mingsuan.Narrative.Rules.Words;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Tests.Data;

public sealed class RuleTableTests
{
    [Fact]
    public void Every_fault_is_named_with_its_line()
    {
        var exception = Should.Throw<RuleDataException>(() => RuleTable.Parse("word,level\n# a comment\n我省,province\n我市\n,x\n", "levels.csv", ["word", "level"], cells => cells[0].Length > 0 ? cells : null));

        exception.Message.ShouldContain("levels.csv:4");
        exception.Message.ShouldContain("levels.csv:5");
    }

    [Fact]
    public void Another_header_is_refused() =>
        Should.Throw<RuleDataException>(() => RuleTable.Parse("wort\n我省\n", "levels.csv", ["word"], cells => cells)).Message.ShouldContain("“word”");

    [Fact]
    public void The_shipped_tables_can_be_read()
    {
        LevelWord.All.Count.ShouldBeGreaterThan(10);
        PolicyPhrase.All.Count.ShouldBeGreaterThan(10);
        MandatoryPart.Statements.Count.ShouldBeGreaterThan(8);
        MandatoryPart.Sections.Count.ShouldBeGreaterThan(5);
        Confusion.All.Count.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void No_confusion_is_part_of_a_standard_phrase()
    {
        var phrases = RuleTable.Read("wording/phrases.csv", ["phrase"], cells => cells).Select(cells => cells[0]).ToList();

        Confusion.All.Where(confusion => phrases.Exists(phrase => phrase.Contains(confusion.Wrong, StringComparison.Ordinal))).Select(confusion => confusion.Wrong).ShouldBeEmpty();
    }
}
