using Mingsuan.Core.Disclosures;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>The ledger of one department for one year, with the names that its codes bear.</summary>
/// <param name="FiscalYear">The calendar year.</param>
/// <param name="RegionCode">行政区划代码, six digits.</param>
/// <param name="Department">The department.</param>
/// <param name="Units">In the order in which they are printed.</param>
/// <param name="Projects">In the order in which they are printed; each code once.</param>
/// <param name="Lines">In any order.</param>
public sealed record BudgetLedger(
    int FiscalYear,
    string RegionCode,
    Department Department,
    IReadOnlyList<CodedName> Units,
    IReadOnlyList<CodedName> Projects,
    IReadOnlyList<LedgerLine> Lines);
