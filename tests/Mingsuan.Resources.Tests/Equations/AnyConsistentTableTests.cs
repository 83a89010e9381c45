using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Equations;

/// <summary>Whatever is bought: a table with consistent numbers breaks nothing, and a number that is altered is found.</summary>
public class AnyConsistentTableTests
{
    private static readonly HashSet<string> Sums = ["PR-SUM", "AR-QTYPRICE"];

    private static readonly Gen<Purchase> Purchases =
        from quantity in Gen.Choose(1, 40)
        from price in Gen.Choose(1, 50_000)
        from reserved in Gen.Choose(0, 1)
        select new Purchase(quantity, price / 100m, reserved == 1);

    private static readonly Arbitrary<Purchase[]> Tables = Purchases.NonEmptyListOf().Where(list => list.Count <= 12).Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public void ConsistentNumbersBreakNothing() =>
        Prop.ForAll(Tables, purchases => Findings(purchases, row => row).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void AnAlteredAmountIsFoundAndNamed() =>
        Prop.ForAll(Tables, Gen.Choose(0, 11).ToArbitrary(), Gen.Choose(1, 9_999).ToArbitrary(), (purchases, at, cents) =>
        {
            int row = at % purchases.Length;
            decimal right = purchases[row].Amount;
            decimal wrong = right + (cents / 100m) + (purchases[row].Quantity * 0.01m);
            var findings = Findings(purchases, (cells, index) => index == row ? With(cells, 7, wrong) : cells);
            return findings.Count == 1 && findings[0].Suspect?.Value == right.ToString("0.00") && findings[0].Actual == wrong.ToString("0.00");
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(8)]
    public void AnyOtherAlteredNumberIsFound(int column) =>
        Prop.ForAll(Tables, Gen.Choose(0, 11).ToArbitrary(), (purchases, at) =>
        {
            int row = at % purchases.Length;
            return Findings(purchases, (cells, index) => index == row ? With(cells, column, (decimal.Parse(cells[column]) * 2m) + 3m) : cells).Count > 0;
        }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Finding> Findings(Purchase[] purchases, Func<string[], string[]> change) => Findings(purchases, (cells, _) => change(cells));

    private static IReadOnlyList<Finding> Findings(Purchase[] purchases, Func<string[], int, string[]> change)
    {
        decimal total = purchases.Sum(purchase => purchase.Amount);
        decimal reserve = purchases.Sum(purchase => purchase.Reserve ?? 0m);
        var rows = purchases.Select((purchase, index) => change(purchase.Cells(), index));
        return [.. new Published { Procurement = [$"合计 - - - - - - {total:0.00} {total:0.00} - {reserve:0.00}", .. rows.Select(cells => string.Join(' ', cells))] }.Check().Where(finding => Sums.Contains(finding.Rule))];
    }

    private static string[] With(string[] cells, int column, decimal value) => [.. cells.Select((cell, index) => index == column ? value.ToString(column == 5 ? "0" : "0.00") : cell)];

    private sealed record Purchase(int Quantity, decimal Price, bool IsReserved)
    {
        public decimal Amount => Quantity * Price;

        public decimal? Reserve => IsReserved ? Amount : null;

        public string[] Cells() => ["设备更新", "-", "台式计算机", "A02010105", "台", Quantity.ToString(), $"{Price:0.00}", $"{Amount:0.00}", $"{Amount:0.00}", "-", Reserve is { } reserve ? $"{reserve:0.00}" : "-"];
    }
}
