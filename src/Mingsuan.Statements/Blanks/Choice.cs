namespace Mingsuan.Statements.Blanks;

/// <summary>One way to put the numbers of a row into columns.</summary>
/// <param name="Values">For each column of the block the amount as printed, or null for a blank cell.</param>
/// <param name="Cost">The relations that it breaks by itself and against other statements.</param>
internal sealed record Choice(decimal?[] Values, int Cost)
{
    /// <summary>How many columns are filled in one of the two and blank in the other.</summary>
    public int DifferenceFrom(Choice other)
    {
        int count = 0;
        for (int column = 0; column < Values.Length; column++)
        {
            count += Values[column].HasValue == other.Values[column].HasValue ? 0 : 1;
        }

        return count;
    }
}
