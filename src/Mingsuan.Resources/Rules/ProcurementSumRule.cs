using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>PR-SUM: a row of a procurement table is the sum of the rows below it and of its funds; goods, works and services make up the whole.</summary>
internal sealed class ProcurementSumRule : IEquationRule
{
    private static readonly ProcurementColumn[] Budgets = [ProcurementColumn.GeneralPublic, ProcurementColumn.GovernmentFund, ProcurementColumn.StateCapital];
    private static readonly Message Rows = new("应等于下列各行之和", "must be the sum of the rows below it");
    private static readonly Message Funds = new("应等于各项资金之和", "must be the sum of its funds");
    private static readonly Message Kinds = new("应等于货物、工程、服务之和", "must be goods, works and services together");

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("PR-SUM", Severity.Error, new("政府采购合计等于各行之和、各项资金之和，也等于货物、工程、服务之和", "procurement adds up by rows, by funds, and by goods, works and services"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Equation> Equations(ResourceSet set, TermBook terms) =>
        set.Procurement.Tables.SelectMany(table => OfTable(table, terms)).Concat(OfSentences(set.Procurement.Statements, terms));

    private IEnumerable<Equation> OfTable(ProcurementTable table, TermBook terms)
    {
        foreach (var (whole, parts) in ProcurementTree.Sums(table.Rows))
        {
            foreach (var column in ProcurementTree.SumColumns)
            {
                if (ProcurementTree.Value(whole, column) is { } total && (column == ProcurementColumn.Amount || !parts.Append(whole).Any(row => row.HasUncertainFunds)))
                {
                    var printed = parts.Select(row => (Row: row, Value: ProcurementTree.Value(row, column))).Where(part => part.Value is not null).ToList();
                    yield return new SumEquation(Info, Rows, terms.Of(whole, column, total), printed.ConvertAll(part => terms.Of(part.Row, column, part.Value!)));
                }
            }
        }

        foreach (var row in table.Rows.Where(row => row is { Amount: not null, HasUncertainFunds: false }))
        {
            var parts = FundsOf(row);
            if (parts.Count > 0)
            {
                yield return new SumEquation(Info, Funds, terms.Of(row, ProcurementColumn.Amount, row.Amount!), parts.ConvertAll(fund => terms.Of(row, fund.Fund, fund.Amount)));
            }
        }
    }

    /// <summary>The funds that add up to the amount: what sums up others is left out.</summary>
    private static List<FundAmount> FundsOf(ProcurementRow row)
    {
        var funds = row.Funds.ToList();
        bool hasSources = funds.Exists(fund => fund.Fund is not (ProcurementColumn.CurrentYear or ProcurementColumn.CarriedOver));
        bool hasBudgets = funds.Exists(fund => Array.IndexOf(Budgets, fund.Fund) >= 0);
        funds.RemoveAll(fund => (fund.Fund == ProcurementColumn.CurrentYear && hasSources) || (fund.Fund == ProcurementColumn.FiscalAppropriation && hasBudgets));
        return funds;
    }

    private IEnumerable<Equation> OfSentences(IReadOnlyList<ResourceStatement> statements, TermBook terms)
    {
        foreach (var sentence in statements.GroupBy(statement => statement.Sentence))
        {
            var totals = sentence.Where(statement => statement.Concept == ResourceConcept.ProcurementTotal).ToList();
            var kinds = sentence.Where(statement => statement.Concept is ResourceConcept.ProcurementGoods or ResourceConcept.ProcurementWorks or ResourceConcept.ProcurementServices).ToList();
            bool isComplete = kinds.Count == 3 && kinds.DistinctBy(kind => kind.Concept).Count() == 3;
            bool isTooMuch = totals.Count == 1 && kinds.DistinctBy(kind => kind.Concept).Count() == kinds.Count && kinds.Sum(kind => kind.Amount!.InYuan) > totals[0].Amount!.InYuan;
            if (totals.Count == 1 && (isComplete || isTooMuch))
            {
                yield return new SumEquation(Info, Kinds, terms.Of(totals[0]), kinds.ConvertAll(terms.Of));
            }
        }
    }
}
