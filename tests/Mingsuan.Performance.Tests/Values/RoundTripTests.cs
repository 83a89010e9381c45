using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

public class RoundTripTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void ParsingAPrintedTargetGivesTheSameTarget() =>
        Prop.ForAll(TargetGenerators.Value.ToArbitrary(), value =>
        {
            var printed = TargetPrinter.Print(value);
            var read = TargetParser.Default.Parse(printed);
            if (!read.Value.Equals(value))
            {
                throw new InvalidOperationException($"“{printed}”: {value} was read as {read.Value}");
            }
        }).Check(Many);

    [Fact]
    public void NeverThrowsOnAnyText() =>
        Prop.ForAll(TargetGenerators.Noise.ToArbitrary(), text => TargetParser.Default.Parse(text).Text == text).Check(Many.WithMaxTest(5000));

    [Fact]
    public void NeverThrowsOnAnyString() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => TargetParser.Default.Parse(text).Text == (text ?? "")).Check(Many);

    [Fact]
    public void WhatIsReadWithCertaintyIsReadTheSameAfterPrinting() =>
        Prop.ForAll(TargetGenerators.Noise.ToArbitrary(), text =>
        {
            var target = TargetParser.Default.Parse(text);
            var isPlain = target.IsCertain && target.Value is ThresholdValue { Label: "", Noun: "", Kind: TargetKind.Threshold } or RangeValue { Label: "", Noun: "" } or DeadlineValue { Action: "" };
            return !isPlain || TargetParser.Default.Parse(TargetPrinter.Print(target)).Value.Equals(target.Value);
        }).Check(Many);
}
