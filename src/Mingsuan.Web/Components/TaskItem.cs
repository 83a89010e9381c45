namespace Mingsuan.Web.Components;

/// <summary>Something to do.</summary>
/// <param name="Text">What, beginning with a verb.</param>
/// <param name="Path">Where it is done; null when it cannot be done here.</param>
/// <param name="Hint">More about it, or null.</param>
/// <param name="State">Its state in a word.</param>
/// <param name="Colour">The colour of the word, as <see cref="Tag"/> takes it.</param>
public sealed record TaskItem(string Text, string? Path, string? Hint, string State, string Colour);
