using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Ledgers;

/// <summary>One line of a budget ledger: an amount of money at a leaf of every dimension that applies.</summary>
/// <param name="FiscalYear">The calendar year of the budget.</param>
/// <param name="Coordinates">The leaf: fund, origin, function, nature, economic classes, unit, project. The side is expenditure.</param>
/// <param name="Yuan">In yuan, exact to the cent; negative for an adjustment.</param>
public sealed record BudgetLine(int FiscalYear, Coordinates Coordinates, decimal Yuan);
