using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements;

/// <summary>Finds the tables of a document that are statements, with their titles, units and notes.</summary>
internal sealed class StatementFinder(Lexicon lexicon)
{
    private const int LinesAbove = 8;

    /// <summary>The statements of a document in order. Tables of other kinds (targets, procurement, assets) are passed over.</summary>
    public IEnumerable<StatementSource> Find(Document document)
    {
        var blocks = document.Blocks.SelectMany(block => block is Grid grid ? GridPieces.Cut(ExactGrids.Unfold(grid), lexicon) : [block]).ToList();
        StatementSource? open = null;
        for (int index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is not Grid grid)
            {
                continue;
            }

            var around = Around.Of(blocks, index, grid, lexicon);
            if ((Continuation.Seam(around.Grid, lexicon) ?? StackedSides.Seam(around.Grid, lexicon)) is { } seam)
            {
                blocks.Insert(index + 1, around.Grid with { Rows = [.. around.Grid.Rows.Skip(seam)], Line = around.Grid.Rows[seam].Line, Page = around.Grid.Rows[seam].Page });
                around = around with { Grid = around.Grid with { Rows = around.Grid.Rows.Take(seam).ToList() } };
            }

            if (open is not null && Continuation.Join(open, around.Title, around.Department, around.Grid, lexicon, GoesOn(blocks, index)) is { } longer)
            {
                open = longer with { Notes = [.. longer.Notes, .. Notes(blocks, index)] };
                continue;
            }

            if (open is not null)
            {
                yield return open with { Grid = ExactGrids.Compact(open.Grid) };
            }

            bool otherSide = open is { Kind.Side: "both" } && around.Title is null && GoesOn(blocks, index) && StackedSides.AreOpposite(open.Grid, around.Grid, lexicon);
            open = otherSide ? open! with { Grid = around.Grid, Unit = around.Unit ?? open.Unit, Notes = Notes(blocks, index), Line = around.Line } : Describe(around, Notes(blocks, index));
        }

        if (open is not null)
        {
            yield return open with { Grid = ExactGrids.Compact(open.Grid) };
        }
    }

    /// <summary>True when nothing stands between a table and the one before but the mark of a continuation or the name of a side.</summary>
    private bool GoesOn(IReadOnlyList<Block> blocks, int index)
    {
        int above = index - 1;
        while (above >= 0 && blocks[above] is Paragraph paragraph && (Captions.IsContinuationMark(paragraph.Text) || StackedSides.IsSide(paragraph.Text, lexicon)))
        {
            above--;
        }

        return above >= 0 && blocks[above] is Grid;
    }

    private StatementSource? Describe(Around around, List<string> notes)
    {
        if (around.Title is null || around.Grid.Rows.Count == 0)
        {
            return null;
        }

        string title = Captions.BareTitle(around.Title);
        var reading = lexicon.Read(title, PhrasePlace.Title);
        if (reading.Has(PhraseRole.Other))
        {
            return null;
        }

        var kind = lexicon.StatementKinds.FirstOrDefault(candidate => candidate.Fits(reading));
        return kind is null && around.Unit is null
            ? null
            : new StatementSource(around.Grid, title, reading, kind, around.Unit, around.Department, notes, around.Line);
    }

    private static List<string> Notes(IReadOnlyList<Block> blocks, int index)
    {
        var notes = new List<string>();
        for (int below = index + 1; below < blocks.Count && blocks[below] is Paragraph paragraph && Captions.IsNote(paragraph.Text); below++)
        {
            notes.Add(paragraph.Text);
        }

        return notes;
    }

    /// <summary>What stands above a table, or in its first rows.</summary>
    private sealed record Around(string? Title, int Line, MoneyUnit? Unit, string? Department, Grid Grid)
    {
        public static Around Of(IReadOnlyList<Block> blocks, int index, Grid grid, Lexicon lexicon)
        {
            string? title = null;
            int line = grid.Line;
            MoneyUnit? unit = null;
            string? department = null;
            for (int above = index - 1; above >= 0 && above >= index - LinesAbove && blocks[above] is Paragraph paragraph; above--)
            {
                if (title is not null && (unit is not null || Captions.UnitIn(paragraph.Text) is null))
                {
                    // The unit may stand above the title; nothing else of this table does.
                    break;
                }

                unit ??= Captions.UnitIn(paragraph.Text);
                department ??= Captions.DepartmentIn(paragraph.Text);
                if (title is null && (Captions.IsTitle(paragraph.Text) || IsNumberedTitle(blocks, above, lexicon)))
                {
                    (title, line) = BrokenTitles.Join(blocks, above, lexicon);
                }
            }

            var rows = grid.Rows.ToList();
            while (rows.Count > 0 && Captions.IsCaption(rows[0], title is null))
            {
                foreach (var cell in rows[0].Cells)
                {
                    unit ??= Captions.UnitIn(cell.Text);
                    department ??= Captions.DepartmentIn(cell.Text);
                    if (title is null && Captions.IsTitle(cell.Text))
                    {
                        title = cell.Text;
                    }
                }

                rows.RemoveAt(0);
            }

            if (rows.Count > 0 && index > 0 && blocks[index - 1] is Paragraph side && StackedSides.IsSide(side.Text, lexicon)
                && (title is null || lexicon.Read(Captions.BareTitle(title), PhrasePlace.Title).Has(PhraseRole.TwoSided)))
            {
                rows.Insert(0, new GridRow([new GridCell(side.Text, side.Line, rows.Max(row => ExactGrids.Width(row.Cells)))], side.Line, side.Page));
            }

            var table = grid with { Rows = rows };
            return new Around(title, line, unit ?? (title is null ? null : Captions.UnitInBrackets(title)) ?? UnitOfHeadings(table, lexicon), department, table);
        }

        /// <summary>The unit that headings say in brackets, where they agree: 金额（元）.</summary>
        private static MoneyUnit? UnitOfHeadings(Grid table, Lexicon lexicon)
        {
            var units = table.Rows.Take(table.Rows.Count == 0 ? 0 : HeadingRows.Count(table, lexicon).Heading)
                .SelectMany(row => row.Cells).Select(cell => Captions.UnitInBrackets(cell.Text)).OfType<MoneyUnit>().Distinct().ToList();
            return units is [var unit] ? unit : null;
        }

        /// <summary>A line below the number of a table (预算11表) that says all that a kind of statement asks is its title, though it does not end in 表.</summary>
        private static bool IsNumberedTitle(IReadOnlyList<Block> blocks, int index, Lexicon lexicon) =>
            index > 0 && blocks[index] is Paragraph { Text.Length: < 40 } line && blocks[index - 1] is Paragraph number && Captions.IsTableNumber(number.Text)
            && lexicon.Read(line.Text, PhrasePlace.Title) is { IsComplete: true } reading && lexicon.StatementKinds.Any(kind => kind.Fits(reading));
    }
}
