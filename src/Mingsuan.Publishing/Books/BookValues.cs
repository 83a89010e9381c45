using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Narratives;

namespace Mingsuan.Publishing.Books;

/// <summary>The figures of a book that are not of its ledger, by the keys of docs/叙述模板.md.</summary>
public static class BookValues
{
    /// <summary>The keys of all figures that a book may have.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        .. ((string[])["total", "goods", "works", "services", "sme"]).Select(part => "procurement." + part),
        "assets.total", .. BookVocabulary.AssetKinds.SelectMany(kind => (string[])[$"assets.{kind.Member}.count", $"assets.{kind.Member}.value"]),
        "units", "units.subordinate", .. BookVocabulary.UnitKinds.Select(kind => "units." + kind.Member),
        "targets", "targets.amount",
    ];

    /// <summary>All figures.</summary>
    public static IReadOnlyDictionary<string, NarrativeValue> Of(BudgetBook book, LeafTable ledger)
    {
        var values = new Dictionary<string, NarrativeValue>(StringComparer.Ordinal);
        Money("procurement.total", book.Procurement.Sum(row => row.Yuan));
        Money("procurement.goods", Kind('A'));
        Money("procurement.works", Kind('B'));
        Money("procurement.services", Kind('C'));
        Money("procurement.sme", book.Procurement.Sum(row => row.SmallFirmsYuan ?? 0m));
        Money("assets.total", book.Assets.Where(row => row.Kind != "office-buildings").Sum(row => row.Yuan ?? 0m));
        foreach (var kind in BookVocabulary.AssetKinds)
        {
            var rows = book.Assets.Where(row => row.Kind == kind.Member).ToList();
            if (rows.Exists(row => row.Quantity is not null))
            {
                Count($"assets.{kind.Member}.count", rows.Sum(row => row.Quantity ?? 0m));
            }

            if (rows.Exists(row => row.Yuan is not null))
            {
                Money($"assets.{kind.Member}.value", rows.Sum(row => row.Yuan ?? 0m));
            }
        }

        Count("units", book.Ledger.Units.Count);
        Count("units.subordinate", Math.Max(0, book.Ledger.Units.Count - 1));
        foreach (var kind in BookVocabulary.UnitKinds)
        {
            Count("units." + kind.Member, book.Units.Count(unit => unit.Kind == kind.Member));
        }

        var described = book.Indicators.Select(indicator => indicator.ProjectCode).ToHashSet(StringComparer.Ordinal);
        var targeted = ledger.Projects(Coordinates.Everything).Where(project => described.Contains(project.Id)).ToList();
        Count("targets", targeted.Count);
        Money("targets.amount", targeted.Sum(project => ledger.Sum(Coordinates.Of(StandardDimensions.Nature.Member("project"), project)) ?? 0m));
        return values;

        void Money(string key, decimal yuan) => values[key] = new NarrativeValue(yuan, true);

        void Count(string key, decimal number) => values[key] = new NarrativeValue(number, false);

        decimal Kind(char letter) => book.Procurement.Where(row => row.CatalogueCode.StartsWith(letter)).Sum(row => row.Yuan);
    }
}
