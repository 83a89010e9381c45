using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements.Headings;

/// <summary>
/// Tells by the rows what a heading leaves open: a column of words beside labels without a heading of its own goes on with them, and
/// 项目名称 over 一、财政拨款, 二、其他资金 heads the items of a statement, not projects.
/// </summary>
internal static class LabelColumns
{
    /// <summary>The heading with such columns understood.</summary>
    public static Heading Tell(Heading heading, IEnumerable<GridRow> rows, Lexicon lexicon)
    {
        var texts = Texts(heading.Columns.Count, rows);
        var columns = heading.Columns.ToList();
        for (int index = 0; index < columns.Count; index++)
        {
            if (columns[index] is { Role: PhraseRole.Name } named && named.Dimension == StandardDimensions.Project && AreItems(texts[index], lexicon))
            {
                columns[index] = named with { Role = PhraseRole.Item, Dimension = null };
            }
            else if (index > 0 && columns[index].Path.Count == 0 && columns[index - 1].Role == PhraseRole.Item && AreWords(texts[index]))
            {
                columns[index] = columns[index - 1];
            }
        }

        TellFirst(columns, texts);
        return heading with { Columns = columns };
    }

    /// <summary>Where no heading names labels (功能分类科目 alone, over 201 一般公共服务支出), the first column of words holds them.</summary>
    private static void TellFirst(List<Column> columns, List<string>[] texts)
    {
        int words = Array.FindIndex(texts, AreWords);
        if (words >= 0 && words < columns.Count - 1 && columns[words].Path.Count > 0 && columns.TrueForAll(column => !column.IsLabel || column.IsAside) && !columns[words].IsAside)
        {
            columns[words] = columns[words] with { Role = columns[words].Dimension is null ? PhraseRole.Item : PhraseRole.Name };
        }
    }

    private static List<string>[] Texts(int width, IEnumerable<GridRow> rows)
    {
        var texts = new List<string>[width];
        for (int column = 0; column < width; column++)
        {
            texts[column] = [];
        }

        foreach (var row in rows)
        {
            int column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Length > 0 && column < width)
                {
                    texts[column].Add(cell.Text);
                }

                column += cell.ColumnSpan;
            }
        }

        return texts;
    }

    /// <summary>True when more than half of the words are of the lexicon: names of projects are not.</summary>
    private static bool AreItems(List<string> texts, Lexicon lexicon)
    {
        var words = texts.Distinct(StringComparer.Ordinal).ToList();
        return words.Count(text => lexicon.Read(PhraseText.WithoutNumbering(PhraseText.Normalize(text)), PhrasePlace.Row) is { IsComplete: true } reading && !reading.Has(PhraseRole.Total)) * 2 > words.Count;
    }

    private static bool AreWords(List<string> texts) => texts.Count > 0 && texts.TrueForAll(text => PrintedMoney.Read(text) is null);
}
