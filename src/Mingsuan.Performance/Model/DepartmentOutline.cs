namespace Mingsuan.Performance.Model;

/// <summary>What the text says of the department's targets as a whole.</summary>
/// <param name="Overall">The overall goal (总体绩效目标), its paragraphs joined by line ends; null when there is none.</param>
/// <param name="Safeguards">The safeguards (工作保障措施), likewise; null when there are none.</param>
public sealed record DepartmentOutline(string? Overall, string? Safeguards);
