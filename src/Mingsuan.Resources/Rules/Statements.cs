using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>Finds what the text says of a concept.</summary>
internal static partial class Statements
{
    /// <summary>The one statement of a concept about what is there, or about this year's plan; null when there are none or several.</summary>
    public static ResourceStatement? Only(ResourceSet set, ResourceConcept concept)
    {
        var all = Of(set, concept).Where(statement => !statement.IsPlanned || concept == ResourceConcept.PlannedFixedAssets).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>All statements of a concept but those that name another year.</summary>
    public static IEnumerable<ResourceStatement> Of(ResourceSet set, ResourceConcept concept) =>
        (concept <= ResourceConcept.PurchaseOfServices ? set.Procurement.Statements : set.Assets.Statements).Where(statement => statement.Concept == concept && !NamesAnotherYear(statement, set.Year));

    private static bool NamesAnotherYear(ResourceStatement statement, int? year) =>
        statement.IsProcurement && year is { } of && Year().Match(statement.Label) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) != of;

    [GeneratedRegex(@"(\d{4})年")]
    private static partial Regex Year();
}
