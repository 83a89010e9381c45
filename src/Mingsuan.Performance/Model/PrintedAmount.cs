namespace Mingsuan.Performance.Model;

/// <summary>An amount as it stands in a target table, with its number.</summary>
/// <param name="Printed">As printed without thousands separators; null for a blank cell.</param>
/// <param name="Number">The number in the table's unit; null for a blank cell or one that is no number.</param>
public sealed record PrintedAmount(string? Printed, decimal? Number)
{
    /// <summary>A blank cell.</summary>
    public static PrintedAmount Blank { get; } = new(null, null);

    /// <summary>The line where it stands; null when it was not read from a document.</summary>
    public int? Line { get; init; }
}
