using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Lexicons;

/// <summary>The question of a statement's cell: the meet of what title, column and row say. The same in reading and in compiling.</summary>
public static class CellQuestion
{
    /// <summary>The question, or null when title, column and row contradict each other.</summary>
    public static Coordinates? Of(Coordinates title, Coordinates column, Coordinates row)
    {
        // A column of uses holds expenditure and what is left; a row of expenditure says which.
        if (column[StandardDimensions.Side].Id == "uses" && IsExpenditure(row))
        {
            column = column.With(StandardDimensions.Side.Member("expenditure"));
        }

        return title.Meet(column)?.Meet(row);
    }

    private static bool IsExpenditure(Coordinates row) => row.Members.Any(member =>
        member.Dimension == StandardDimensions.Function || member.Dimension == StandardDimensions.Economic
        || member.Dimension == StandardDimensions.GovernmentEconomic || member.Dimension == StandardDimensions.Nature
        || member.Dimension == StandardDimensions.Project || member.Dimension == StandardDimensions.Category);
}
