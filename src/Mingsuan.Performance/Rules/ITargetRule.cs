using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>A rule about one target table.</summary>
public interface ITargetRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }

    /// <summary>Checks a target table.</summary>
    /// <param name="target">The table.</param>
    /// <returns>The remarks in the order of the table; empty when all is well.</returns>
    IEnumerable<TargetRemark> Check(PerformanceTarget target);
}
