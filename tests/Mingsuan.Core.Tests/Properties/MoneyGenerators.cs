using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Properties;

/// <summary>Amounts of money of every size, and the ways in which statements print them.</summary>
internal static class MoneyGenerators
{
    public static Gen<MoneyUnit> Units => Gen.Elements<MoneyUnit>(MoneyUnit.All);

    public static Gen<int> Decimals => Gen.Choose(0, 4);

    /// <summary>Cents up to twenty million yuan: tiny ones, ties and large ones alike.</summary>
    public static Gen<int> Cents => Gen.OneOf(
        Gen.Choose(-2_000_000_000, 2_000_000_000),
        Gen.Choose(-10_000, 10_000),
        from half in Gen.Choose(-4_000, 4_000)
        select half * 500_000 / 10);
}
