using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Joins codes that are split over columns (类 | 款 | 项) to one code. A part left blank before a printed one is that of the row
/// above; a part may also repeat the parts before it, or have lost its leading zero in a spreadsheet.
/// </summary>
internal sealed class SplitCodes
{
    private readonly Dictionary<Dimension, string[]> _last = [];

    /// <summary>The labels of a row, the parts of each code joined in the first column that prints one.</summary>
    public List<(Column Column, string Text)> Join(IReadOnlyList<(Column Column, string Text)> labels)
    {
        var result = new List<(Column Column, string Text)>();
        foreach (var group in labels.Where(label => label.Column.IsCodePart).GroupBy(label => label.Column.Dimension))
        {
            string[] parts = [string.Empty, string.Empty, string.Empty];
            foreach (var (column, text) in group)
            {
                parts[column.Role - PhraseRole.ClassPart] = PhraseText.Normalize(text);
            }

            var key = group.Key ?? StandardDimensions.Function;
            Complete(parts, _last.GetValueOrDefault(key));
            _last[key] = parts;
            result.Add((group.First().Column, string.Concat(parts)));
        }

        result.AddRange(labels.Where(label => !label.Column.IsCodePart));
        return result;
    }

    private static void Complete(string[] parts, string[]? before)
    {
        int deepest = Array.FindLastIndex(parts, part => part.Length > 0);
        for (int level = 0; level <= deepest; level++)
        {
            string above = string.Concat(parts.Take(level));
            if (parts[level].Length == 0)
            {
                parts[level] = before?[level] ?? string.Empty;
            }
            else if (level > 0 && parts[level].Length > 2 && above.Length > 0 && parts[level].StartsWith(above, StringComparison.Ordinal))
            {
                parts[level] = parts[level][above.Length..];
            }
            else if (level > 0 && parts[level].Length == 1)
            {
                parts[level] = "0" + parts[level];
            }
        }
    }
}
