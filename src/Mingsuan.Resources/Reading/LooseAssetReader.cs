using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>
/// Reads a table of assets from the text of a page, which lost its blank cells: a row with one number may print a quantity or a value.
/// Where only one choice makes the values add up to the total, that one is taken.
/// </summary>
internal static partial class LooseAssetReader
{
    private const int LongestTable = 60;
    private const int MostOpenRows = 8;

    /// <summary>Reads the table whose title stands at <paramref name="index"/>; null when none does.</summary>
    public static AssetTable? Read(IReadOnlyList<Block> blocks, int index, List<PublishedDate> dates, out int next)
    {
        next = index + 1;
        if (blocks[index] is not Paragraph title || !Titles.IsAssets(title.Text))
        {
            return null;
        }

        var rows = new List<(Place Label, List<Place> Numbers)>();
        var found = new List<PublishedDate>();
        MoneyUnit? unit = null;
        for (int at = index + 1; at < blocks.Count && at - index <= LongestTable; at++)
        {
            if (blocks[at] is not Paragraph paragraph || Titles.EndsTable(paragraph.Text))
            {
                break;
            }

            if (TableDates.Read(paragraph.Text, paragraph.Line, paragraph.Page) is { } date)
            {
                found.Add(date);
            }

            unit ??= UnitLines.In([paragraph.Text]);
            if (Row(paragraph) is { } row && AssetLabels.KindOf(row.Label.Text) != AssetKind.Unknown)
            {
                rows.Add(row);
                next = at + 1;
            }
        }

        if (rows.Count < 3)
        {
            next = index + 1;
            return null;
        }

        // A page that repeats its heading states the day twice.
        dates.AddRange(found.DistinctBy(date => date.Place.Text));
        var place = new Place(null, null, null, title.Line, title.Page, title.Text);
        return new AssetTable(title.Text, AssetValueBasis.Unstated, AssetRowReader.Rows(Decide(rows), unit ?? MoneyUnit.TenThousandYuan), place);
    }

    private static (Place Label, List<Place> Numbers)? Row(Paragraph paragraph)
    {
        var words = paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int label = words.Length;
        while (label > 0 && (PrintedNumber.IsDash(words[label - 1]) || Numbers().IsMatch(words[label - 1])))
        {
            label--;
        }

        return label == 0 ? null
            : (At(paragraph, string.Join(' ', words.Take(label))), [.. words.Skip(label).Where(word => !PrintedNumber.IsDash(word)).Select(word => At(paragraph, word))]);
    }

    private static Place At(Paragraph paragraph, string text) => new(null, null, null, paragraph.Line, paragraph.Page, text);

    private static List<AssetDraft> Decide(List<(Place Label, List<Place> Numbers)> rows)
    {
        var kinds = rows.ConvertAll(row => AssetLabels.KindOf(row.Label.Text));
        var open = Enumerable.Range(0, rows.Count).Where(row => rows[row].Numbers.Count == 1 && kinds[row] != AssetKind.Total && !AssetLabels.IsPartial(rows[row].Label.Text)).ToList();
        int total = kinds.IndexOf(AssetKind.Total);
        var solutions = new List<int>();
        if (total >= 0 && rows[total].Numbers.Count > 0 && open.Count <= MostOpenRows)
        {
            decimal sum = Value(rows[total].Numbers[^1]);
            decimal known = Enumerable.Range(0, rows.Count).Where(row => row != total && rows[row].Numbers.Count > 1 && !AssetLabels.IsPartial(rows[row].Label.Text)).Sum(row => Value(rows[row].Numbers[^1]));
            for (int choice = 0; choice < 1 << open.Count; choice++)
            {
                if (known + Enumerable.Range(0, open.Count).Where(bit => (choice >> bit & 1) == 1).Sum(bit => Value(rows[open[bit]].Numbers[0])) == sum)
                {
                    solutions.Add(choice);
                }
            }
        }

        var drafts = new List<AssetDraft>();
        for (int row = 0; row < rows.Count; row++)
        {
            var (label, numbers) = rows[row];
            int bit = open.IndexOf(row);
            bool isValue = kinds[row] == AssetKind.Total || (bit >= 0 && solutions is [var only] && (only >> bit & 1) == 1);
            drafts.Add(numbers.Count switch
            {
                0 => new AssetDraft(kinds[row], label, null, null),
                1 => new AssetDraft(kinds[row], label, isValue ? null : numbers[0], isValue ? numbers[0] : null) { IsUncertain = bit >= 0 && solutions.Count != 1 },
                _ => new AssetDraft(kinds[row], label, numbers[0], numbers[^1]),
            });
        }

        return drafts;
    }

    private static decimal Value(Place place) => PrintedNumber.Read(place.Text)?.Value ?? 0m;

    [GeneratedRegex(@"^[\d,，.]+(?:平方米|㎡|辆|台|套|件|个)?$")]
    private static partial Regex Numbers();
}
