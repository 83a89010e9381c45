using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Money;
using Mingsuan.Core.Tests.Properties;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Published;

/// <summary>The shapes of published statements, and random ones.</summary>
internal static class Shapes
{
    private static readonly Rows Total = new Rows.Fixed(Coordinates.Everything);

    private static readonly string[] Total_ = ["*"];

    private static readonly string[] UnitFunds =
        ["fund=institution-operating", "fund=business", "fund=superior-subsidy", "fund=affiliate-remittance", "fund=other-revenue"];

    private static readonly string[] FiscalFunds = ["fund=general-public", "fund=government-fund", "fund=state-capital"];

    private static readonly string[] LeafFunds = [.. FiscalFunds, "fund=fiscal-special-account", .. UnitFunds];

    private static readonly string[] Natures =
        ["nature=basic", "nature=project", "nature=business-expenditure", "nature=remittance-to-superior", "nature=grants-to-affiliates"];

    /// <summary>Lists of columns that are complete under any title.</summary>
    private static readonly string[][] AnyColumns =
    [
        ["*"],
        ["*", .. Natures],
        [.. Natures],
        ["*", "nature=basic", "nature=personnel", "nature=public", .. Natures[1..]],
        ["*", "fund=fiscal-appropriation", "fund=fiscal-special-account", "fund=unit-funds"],
        ["*", "fund=fiscal-appropriation", .. LeafFunds],
        ["*", .. LeafFunds],
        ["*", "origin=current-year", "origin=carried-over"],
        ["*", "origin=carried-over", "origin=current-year", .. LeafFunds.Select(fund => fund + " origin=current-year")],
        ["*", "origin=carried-over", .. LeafFunds.Select(fund => fund + " origin=current-year")],
        ["*", .. Natures, .. LeafFunds],
        ["*", .. LeafFunds, "origin=current-year", "origin=carried-over"],
        ["*", .. LeafFunds, .. LeafFunds.SelectMany(fund => Natures.Select(nature => fund + " " + nature))],
    ];

    /// <summary>Complete too, but one fund alone is broken down by nature, beside the natures of all funds.</summary>
    private static readonly string[] HalfCrossed =
        ["*", .. Natures, .. LeafFunds, "fund=general-public nature=basic", "fund=general-public nature=project"];

    private static readonly string[] AnyTitles =
    [
        "side=revenue", "side=expenditure", "side=expenditure nature=basic", "side=expenditure nature=project", "side=expenditure nature=project origin=current-year",
        "side=expenditure nature=project origin=carried-over", "side=expenditure fund=general-public", "side=revenue fund=government-fund",
        "side=expenditure fund=government-fund", "side=expenditure fund=state-capital origin=current-year", "side=expenditure fund=fiscal-appropriation",
        "side=expenditure fund=general-public nature=basic", "side=expenditure fund=unit-funds", "side=expenditure category=running-cost",
    ];

    private static readonly Rows[][] AnyRows =
    [
        [Total],
        [Total, new Rows.Each(Function, 3, 5, 7)],
        [new Rows.Each(Function, 3, 5, 7)],
        [Total, new Rows.Each(Function, 7)],
        [Total, new Rows.Each(Function, 3, 7)],
        [Total, new Rows.Each(Function, 3), new Rows.Each(Function, 5)],
        [Total, new Rows.Each(Economic, 3, 5)],
        [Total, new Rows.Each(Economic, 5)],
        [Total, new Rows.Each(GovernmentEconomic, 3, 5)],
        [Total, new Rows.Each(Economic, 3), new Rows.Pairs(Economic, GovernmentEconomic)],
        [Total, new Rows.Each(Unit, 0)],
        [Total, new Rows.Nested(new Rows.Each(Unit, 0), new Rows.Each(Function, 3, 5, 7))],
        [Total, new Rows.Nested(new Rows.Each(Unit, 0), new Rows.Each(Economic, 3, 5))],
        [Total, new Rows.Nested(new Rows.Each(Function, 7), new Rows.Each(Economic, 5))],
        [Total, .. Fixed(LeafFunds)],
        [Total, .. Fixed(Natures)],
        [.. Fixed(["fund=fiscal-appropriation", .. LeafFunds]), Total],
        [.. Fixed("fund=general-public origin=current-year", "fund=government-fund origin=current-year", "fund=state-capital origin=current-year",
            "fund=fiscal-special-account origin=current-year", "fund=unit-funds origin=current-year", "origin=current-year", "origin=carried-over"), Total],
    ];

    private static readonly Rows[] ProjectRows = [Total, new Rows.Nested(new Rows.Each(Unit, 0), new Rows.Each(Project, 0))];

    private static readonly Rows[] ThreePublicRows =
    [
        .. Fixed("category=three-public-and-meetings", "category=three-public", "category=travel-abroad", "category=vehicles", "category=vehicle-purchase",
            "category=vehicle-operation", "category=reception", "category=conference", "category=training"),
    ];

