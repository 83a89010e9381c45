using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Model;

/// <summary>An amount of money as a table or a sentence prints it.</summary>
/// <param name="Amount">The amount in its unit, with the decimals of its table.</param>
/// <param name="Digits">Digit for digit as printed, without thousands separators.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PublishedAmount(Amount Amount, string Digits, Place Place)
{
    /// <summary>The amount in yuan as printed.</summary>
    public decimal InYuan => Amount.InYuan;

    /// <summary>All exact values in yuan that are printed so.</summary>
    public Interval Interval => Amount.Interval;
}

/// <summary>A number of things, or an area, as printed.</summary>
/// <param name="Value">The number.</param>
/// <param name="Digits">Digit for digit as printed, without thousands separators.</param>
/// <param name="Unit">The unit printed behind it (辆, 平方米), or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PublishedQuantity(decimal Value, string Digits, string? Unit, Place Place);

/// <summary>A day, or a year alone, as printed: 截止时间：2023-12-31, 截至2023年12月31日, 2023年末.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day, or null.</param>
/// <param name="IsOfTable">True where a table states it, false where a sentence does.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PublishedDate(int Year, int? Month, int? Day, bool IsOfTable, Place Place);

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">As its author wrote it, the lines of a page joined.</param>
/// <param name="PlaceOf">Tells where a stretch of it (offset, length) stands.</param>
public sealed record TextPassage(string Text, Func<int, int, Place> PlaceOf);
