using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Suspects;

/// <summary>Broken relations with one cause.</summary>
/// <param name="Figure">The figure that explains them, or null when none does.</param>
/// <param name="Right">The value with which every relation of the figure holds, in its unit; null without a figure.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Slip">The likely slip, or null.</param>
/// <param name="Broken">The relations that do not hold because of it, the clearest first; at least one.</param>
internal sealed record Cause(Figure? Figure, decimal? Right, Confidence Confidence, Message? Slip, IReadOnlyList<Relation> Broken);
