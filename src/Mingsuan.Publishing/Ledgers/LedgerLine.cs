namespace Mingsuan.Publishing.Ledgers;

/// <summary>One line of a budget book's ledger: the columns of the ledger file that tell lines apart.</summary>
/// <param name="Id">The line's id; unique in its ledger.</param>
/// <param name="UnitCode">The budgetary unit.</param>
/// <param name="ProjectCode">The project; basic expenditure has projects too.</param>
/// <param name="Nature">Member id of the dimension <c>nature</c>, a leaf: <c>personnel</c>, <c>other-operations</c>.</param>
/// <param name="FunctionCode">功能分类科目, seven digits.</param>
/// <param name="EconomicCode">部门预算支出经济分类科目, five digits.</param>
/// <param name="GovernmentEconomicCode">政府预算支出经济分类科目, five digits.</param>
/// <param name="Fund">Member id of the dimension <c>fund</c>.</param>
/// <param name="Origin">Member id of the dimension <c>origin</c>.</param>
/// <param name="Yuan">In yuan, exact to the cent; negative for an adjustment.</param>
public sealed record LedgerLine(
    string Id,
    string UnitCode,
    string ProjectCode,
    string Nature,
    string FunctionCode,
    string EconomicCode,
    string GovernmentEconomicCode,
    string Fund,
    string Origin,
    decimal Yuan)
{
    /// <summary>
    /// Member id of the dimension <c>category</c> where the economic class does not tell enough (travel abroad of research staff);
    /// null where it does.
    /// </summary>
    public string? Category { get; init; }
}

/// <summary>A code with its name.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
public sealed record CodedName(string Code, string Name);
