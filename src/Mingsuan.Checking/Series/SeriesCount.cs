using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Series;

/// <summary>Says how much of a document was held against another one, so that silence is not taken for agreement.</summary>
internal static class SeriesCount
{
    /// <summary>The finding.</summary>
    /// <param name="rule">By which they were compared.</param>
    /// <param name="compared">How many figures have an answer in both documents.</param>
    /// <param name="differing">How many of them break the rule.</param>
    /// <param name="other">The other document.</param>
    public static Finding Of(RuleInfo rule, int compared, int differing, Message other) => new(
        rule.Id, Severity.Info,
        new($"与{other.Chinese}对照 {compared} 项，相符 {compared - differing} 项。", $"{compared} figures were compared with {other.English}; {compared - differing} agree."),
        rule.Source, []);
}
