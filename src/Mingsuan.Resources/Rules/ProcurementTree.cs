using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>Which rows of a procurement table add up to which.</summary>
internal static class ProcurementTree
{
    /// <summary>The columns that add up from row to row.</summary>
    public static IReadOnlyList<ProcurementColumn> SumColumns { get; } =
    [
        ProcurementColumn.Amount, ProcurementColumn.CurrentYear, ProcurementColumn.FiscalAppropriation, ProcurementColumn.GeneralPublic, ProcurementColumn.GovernmentFund, ProcurementColumn.StateCapital,
        ProcurementColumn.SpecialAccount, ProcurementColumn.UnitFunds, ProcurementColumn.OtherFunds, ProcurementColumn.CarriedOver, ProcurementColumn.Reserve, ProcurementColumn.SmallMicroReserve,
    ];

    /// <summary>What a row prints in a column that adds up, or null.</summary>
    public static PublishedAmount? Value(ProcurementRow row, ProcurementColumn column) => column switch
    {
        ProcurementColumn.Amount => row.Amount,
        ProcurementColumn.Reserve => row.Reserve,
        ProcurementColumn.SmallMicroReserve => row.SmallMicroReserve,
        _ => row.Funds.FirstOrDefault(fund => fund.Fund == column)?.Amount,
    };

    /// <summary>Each row that sums up others with those directly below it. A total may also stand at the end.</summary>
    public static IEnumerable<(ProcurementRow Whole, IReadOnlyList<ProcurementRow> Parts)> Sums(IReadOnlyList<ProcurementRow> rows)
    {
        var ordered = rows is [{ Level: ProcurementLevel.Item }, .., { Level: < ProcurementLevel.Project }] ? rows.Reverse().ToList() : rows;
        var open = new Stack<(ProcurementRow Whole, List<ProcurementRow> Parts)>();
        foreach (var row in ordered)
        {
            while (open.Count > 0 && open.Peek().Whole.Level >= row.Level)
            {
                var closed = open.Pop();
                if (closed.Parts.Count > 0)
                {
                    yield return closed;
                }
            }

            if (open.Count > 0)
            {
                open.Peek().Parts.Add(row);
            }

            if (row.Level != ProcurementLevel.Item)
            {
                open.Push((row, []));
            }
        }

        while (open.Count > 0)
        {
            var closed = open.Pop();
            if (closed.Parts.Count > 0)
            {
                yield return closed;
            }
        }
    }
}
