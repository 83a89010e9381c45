namespace Mingsuan.Performance.Values;

/// <summary>A scale by which a result is graded: 80%以上的为优；70%-80%的为良 …, or 5篇为优；4篇为良 ….</summary>
/// <param name="Steps">In the order of the text; at least one.</param>
public sealed record GradeScale(IReadOnlyList<GradeStep> Steps);

/// <summary>One grade of a scale.</summary>
/// <param name="Grade">优, 良, 中 or 差 (also 合格, 不合格).</param>
/// <param name="Low">The least result with this grade; null when there is none.</param>
/// <param name="High">The bound above; null when there is none. Equal to <paramref name="Low"/> for a single value.</param>
/// <param name="Unit">As printed: %, 篇; empty when none is printed.</param>
public sealed record GradeStep(string Grade, decimal? Low, decimal? High, string Unit);
