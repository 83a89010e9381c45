namespace Mingsuan.Statements.Blanks;

/// <summary>The sums so far of some rows below one row.</summary>
/// <param name="Sums">By column.</param>
/// <param name="Counts">How many numbers were added, by column.</param>
/// <param name="Broken">How many relations are broken below, and how many columns are filled under a blank total.</param>
/// <param name="Unlike">How many cells are filled unlike the row above.</param>
/// <param name="Last">The row added last; null for none.</param>
/// <param name="Before">The state before it.</param>
internal sealed record State(decimal[] Sums, int[] Counts, int Broken, int Unlike, Solution? Last, State? Before)
{
    /// <summary>No rows yet.</summary>
    public static State Empty(int columns) => new(new decimal[columns], new int[columns], 0, 0, null, null);

    /// <summary>One row more.</summary>
    public State Add(Choice values, Choice parent, Solution solution)
    {
        decimal[] sums = [.. Sums];
        int[] counts = [.. Counts];
        int broken = Broken + solution.Broken;
        for (int column = 0; column < sums.Length; column++)
        {
            if (values.Values[column] is { } value)
            {
                sums[column] += value;
                if (counts[column]++ == 0 && !parent.Values[column].HasValue)
                {
                    broken++;
                }
            }
        }

        return new State(sums, counts, broken, Unlike + solution.Unlike + values.DifferenceFrom(parent), solution, this);
    }
}

/// <summary>States are alike when their sums are; of like states only the best is kept.</summary>
internal sealed class StateSums : IEqualityComparer<State>
{
    /// <summary>The one comparer.</summary>
    public static StateSums Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(State? x, State? y) => x is not null && y is not null && x.Sums.AsSpan().SequenceEqual(y.Sums);

    /// <inheritdoc />
    public int GetHashCode(State obj)
    {
        var hash = default(HashCode);
        foreach (decimal sum in obj.Sums)
        {
            hash.Add(sum);
        }

        return hash.ToHashCode();
    }
}
