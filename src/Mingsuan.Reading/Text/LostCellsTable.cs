using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Money;

namespace Mingsuan.Reading.Text;

/// <summary>
/// Reads a table from the text of a page: blank cells are gone, cells are wrapped over lines, and the heading stands in pieces.
/// The reading keeps what is certain: the heading's lines, and for each row its labels and its numbers in order. Which column a
/// number belongs to is not told here.
/// </summary>
internal sealed partial class LostCellsTable(IReadOnlyList<SourceLine> lines, CellCounter counter)
{
    private const int LongestHeading = 60;
    private const int LongestLine = 2_000;
    private const int LongestRow = 60;

    /// <summary>
    /// Reads the piece of a table whose heading begins at a line; sets <paramref name="next"/> to the line behind it.
    /// Returns null when no row of a table follows.
    /// </summary>
    public Grid? Read(int start, out int next)
    {
        next = start;
        var header = new List<GridRow>();
        int index = start;
        bool numbered = false;
        while (index < lines.Count && index - start < LongestHeading && !numbered)
        {
            var line = lines[index];
            if (!line.IsBlank)
            {
                if (line.HasTab || (line.StartsPage && index > start) || Ends().IsMatch(line.Text))
                {
                    return null;
                }

                header.Add(new GridRow([new GridCell(Marks.Strip(line.Text), line.Number)], line.Number, null));
                numbered = ColumnNumbers().IsMatch(line.Text);
            }

            index++;
        }

        if (!numbered)
        {
            return null;
        }

        int headerRows = header.Count;
        List<GridRow> rows = [.. header, .. ReadRows(index, out next)];
        return new Grid(GridGeometry.CellsLost, rows, headerRows, lines[start].Number, null);
    }

    private List<GridRow> ReadRows(int index, out int next)
    {
        var rows = new List<GridRow>();
        var tokens = new List<GridCell>();
        int? serial = null;
        int rowStart = index;
        next = index;
        for (; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank || PageFurniture.IsMarked(line.Text))
            {
                continue;
            }

            if (line.Text.Length > LongestLine || TextDocumentReader.DeclaresUnit().IsMatch(line.Text))
            {
                break;
            }

            var words = line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            bool beginsRow = int.TryParse(words[0], out int number) && number > 0
                && (serial is null ? tokens.Count == 0 : number == serial + 1 || IsMisnumbered(words, number, serial.Value)) && !IsContinued(words, tokens);
            bool tooLong = !beginsRow && index - rowStart > LongestRow;
            if (!beginsRow && PageFurniture.IsBare(line.Text) && IsPageNumber(index + 1, serial, tokens, rows))
            {
                continue;
            }

            bool ends = tooLong || (line.StartsPage && !(beginsRow && serial is not null)) || line.HasTab || Ends().IsMatch(line.Text) || (!beginsRow && (tokens.Count == 0 || HasValue(tokens)));
            if (ends)
            {
                break;
            }

            if (beginsRow)
            {
                Finish(tokens, rows);
                serial = number;
                rowStart = index;
            }

            Append(tokens, words, line.Number);
            counter.Add(tokens.Count, line.Number);
            next = index + 1;
        }

        Finish(tokens, rows);
        return rows;
    }

    /// <summary>
    /// A number of a few digits alone on its line is a page number when a page begins behind it, or when the next row does and
    /// the numbers of the table have decimals.
    /// </summary>
    private bool IsPageNumber(int index, int? serial, List<GridCell> tokens, List<GridRow> rows)
    {
        while (index < lines.Count && lines[index].IsBlank)
        {
            index++;
        }

        if (index == lines.Count || lines[index].StartsPage)
        {
            return true;
        }

        bool nextRow = lines[index].Text.Length <= LongestLine
            && lines[index].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..]
            && int.TryParse(first, out int next) && next == serial + 1;
        return nextRow && (HasValue(tokens) || rows.Exists(row => row.Cells.Any(cell => IsAmount(cell.Text))));
    }

    /// <summary>A row whose number is printed twice, left out or begun anew: behind the number a code or words, and no sentence.</summary>
    private static bool IsMisnumbered(string[] words, int number, int serial) =>
        words.Length > 1 && number <= serial + 3
        && (LooseLine.IsCode(words[1]) ? words.Length > 2 : LooseLine.IsNumbered(words[1]) || (!IsValue(words[1]) && IsValue(words[^1])));

    /// <summary>A line of amounts alone goes on with the row whose label is still waiting for them.</summary>
    private static bool IsContinued(string[] words, List<GridCell> tokens) =>
        tokens.Count > 0 && !HasValue(tokens) && words.Length > 1 && Array.TrueForAll(words, IsAmount);

    /// <summary>True for a number that is no code and no row number.</summary>
    private static bool IsAmount(string word) => PrintedNumber.Read(word) is { } number && (number.Decimals > 0 || word.AsSpan().IndexOfAny(',', '，') > 0);

    private static bool HasValue(List<GridCell> tokens) => tokens.Count > 1 && (IsAmount(tokens[^1].Text) || PrintedNumber.IsDash(tokens[^1].Text));

    private static void Append(List<GridCell> tokens, string[] words, int line)
    {
        foreach (string word in words)
        {
            if (!IsValue(word) && tokens.Count > 0 && !IsValue(tokens[^1].Text))
            {
                tokens[^1] = tokens[^1] with { Text = tokens[^1].Text + " " + word };
            }
            else
            {
                tokens.Add(new GridCell(word, line));
            }
        }
    }

    private static bool IsValue(string word) => PrintedNumber.IsDash(word) || PrintedNumber.Read(word) is not null;

    private static void Finish(List<GridCell> tokens, List<GridRow> rows)
    {
        if (tokens.Count > 0)
        {
            rows.Add(new GridRow([.. tokens], tokens[0].Line, null));
            tokens.Clear();
        }
    }

    [GeneratedRegex(@"^\s*栏\s*次(?:\s+\d+)+\s*$")]
    private static partial Regex ColumnNumbers();

    [GeneratedRegex(@"^\s*(?:注\s*\d*\s*[:：]|第[一二三四五六七八九十]+部分)|[。；]")]
    private static partial Regex Ends();
}
