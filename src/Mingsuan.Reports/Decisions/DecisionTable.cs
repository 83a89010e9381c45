using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Decisions;

/// <summary>A row of a file of decisions.</summary>
/// <param name="Number">The row as a spreadsheet numbers it, from 1.</param>
/// <param name="Cells">The texts; a missing cell is empty.</param>
internal sealed record DecisionRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The trimmed text of a column; empty when there is no such column or cell.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column].Trim() : string.Empty;
}

/// <summary>Rows under known headings.</summary>
internal sealed class DecisionTable
{
    private readonly int _document;
    private readonly int _problem;
    private readonly int _outcome;
    private readonly int _reason;
    private readonly int _by;
    private readonly int _date;
    private readonly int _fingerprint;

    private DecisionTable(IReadOnlyList<string> headings, IReadOnlyList<DecisionRow> rows)
    {
        Rows = rows;
        _document = DecisionColumns.Find(headings, DecisionColumns.Document);
        _problem = DecisionColumns.Find(headings, DecisionColumns.Problem);
        _outcome = DecisionColumns.Find(headings, DecisionColumns.Outcome);
        _reason = DecisionColumns.Find(headings, DecisionColumns.Reason);
        _by = DecisionColumns.Find(headings, DecisionColumns.By);
        _date = DecisionColumns.Find(headings, DecisionColumns.Date);
        _fingerprint = DecisionColumns.Find(headings, DecisionColumns.Fingerprint);
    }

    /// <summary>The rows below the headings.</summary>
    public IReadOnlyList<DecisionRow> Rows { get; }

    /// <summary>True for the headings of a table of decisions.</summary>
    public static bool IsHeading(IReadOnlyList<string> cells) =>
        DecisionColumns.Find(cells, DecisionColumns.Fingerprint) >= 0 && DecisionColumns.Find(cells, DecisionColumns.Outcome) >= 0;

    /// <summary>Finds the headings.</summary>
    /// <exception cref="DecisionFileException">They are not in the first row.</exception>
    public static DecisionTable Of(IReadOnlyList<DecisionRow> rows)
    {
        if (rows.Count == 0 || !IsHeading(rows[0].Cells))
        {
            throw new DecisionFileException(new(
                "没有找到“处理结果”和“指纹”两栏。请使用 check --format xlsx 生成的报告，填好处理结果后原样保存；另存为 CSV 时请保留全部各栏（含隐藏的“指纹”）。",
                "The columns “Decision” and “Fingerprint” are missing. Use the workbook that check --format xlsx makes, fill it in and keep all its columns (the hidden “Fingerprint” too) when you save it as CSV."));
        }

        return new DecisionTable(rows[0].Cells, [.. rows.Skip(1)]);
    }

    /// <summary>The decision of a row; null when nothing was decided, or when the row is at fault, which is then said.</summary>
    public DecisionEntry? Read(DecisionRow row, List<Message> faults)
    {
        string outcome = row[_outcome];
        string fingerprint = row[_fingerprint];
        if (outcome.Length == 0)
        {
            if (row[_reason].Length > 0)
            {
                faults.Add(new(
                    $"第 {row.Number} 行填了处理意见，没有选处理结果，没有采用。请选“属实”“已整改”“误报”或“接受”。",
                    $"Row {row.Number} has a reason and no decision; it is not used. Choose confirmed, corrected, false alarm or accepted."));
            }

            return null;
        }

        if (!Fingerprints.IsFingerprint(fingerprint))
        {
            faults.Add(fingerprint.Length == 0
                ? new($"第 {row.Number} 行没有指纹，不知道是哪个问题，没有采用。请从新的报告里复制这一行的“指纹”。", $"Row {row.Number} has no fingerprint, so its finding is not known; it is not used. Copy the fingerprint from a new report.")
                : new($"第 {row.Number} 行的指纹“{fingerprint}”不完整，没有采用。请从新的报告里复制。", $"The fingerprint “{fingerprint}” of row {row.Number} is not complete; it is not used. Copy it from a new report."));
            return null;
        }

        var known = DecisionColumns.Outcomes.Where(item => DecisionColumns.IsWord(outcome, item.Word)).Select(item => (DecisionOutcome?)item.Outcome).FirstOrDefault();
        if (known is null)
        {
            faults.Add(new(
                $"第 {row.Number} 行的处理结果“{outcome}”不认识，没有采用。请选“属实”“已整改”“误报”或“接受”。",
                $"The decision “{outcome}” of row {row.Number} is not known; it is not used. Choose confirmed, corrected, false alarm or accepted."));
            return null;
        }

        if (known == DecisionOutcome.Accepted && row[_reason].Length == 0)
        {
            faults.Add(new(
                $"第 {row.Number} 行选了“接受”，没有写处理意见，没有采用。请写明接受的理由。",
                $"Row {row.Number} accepts a finding without a reason; it is not used. Say why it is accepted."));
            return null;
        }

        return new DecisionEntry(row.Number, fingerprint, row[_document], row[_problem], new Decision(known.Value, row[_reason], row[_by], row[_date]));
    }
}
