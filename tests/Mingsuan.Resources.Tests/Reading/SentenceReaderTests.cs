using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;

namespace Mingsuan.Resources.Tests.Reading;

public class SentenceReaderTests
{
    [Fact]
    public void ProcurementByKindIsRead() =>
        Read("2024年度本部门政府采购预算18.60万元，分别为货物0.00万元、工程0.00万元、服务18.60万元。").Select(said => (said.Concept, said.Amount!.Digits)).ShouldBe(
            [(ResourceConcept.ProcurementTotal, "18.60"), (ResourceConcept.ProcurementGoods, "0.00"), (ResourceConcept.ProcurementWorks, "0.00"), (ResourceConcept.ProcurementServices, "18.60")]);

    [Fact]
    public void AmountsHaveTheUsualTwoDecimals() => Read("2024年政府采购预算34万元。").ShouldHaveSingleItem().Amount!.Amount.Decimals.ShouldBe(2);

    [Fact]
    public void AChangeIsNoAmount() => Read("2024年政府采购预算18.60万元，比上年减少2.00万元。").ShouldHaveSingleItem();

    [Fact]
    public void APriceIsNotANumberOfThings()
    {
        var said = Read("单价50万元以上通用设备2台（套），单价100万元（含）以上专用设备（不含车辆）1台（套）。");

        said.Select(device => (device.Concept, device.UnitPriceFloor, device.Quantity!.Value)).ShouldBe([(ResourceConcept.GeneralDevices, 500_000m, 2m), (ResourceConcept.SpecialDevices, 1_000_000m, 1m)]);
    }

    [Fact]
    public void WhatIsPlannedIsToldFromWhatIsThere() =>
        Read("上年末固定资产金额为157.42万元（详见下表）。本年度拟购置固定资产总额为0.00万元。").Select(said => (said.Concept, said.IsPlanned)).ShouldBe([(ResourceConcept.FixedAssets, false), (ResourceConcept.PlannedFixedAssets, true)]);

    [Theory]
    [InlineData("公务用车运行维护费21.56万元，比上年持平。")]
    [InlineData("信息服务（项）166.66万元，主要用于政府采购信息平台。")]
    [InlineData("压减货物运输支出2.00万元。")]
    public void OtherSentencesSayNothingOfResources(string sentence) => Read(sentence).ShouldBeEmpty();

    [Fact]
    public void ASentenceThatAPageBrokeIsWhole()
    {
        var lines = new[] { "2024年部门预算安排购置车辆1辆，其中：机要通信用车0辆、应急保障用车0辆、执", "法执勤用车0辆、其他用车1辆。" };

        var (said, _) = SentenceReader.Read(lines.Select((line, index) => new TextPassage(line, (start, length) => Published.At(index + 1, line.Substring(start, length)))));

        said.Count.ShouldBe(5);
        said.ShouldAllBe(statement => statement.IsPlanned && statement.Sentence == said[0].Sentence);
        said[^1].Place.Line.ShouldBe(2);
    }

    private static IReadOnlyList<ResourceStatement> Read(string text) => SentenceReader.Read([new TextPassage(text, (start, length) => Published.At(1, text.Substring(start, length)))]).Statements;
}
