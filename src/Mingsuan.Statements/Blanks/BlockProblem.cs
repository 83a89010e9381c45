using Mingsuan.Core.Dimensions;

namespace Mingsuan.Statements.Blanks;

/// <summary>A block of a statement whose rows have lost their blank cells.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Columns">What each column restricts together with the title.</param>
/// <param name="Step">Half of it is the rounding of one number.</param>
internal sealed record BlockProblem(IReadOnlyList<BlockRow> Rows, IReadOnlyList<Coordinates?> Columns, decimal Step)
{
    /// <summary>True when a sum differs from its total by more than rounding explains.</summary>
    /// <param name="total">The total, or null when blank.</param>
    /// <param name="sum">The sum of the parts that are printed.</param>
    /// <param name="parts">How many parts are printed.</param>
    public bool Breaks(decimal? total, decimal sum, int parts) =>
        (total.HasValue || parts > 0) && Math.Abs((total ?? 0m) - sum) * 2m > Step * (parts + (total.HasValue ? 1 : 0));
}

/// <summary>A row of such a block.</summary>
/// <param name="Numbers">Its numbers in order.</param>
/// <param name="Meaning">What it restricts; null where it is not understood.</param>
/// <param name="Settled">The numbers by column where the columns are not in doubt; otherwise null.</param>
internal sealed record BlockRow(IReadOnlyList<decimal> Numbers, Coordinates? Meaning, decimal?[]? Settled = null);
