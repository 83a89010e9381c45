using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Ledgers;

/// <summary>The leaf facts of one budget. Every published number is a sum over it.</summary>
/// <param name="Lines">In any order.</param>
public sealed record Ledger(IReadOnlyList<BudgetLine> Lines)
{
    /// <summary>
    /// The exact answer, in yuan, to a question. Sources equal uses, so the side of a question does not restrict the lines;
    /// a question about the balance at the year's end has no lines and is zero.
    /// </summary>
    public decimal Sum(Coordinates question)
    {
        if (question[StandardDimensions.Side].Id == "year-end-balance")
        {
            return 0m;
        }

        var withoutSide = question.Without(StandardDimensions.Side);
        decimal sum = 0m;
        foreach (var line in Lines)
        {
            if (withoutSide.Covers(line.Coordinates))
            {
                sum += line.Yuan;
            }
        }

        return sum;
    }
}
