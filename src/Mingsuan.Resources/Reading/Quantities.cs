using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Reads a number of things with the unit that may be printed behind it: 3, 3辆, 2082平方米, 0台（套）.</summary>
internal static partial class Quantities
{
    /// <summary>The quantity of a cell; null when the cell is none, or a dash.</summary>
    public static PublishedQuantity? Read(Place place)
    {
        var match = Pattern().Match(place.Text);
        if (!match.Success || PrintedNumber.Read(match.Groups["number"].Value) is not { } number)
        {
            return null;
        }

        string unit = match.Groups["unit"].Value;
        return new PublishedQuantity(number.Value, number.Digits, unit.Length == 0 ? null : unit, place);
    }

    [GeneratedRegex(@"^\s*(?<number>[\d０-９,，.．]+)\s*(?<unit>[\p{IsCJKUnifiedIdeographs}㎡（）()/]{0,8})\s*$")]
    private static partial Regex Pattern();
}
