namespace Mingsuan.Core.Figures;

/// <summary>Where something stands, so that a person finds it again. What does not apply is null.</summary>
/// <param name="Statement">The 0-based statement of the disclosure.</param>
/// <param name="Row">The 0-based row of the statement.</param>
/// <param name="Column">The 0-based column of the statement.</param>
/// <param name="Line">The 1-based line of a text source.</param>
/// <param name="Page">The 1-based page.</param>
/// <param name="Text">As printed.</param>
public sealed record Place(int? Statement, int? Row, int? Column, int? Line, int? Page, string Text);
