using Mingsuan.Core.Findings;

namespace Mingsuan.Publishing.Tables;

/// <summary>Finds the columns of a sheet by their headings.</summary>
/// <param name="definition">The sheet.</param>
/// <param name="source">Its name for people.</param>
public sealed class SheetHeading(SheetDefinition definition, string source)
{
    /// <summary>The marks that the workbook puts behind the title of a required column.</summary>
    public const char RequiredMark = '*';

    /// <summary>
    /// For each column of the definition where it stands, -1 for an optional one that is left out. Null when a column is missing;
    /// the findings say which. Columns that the definition lacks are passed over with a warning.
    /// </summary>
    public IReadOnlyList<int>? Locate(IReadOnlyList<string> headings, int line, BookFindings findings)
    {
        var bare = headings.Select(Bare).ToList();
        bool complete = true;
        var found = new List<int>();
        foreach (var column in definition.Columns)
        {
            int place = bare.FindIndex(heading => heading == column.Id || heading == column.Title);
            if (place < 0 && !column.Optional)
            {
                complete = false;
                int other = bare.FindIndex(heading => heading.Length > 0 && WithoutUnit(heading) == WithoutUnit(column.Title));
                findings.At("BK-COLUMN", source, line, column.Title, string.Empty, new Message(
                    $"缺少此列。表头应为“{column.Title}”或“{column.Id}”，请{(other < 0 ? "补上" : $"把“{bare[other]}”一列换算成表头所写的单位，并改正表头")}。",
                    $"the column is missing; its heading is “{column.Title}” or “{column.Id}”{(other < 0 ? "." : $": convert “{bare[other]}” to its unit and mend the heading.")}"));
            }

            found.Add(place);
        }

        for (int index = 0; index < bare.Count; index++)
        {
            if (bare[index].Length > 0 && !found.Contains(index))
            {
                findings.At("BK-COLUMN", source, line, bare[index], bare[index], new Message(
                    "程序不认识此列，未读取。如是笔误请改正表头。", "this column is not known and was not read. Mend the heading if it is a slip."), Severity.Warning);
            }
        }

        return complete ? found : null;
    }

    /// <summary>How many headings of a row are those of columns.</summary>
    public int Known(IReadOnlyList<string> headings) => headings.Select(Bare).Count(heading => definition.Columns.Any(column => heading == column.Id || heading == column.Title));

    private static string Bare(string heading) => CellText.Clean(heading).TrimEnd(RequiredMark, '＊').Trim();

    /// <summary>金额（万元） and 金额（元） are one column in two units.</summary>
    private static string WithoutUnit(string heading) => heading.IndexOfAny(['（', '(']) is > 0 and var bracket ? heading[..bracket] : heading;
}
