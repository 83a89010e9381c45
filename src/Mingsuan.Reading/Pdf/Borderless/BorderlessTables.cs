using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Finds tables that are drawn without lines: what follows a declared unit in several columns, or several lines of numbers below each
/// other. A table may go on over pages; its columns are told by all its lines together.
/// </summary>
internal static class BorderlessTables
{
    /// <summary>So many lines with numbers are a table even where no unit is declared.</summary>
    private const int FewestLines = 4;

    /// <summary>Lines of a table stand no further apart than so many characters are high.</summary>
    private const int MostGap = 5;

    /// <summary>A line that is a row for certain may stand further below: labels of several lines make rows high.</summary>
    private const int MostGapOfRow = 8;

    /// <summary>The pages with such tables in place of their lines.</summary>
    public static List<PageLayout> Find(List<PageLayout> pages)
    {
        var items = pages.SelectMany(page => page.Items.Select(item => (Item: item, Page: page.Number))).ToList();
        var tables = new SortedDictionary<int, (int End, Columns Columns)>();
        for (int index = 0; index < items.Count;)
        {
            int end = EndOfTable(items, index, pages.Count);
            if (end > index)
            {
                tables[index] = (end, new Columns(Lines(items, index, end)));
            }

            index = Math.Max(end, index + 1);
        }

        var alike = tables.Values.Select(table => table.Columns).ToLookup(columns => columns.Signature, StringComparer.Ordinal);
        var styles = Shared(tables.Values.Select(table => table.Columns.Styles));
        var result = pages.ToDictionary(page => page.Number, _ => new List<PageItem>());
        for (int index = 0; index < items.Count; index++)
        {
            if (tables.TryGetValue(index, out var found) && found.Columns.Read([.. alike[found.Columns.Signature]], styles) is { } table)
            {
                result[items[index].Page].Add(new PageItem(null, table));
                index = found.End - 1;
            }
            else
            {
                result[items[index].Page].Add(items[index].Item);
            }
        }

        return pages.ConvertAll(page => page with { Items = result[page.Number] });
    }

    /// <summary>What one program sets it sets alike: the styles under which all headings of several rows can be arranged.</summary>
    private static HashSet<HeadingStyle> Shared(IEnumerable<IReadOnlySet<HeadingStyle>> tables)
    {
        HashSet<HeadingStyle>? shared = null;
        foreach (var styles in tables.Where(styles => styles.Count > 0))
        {
            shared ??= [.. styles];
            shared.IntersectWith(styles);
        }

        return shared ?? [];
    }

    private static List<TableLine> Lines(List<(PageItem Item, int Page)> items, int start, int end) =>
        [.. items.Skip(start).Take(end - start).Select(item => new TableLine(item.Item.Line!, item.Page))];

    /// <summary>Where the table that begins at an item ends; the item itself when none begins there.</summary>
    private static int EndOfTable(List<(PageItem Item, int Page)> items, int start, int pages)
    {
        bool declared = start > 0 && items[start - 1].Item.Line is { } above && TableLines.IsCaption(above.Text);
        int numbers = 0;
        int columns = 0;
        int end = start;
        for (; end < items.Count && items[end].Item.Line is { } line && !TableLines.EndsTable(line); end++)
        {
            if (end > start && IsFar(items[end - 1], items[end]) && !RepeatsHeading(items[start], items[end]) && !IsBrokenRow(items, end))
            {
                break;
            }

            numbers += TableLines.HasNumbers(line) ? 1 : 0;
            columns = Math.Max(columns, declared ? line.Pieces.Count : line.Runs.Count);
            if (!declared && numbers == 0 && line.Runs.Count < 2)
            {
                return start;
            }
        }

        return columns >= 2 && (declared || (numbers >= FewestLines && !TableLines.AreContents(items.Take(start..end).Select(item => item.Item.Line!), pages))) ? end : start;
    }

    /// <summary>The heading that a later page repeats may begin with the heading of a group alone.</summary>
    private static bool RepeatsHeading((PageItem Item, int Page) first, (PageItem Item, int Page) next) =>
        next.Page != first.Page && next.Item.Line!.Text == first.Item.Line!.Text && Math.Abs(next.Item.Box.Left - first.Item.Box.Left) * 4 <= first.Item.Line.Size;

    /// <summary>A row that the page's end broke may go on with words alone above its numbers.</summary>
    private static bool IsBrokenRow(List<(PageItem Item, int Page)> items, int index) =>
        items[index].Page != items[index - 1].Page && index + 1 < items.Count && items[index + 1] is var next && next.Page == items[index].Page
        && next.Item.Line is { } numbers && TableLines.HasNumbers(numbers) && (numbers.Box.CenterY - items[index].Item.Box.CenterY) * 5 < numbers.Size * 8;

    private static bool IsFar((PageItem Item, int Page) above, (PageItem Item, int Page) below) =>
        above.Page == below.Page
            ? below.Item.Box.Top - above.Item.Box.Bottom > below.Item.Line!.Size * (TableLines.HasNumbers(below.Item.Line) || RowLabels.Begins(below.Item.Line.Text) ? MostGapOfRow : MostGap)
            : below.Item.Line!.Runs.Count < 2 && !RowLabels.Begins(below.Item.Line.Text);
}
