using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>A rule about procurement or assets.</summary>
public interface IResourceRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }
}

/// <summary>A rule that reports findings by itself.</summary>
internal interface IFindingRule : IResourceRule
{
    /// <summary>What the rule finds.</summary>
    IEnumerable<Finding> Check(ResourceSet set);
}

/// <summary>A rule that says what must be equal. The equations of all rules are judged together, so that one wrong number is one finding.</summary>
internal interface IEquationRule : IResourceRule
{
    /// <summary>What must be equal.</summary>
    /// <param name="set">What was read.</param>
    /// <param name="terms">Makes the terms; one for each printed number.</param>
    IEnumerable<Equation> Equations(ResourceSet set, TermBook terms);
}
