using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>Shares out the words of a label among the columns of names beside each other, so that each column knows what it gets.</summary>
internal sealed class NameSplitter(Heading heading, RowLabelReader labels)
{
    /// <summary>Writes the words into the cells of the label columns.</summary>
    public void Split(List<string> words, LabelBlock block, string[] cells)
    {
        var columns = block.Labels.Where(index => !heading.Columns[index].IsCode).ToList();
        if (columns.Count < 2 || words.Count < 2)
        {
            cells[columns.Count == 0 ? block.Labels[0] : columns[0]] += Join(words, 0, words.Count);
            return;
        }

        string[] best = [];
        int bestFit = int.MinValue;
        Place(0, 0, new string[columns.Count], 0);
        for (int column = 0; column < columns.Count; column++)
        {
            cells[columns[column]] += best[column];
        }

        void Place(int column, int next, string[] texts, int fit)
        {
            if (column == columns.Count - 1)
            {
                texts[column] = Join(words, next, words.Count);
                fit += Fit(columns[column], texts[column]);
                if (fit > bestFit)
                {
                    bestFit = fit;
                    best = [.. texts];
                }

                return;
            }

            for (int end = next; end <= words.Count; end++)
            {
                texts[column] = Join(words, next, end);
                Place(column + 1, end, texts, fit + Fit(columns[column], texts[column]));
            }
        }

        int Fit(int column, string text) =>
            text.Length == 0 ? 0 : heading.Columns[column].Dimension?.Kind == Core.Dimensions.DimensionKind.Names ? 1 : labels.Knows(heading.Columns[column], text, block) ? 3 : -3;
    }

    private static string Join(List<string> words, int start, int end) => LooseRowReader.Compact(string.Join(' ', words[start..end]));
}