    /// <summary>The thirteen statements of Shanxi.</summary>
    private static readonly Panel[][] Shanxi =
    [
        SourcesAndUses(string.Empty, LeafFunds, Total_),
        [Panel("side=revenue", ["*", .. LeafFunds], Total, new Rows.Each(Function, 3, 5, 7))],
        [Panel("side=expenditure", ["*", .. Natures], Total, new Rows.Each(Function, 3, 5, 7))],
        SourcesAndUses("fund=fiscal-appropriation", FiscalFunds, ["*", .. FiscalFunds]),
        [Panel("side=expenditure fund=general-public origin=current-year", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7))],
        [Panel("side=expenditure fund=general-public nature=basic origin=current-year", Total_, Total, new Rows.Each(Economic, 3), new Rows.Pairs(Economic, GovernmentEconomic))],
        [Panel("side=revenue fund=government-fund origin=current-year", Total_, Total, new Rows.Each(Function, 3, 5, 7))],
        [Panel("side=expenditure fund=government-fund origin=current-year", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7))],
        [
            Panel("side=revenue fund=state-capital origin=current-year", Total_, Total),
            Panel("side=expenditure fund=state-capital origin=current-year", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7)),
        ],
        [Panel("side=expenditure fund=fiscal-appropriation", ["*", .. FiscalFunds], ThreePublicRows)],
        [Panel("side=expenditure fund=fiscal-appropriation category=running-cost", ["*", .. FiscalFunds], Total, new Rows.Each(Unit, 0))],
        [Panel("side=expenditure nature=project origin=current-year", ["*", "fund=fiscal-appropriation", .. LeafFunds], ProjectRows)],
        [Panel("side=expenditure nature=project origin=carried-over", ["*", "fund=fiscal-appropriation", .. LeafFunds], ProjectRows)],
    ];

    /// <summary>The nine statements of Hebei.</summary>
    private static readonly Panel[][] Hebei =
    [
        SourcesAndUses(string.Empty, LeafFunds, Total_),
        [Panel("side=revenue", ["*", "origin=carried-over", "origin=current-year", .. LeafFunds.Select(fund => fund + " origin=current-year")], Total, new Rows.Each(Function, 3, 5, 7))],
        Shanxi[2],
        Shanxi[3],
        [Panel("side=expenditure fund=general-public", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7))],
        [Panel("side=expenditure fund=general-public nature=basic", ["*", "nature=personnel", "nature=public"], Total, new Rows.Each(Economic, 3, 5))],
        [Panel("side=expenditure fund=government-fund", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7))],
        [Panel("side=expenditure fund=state-capital", ["*", "nature=basic", "nature=project"], Total, new Rows.Each(Function, 3, 5, 7))],
        Shanxi[9],
    ];

    /// <summary>All statements of one province, each in a unit and with decimals of its own.</summary>
    public static Gen<IReadOnlyList<Shape>> Provincial =>
        from province in Gen.Elements(("河北", Hebei), ("山西", Shanxi))
        from roundings in Rounding.ArrayOf(province.Item2.Length)
        select Shape(province.Item1, province.Item2, roundings);

    /// <summary>A few statements of random titles, columns and rows.</summary>
    public static Gen<IReadOnlyList<Shape>> Random =>
        from count in Gen.Choose(1, 5)
        from panels in RandomPanel.ArrayOf(count)
        from roundings in Rounding.ArrayOf(count)
        select Shape("任意", [.. panels.Select(panel => new[] { panel })], roundings);

    private static Gen<(MoneyUnit Unit, int Decimals)> Rounding =>
        from unit in MoneyGenerators.Units
        from decimals in MoneyGenerators.Decimals
        select (unit, decimals);

    private static Gen<Panel> RandomPanel =>
        from title in Gen.Elements(AnyTitles)
        from columns in Gen.Elements<string[]>([.. AnyColumns, HalfCrossed])
        from rows in Gen.Elements(title.Contains("nature=project", StringComparison.Ordinal) ? [.. AnyRows, ProjectRows] : AnyRows)
        select Panel(title, columns, rows);

    private static IReadOnlyList<Shape> Shape(string name, Panel[][] statements, (MoneyUnit Unit, int Decimals)[] roundings) =>
        [.. statements.Select((panels, index) => new Shape($"{name}{index + 1}", panels, roundings[index].Unit, roundings[index].Decimals))];

    private static Panel[] SourcesAndUses(string title, string[] funds, string[] usesColumns) =>
    [
        Panel("side=revenue " + title, Total_, [.. Fixed([.. funds.Select(fund => fund + " origin=current-year"), "origin=current-year", "origin=carried-over"]), Total]),
        new Panel(
            Question.Of(title),
            [.. usesColumns.Select(Question.Of)],
            [new Rows.Nested(new Rows.Fixed(Question.Of("side=expenditure")), new Rows.Each(Function, 3)), .. Fixed("side=year-end-balance", "side=uses")]),
    ];

    private static Panel Panel(string title, string[] columns, params Rows[] rows) => new(Question.Of(title), [.. columns.Select(Question.Of)], rows);

    private static Rows[] Fixed(params string[] rows) => [.. rows.Select(row => new Rows.Fixed(Question.Of(row)))];
}
