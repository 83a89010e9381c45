using Mingsuan.Narrative.Data;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Tests.Wording;

public sealed class NearMissFinderTests
{
    private static readonly NearMissFinder Finder = new(PhraseLexicon.Default);

    [Fact]
    public void No_standard_phrase_is_a_near_miss_of_another()
    {
        foreach (string[] phrase in RuleTable.Read("wording/phrases.csv", ["phrase"], cells => cells))
        {
            Finder.Find(phrase[0]).ShouldBeEmpty(phrase[0]);
        }
    }

    [Fact]
    public void A_lexicon_finds_the_slips_of_its_phrases()
    {
        var finder = new NearMissFinder(new PhraseLexicon(["统筹协调", "财政专户管理"], []));

        finder.Find("加强筒筹协调").ShouldHaveSingleItem().Slip.ShouldBe(SlipKind.Other);
        finder.Find("统筹调协").ShouldHaveSingleItem().Slip.ShouldBe(SlipKind.Swapped);
        finder.Find("财政转专户管理").ShouldHaveSingleItem().Slip.ShouldBe(SlipKind.Extra);
    }

    [Theory]
    [InlineData('署', '暑', true)]
    [InlineData('展', '站', true)]
    [InlineData('贷', '货', true)]
    [InlineData('预', '社', false)]
    public void Characters_are_near_by_sound_or_looks(char first, char second, bool near) => (Readings.Nearest(first, second) <= 1 || Readings.LookAlike(first, second)).ShouldBe(near);
}
