using Mingsuan.Publishing.Compiling;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>The ledger of one department, its lines gathered.</summary>
/// <param name="Head">Year, department, units and projects; without lines.</param>
/// <param name="Table">The lines.</param>
public sealed record GatheredLedger(BudgetLedger Head, LeafTable Table);
