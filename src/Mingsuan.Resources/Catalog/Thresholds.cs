using System.Globalization;

namespace Mingsuan.Resources.Catalog;

/// <summary>Amounts and shares that guidance sets, with the year from which on they hold (catalog/resources/thresholds.csv).</summary>
internal static class Thresholds
{
    private static readonly Lazy<ILookup<string, (int From, decimal Value)>> Values = new(() => DataRows
        .Embedded("catalog/resources/thresholds.csv", ["name", "value", "from", "source"])
        .ToLookup(row => row.Cells[0], row => (int.Parse(row.Cells[2], NumberStyles.None, CultureInfo.InvariantCulture), decimal.Parse(row.Cells[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))));

    private static readonly Lazy<IReadOnlyList<(string Prefix, bool IsCertain)>> Prefixes = new(() =>
        [.. DataRows.Embedded("catalog/resources/fixed-assets.csv", ["prefix", "standing", "note"]).Select(row => (row.Cells[0], row.Cells[1] == "fixed")).OrderByDescending(row => row.Item1.Length)]);

    /// <summary>The value that holds in a year; null before there was one. Amounts are in yuan.</summary>
    public static decimal? Of(string name, int year)
    {
        decimal? value = null;
        int latest = int.MinValue;
        foreach (var (from, amount) in Values.Value[name])
        {
            if (from <= year && from > latest)
            {
                (latest, value) = (from, amount);
            }
        }

        return value;
    }

    /// <summary>Whether things of a code of the procurement catalogue are fixed assets: true, false, or null where it depends on their price.</summary>
    public static bool? IsFixedAsset(string code)
    {
        foreach (var (prefix, isCertain) in Prefixes.Value)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal))
            {
                return isCertain ? true : null;
            }
        }

        return false;
    }
}
