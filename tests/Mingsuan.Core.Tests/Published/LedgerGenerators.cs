using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Ledgers;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Published;

/// <summary>
/// Random ledgers: few members of each dimension, so that many lines share a cell, and often only one fund, origin or nature,
/// as in most published budgets.
/// </summary>
internal static class LedgerGenerators
{
    private static readonly string[] FiscalFunds = ["general-public", "government-fund", "state-capital"];
    private static readonly string[] OtherFunds = ["fiscal-special-account", "institution-operating", "business", "superior-subsidy", "affiliate-remittance", "other-revenue"];
    private static readonly string[] Functions = ["2013201", "2013202", "2013299", "2013601", "2080505", "2080506", "2089999", "2210201"];
    private static readonly string[] FiscalNatures = ["personnel", "public", "other-operations", "specific-purpose"];
    private static readonly string[] OtherNatures = [.. FiscalNatures, "business-expenditure", "remittance-to-superior", "grants-to-affiliates"];
    private static readonly string[] Economic = ["30101", "30102", "30201", "30217", "30301"];
    private static readonly string[] GovernmentEconomic = ["50101", "50201", "50501", "50901"];
    private static readonly string[] Units = ["甲所", "乙站"];
    private static readonly string[] Projects = ["修缮", "采编", "巡检"];
    private static readonly string[] Categories = ["travel-abroad-other", "vehicle-purchase", "vehicle-operation", "reception", "conference-other", "training", "running-cost"];

    /// <summary>Ledgers without negative lines.</summary>
    public static Gen<Ledger> Ledgers { get; } = LedgersOf(Yuan);

    /// <summary>Ledgers in which adjustments are negative lines.</summary>
    public static Gen<Ledger> AdjustedLedgers { get; } = LedgersOf(
        from yuan in Yuan
        from negative in Gen.Choose(0, 3)
        select negative == 0 ? -yuan : yuan);

    /// <summary>Exact to the cent: large amounts, ones that vanish in rounding, and ties of every unit.</summary>
    private static Gen<decimal> Yuan => Gen.OneOf(
        from cents in Gen.Choose(1, 900_000_000)
        select cents / 100m,
        from cents in Gen.Choose(1, 9_999)
        select cents / 100m,
        from halves in Gen.Choose(1, 400)
        select halves * 50m,
        from halves in Gen.Choose(1, 400)
        select halves * 5_000m);

    private static Gen<Ledger> LedgersOf(Gen<decimal> yuan) =>
        from funds in Some([.. FiscalFunds, .. OtherFunds], "general-public")
        from origins in Some(["current-year", "carried-over"], "current-year")
        from natures in Some(OtherNatures, "personnel")
        from count in Gen.Choose(1, 14)
        from lines in Line(funds, origins, natures, yuan).ArrayOf(count)
        select new Ledger(lines);

    /// <summary>Often the usual one alone, otherwise any few.</summary>
    private static Gen<string[]> Some(string[] all, string usual) => Gen.OneOf(
        Gen.Constant<string[]>([usual]),
        Gen.SubListOf(all).Select(chosen => chosen.Append(usual).Distinct().ToArray()));

    private static Gen<BudgetLine> Line(string[] funds, string[] origins, string[] natures, Gen<decimal> yuans) =>
        from fund in Gen.Elements(funds)
        from origin in Gen.Elements(origins)
        from nature in Gen.Elements<string>([.. (FiscalFunds.Contains(fund) ? FiscalNatures : OtherNatures).Where(nature => natures.Contains(nature) || nature == "personnel")])
        from function in Gen.Elements(Functions)
        from economic in Gen.Elements(Economic)
        from government in Gen.Elements(GovernmentEconomic)
        from unit in Gen.Elements(Units)
        from project in Gen.Elements(Projects)
        from category in Gen.Elements<string?>([null, .. Categories])
        from yuan in yuans
        select new BudgetLine(2024, Leaf(fund, origin, nature, function, economic, government, unit, project, category), yuan);

    private static Coordinates Leaf(
        string fund, string origin, string nature, string function, string economic, string government, string unit, string project, string? category)
    {
        var leaf = Coordinates.Of(
            Side.Member("expenditure"), Fund.Member(fund), Origin.Member(origin), Nature.Member(nature), Function.Member(function),
            StandardDimensions.Economic.Member(economic), StandardDimensions.GovernmentEconomic.Member(government), Unit.Member(unit));
        leaf = nature is "other-operations" or "specific-purpose" ? leaf.With(Project.Member(project)) : leaf;
        return category is null ? leaf : leaf.With(Category.Member(category));
    }
}
