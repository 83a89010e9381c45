namespace Mingsuan.Performance.Values;

/// <summary>What one of the partial parsers made of a text.</summary>
/// <param name="Value">The reading.</param>
/// <param name="Doubts">Reasons to be unsure.</param>
internal sealed record ParseResult(TargetValue Value, ValueList<Doubt> Doubts)
{
    public static ParseResult Of(TargetValue value, params IEnumerable<Doubt> doubts) => new(value, new ValueList<Doubt>(doubts));

    public static ParseResult Unreadable(UnreadableReason reason, string text, params IEnumerable<Doubt> doubts) =>
        new(new UnreadableValue(reason, text), new ValueList<Doubt>(doubts));
}
