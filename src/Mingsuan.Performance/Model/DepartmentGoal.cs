namespace Mingsuan.Performance.Model;

/// <summary>A goal of the department for one of its duties (分项绩效目标).</summary>
/// <param name="Duty">The duty; null when the text does not head it.</param>
/// <param name="Goal">What is to be reached; null when not given.</param>
/// <param name="Indicators">The indicators in words; null when not given.</param>
/// <param name="Standard">How the result is graded; null when not given.</param>
/// <param name="Line">Where the indicators stand, or else the goal.</param>
public sealed record DepartmentGoal(string? Duty, string? Goal, string? Indicators, string? Standard, int Line);
