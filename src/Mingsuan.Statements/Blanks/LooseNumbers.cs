using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Blanks;

/// <summary>Puts the loose numbers of a draft into its columns.</summary>
internal static class LooseNumbers
{
    private static readonly Message Assigned = new(
        "空白单元格已丢失，数字所在的列按数字之间的关系推定（金额照原文）", "blank cells were lost; the columns of the numbers were inferred from their relations (amounts are as printed)");

    /// <summary>Of several drafts of one statement the one whose numbers fit its columns best, with all numbers in cells.</summary>
    /// <param name="drafts">Drafts with loose numbers, the more plausible first.</param>
    /// <param name="known">What the other statements say.</param>
    /// <returns>The draft, and how many relations it breaks.</returns>
    public static (StatementDraft Draft, int Broken) Assign(IReadOnlyList<StatementDraft> drafts, KnownAnswers known)
    {
        (StatementDraft Draft, List<BlankCellSolver> Solutions, int Broken)? best = null;
        foreach (var draft in drafts)
        {
            var solutions = Solve(draft, known);
            int broken = solutions.Sum(solution => solution.Broken);
            if (best is null || broken < best.Value.Broken)
            {
                best = (draft, solutions, broken);
            }

            if (broken == 0)
            {
                break;
            }
        }

        var (chosen, columns, count) = best!.Value;
        return (Fill(chosen, columns), count);
    }

    private static List<BlankCellSolver> Solve(StatementDraft draft, KnownAnswers known)
    {
        var solutions = new List<BlankCellSolver>();
        for (int block = 0; block < draft.Blocks.Count; block++)
        {
            var columns = draft.Blocks[block].Values;
            var problem = new BlockProblem(
                [.. draft.Rows.Select((row, index) => new BlockRow([.. (row.Loose?[block] ?? []).Select(item => item.Number.Value)], draft.RowMeanings[block][index], Settled(row, block, columns)))],
                [.. columns.Select(column => ColumnMeaning(draft, column))],
                new Core.Money.Amount(0m, draft.Unit, draft.Decimals).StepInYuan / draft.Unit.InYuan);
            solutions.Add(BlankCellSolver.Solve(problem, question => known.InYuan(question) / draft.Unit.InYuan, strict: !draft.Heading.IsCounted));
        }

        return solutions;
    }

    private static StatementDraft Fill(StatementDraft draft, List<BlankCellSolver> solutions)
    {
        var rows = draft.Rows.Select(row => row with { Cells = [.. row.Cells], Lines = [.. row.Lines], Loose = null }).ToList();
        for (int block = 0; block < draft.Blocks.Count; block++)
        {
            var assignment = solutions[block].Assignment();
            for (int row = 0; row < rows.Count; row++)
            {
                if (draft.Rows[row].Settled?[block] != true)
                {
                    Fill(rows[row], draft.Rows[row].Loose![block], draft.Blocks[block].Values, assignment[row]);
                }
            }
        }

        LooseDoubts.Mark(draft, rows, solutions.Sum(solution => solution.Broken));
        return draft with { Rows = rows, Inferences = [.. draft.Inferences, Assigned] };
    }

    private static decimal?[]? Settled(Rows.RowDraft row, int block, IReadOnlyList<int> columns) =>
        row.Settled?[block] == true ? [.. columns.Select(column => Core.Money.PrintedNumber.Read(row.Cells[column])?.Value)] : null;

    private static Core.Dimensions.Coordinates? ColumnMeaning(StatementDraft draft, int column)
    {
        var meaning = draft.Heading.Columns[column].Meaning;
        if (meaning is not null && meaning[Core.Dimensions.StandardDimensions.Side].Id == "uses")
        {
            meaning = meaning.Without(Core.Dimensions.StandardDimensions.Side);
        }

        return meaning is null ? null : draft.TitleMeaning?.Meet(meaning);
    }

    private static void Fill(Rows.RowDraft row, IReadOnlyList<(Core.Money.PrintedNumber Number, int Line)> numbers, IReadOnlyList<int> columns, (decimal?[] Values, bool Certain)? values)
    {
        int next = 0;
        for (int index = 0; index < columns.Count && next < numbers.Count; index++)
        {
            // Numbers that fit no columns stand at the left, uncertain, so that none is lost.
            if (values is { } assigned && assigned.Values[index] is null)
            {
                continue;
            }

            row.Cells[columns[index]] = numbers[next].Number.Digits;
            row.Lines[columns[index]] = numbers[next].Line;
            next++;
        }

        if (values is not { Certain: true })
        {
            row.Uncertain.UnionWith(columns);
        }
    }
}
