using Mingsuan.Core.Documents;

namespace Mingsuan.Narrative.Rules;

/// <summary>Collects the texts that rules about words look at.</summary>
internal static class TextPieces
{
    private const int ShortestCell = 4;

    /// <summary>The passages, and the wordy cells of tables that are no statements, each text of a cell once.</summary>
    public static IReadOnlyList<TextPiece> Of(NarrativeContext context)
    {
        var pieces = new List<TextPiece>();
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            pieces.Add(new TextPiece(passage.Text, passage, index, passage.Line, passage.Page, context.IsInTargets(index)));
        }

        var statements = context.Disclosure.Statements.SelectMany(statement => statement.Rows).Where(row => row.Line is not null).Select(row => row.Line!.Value).ToHashSet();
        foreach (var grid in context.Document.Blocks.OfType<Grid>())
        {
            if (grid.Rows.Any(row => statements.Contains(row.Line)) || grid.Geometry == GridGeometry.CellsLost)
            {
                continue;
            }

            bool targets = context.IsTargetLine(grid.Line);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    if (cell.Text.Length >= ShortestCell && seen.Add(cell.Text))
                    {
                        pieces.Add(new TextPiece(cell.Text, null, -1, cell.Line, row.Page, targets));
                    }
                }
            }
        }

        return pieces;
    }
}
