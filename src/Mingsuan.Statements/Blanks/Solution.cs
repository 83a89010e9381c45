namespace Mingsuan.Statements.Blanks;

/// <summary>A choice for a row with the best choices for the rows below it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Choice">Its choice.</param>
/// <param name="Broken">How many relations are broken in the row and below it.</param>
/// <param name="Unlike">How many cells are filled unlike the row above.</param>
/// <param name="Below">The rows below, the last of them first; null for a leaf.</param>
internal sealed record Solution(int Row, int Choice, int Broken, int Unlike, State? Below)
{
    /// <summary>Writes the choices of the row and of all rows below it.</summary>
    public void Apply(int?[] best)
    {
        best[Row] = Choice;
        for (var state = Below; state?.Last is not null; state = state.Before)
        {
            state.Last.Apply(best);
        }
    }
}
