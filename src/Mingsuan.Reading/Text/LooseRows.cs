using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Text;

/// <summary>
/// Puts the lines of a table that lost its blank cells together to rows: [number] [code] name amounts. Names may be wrapped on lines
/// before and after the line of the amounts.
/// </summary>
/// <param name="serial">True when the heading has a column of row numbers.</param>
internal sealed class LooseRows(bool serial)
{
    private const int LongestLabel = 120;
    private const int MostWaiting = 8;

    private readonly List<List<GridCell>> _rows = [];

    // For each row how many lines of its name stand above its own line.
    private readonly List<int> _above = [];

    // Lines of words behind a complete row: the rest of its name, or the beginning of the next.
    private readonly List<(GridCell Cell, bool Apart)> _waiting = [];

    /// <summary>The number of cells of the last row.</summary>
    public int Width => _rows.Count == 0 ? 0 : _rows[^1].Count;

    /// <summary>Adds a line; false when it cannot belong to the table.</summary>
    /// <param name="line">The line.</param>
    /// <param name="apart">True when a blank line stands above it.</param>
    public bool Add(SourceLine line, bool apart)
    {
        string[] words = LooseLine.Words(line.Text);
        apart |= LooseLine.IsTotal(line.Text);
        bool values = Array.Exists(words, LooseLine.IsValue);
        if (!values && Array.Exists(words, word => word.Length > LongestLabel))
        {
            return false;
        }

        var row = _rows.Count > 0 ? _rows[^1] : null;
        bool complete = row is null || HasValue(row);
        bool named = row is not null && row.Exists(cell => !LooseLine.IsValue(cell.Text));
        if (BeginsRow(words, row, complete) || (named && !complete && !Array.TrueForAll(words, LooseLine.IsValue) && apart))
        {
            Settle(named: Array.Exists(words, word => !LooseLine.IsValue(word)), coded: LooseLine.IsCode(words[0]));
            Begin();
            Append(_rows[^1], words, line.Number);
            return true;
        }

        if (!complete || Array.TrueForAll(words, LooseLine.IsValue))
        {
            if (row is null || (_waiting.Count > 0 && complete))
            {
                Begin();
            }

            Append(_rows[^1], words, line.Number);
            return _rows[^1].Sum(cell => cell.Text.Length) < 1_000;
        }

        if (values)
        {
            if (apart)
            {
                SettleApart();
            }

            Begin();
            Append(_rows[^1], words, line.Number);
            return true;
        }

        _waiting.Add((new GridCell(string.Join(' ', words), line.Number), apart));
        return _waiting.Count <= MostWaiting;
    }

    /// <summary>The rows; what waits goes to the last of them when that has a code, and is a row of its own otherwise.</summary>
    public List<GridRow> Finish()
    {
        Settle(named: true, coded: true);
        return _rows.ConvertAll(row => new GridRow([.. row], row[0].Line, null));
    }

    private bool BeginsRow(string[] words, List<GridCell>? row, bool complete)
    {
        bool alone = Array.TrueForAll(words, LooseLine.IsValue);
        if (row is not null && !complete && alone && words.Length > 1 && !LooseLine.IsCode(words[0]))
        {
            return false;
        }

        if (serial && int.TryParse(words[0], out int number))
        {
            bool next = row is null || (int.TryParse(row[0].Text, out int last) && number == last + 1);
            bool labelled = words.Length > 1 && (LooseLine.IsCode(words[1]) || !LooseLine.IsValue(words[1]));
            if (next || (complete && labelled) || (labelled && number < 1_000 && LooseLine.IsNumbered(words[1])))
            {
                return true;
            }

            // The code behind a row number that stands alone.
            return false;
        }

        if (serial && row is [{ } only] && int.TryParse(only.Text, out _))
        {
            return false;
        }

        return LooseLine.IsCode(words[0]) || LooseLine.IsNumbered(words[0]) || (complete && words.Length > 1 && LooseLine.IsCodePart(words[0]) && !LooseLine.IsAmount(words[1]));
    }

    /// <summary>Begins a row with the words that wait.</summary>
    private void Begin()
    {
        _above.Add(_waiting.Count);
        _rows.Add(_waiting.Count == 0 ? [] : [Joined(_waiting)]);
        _waiting.Clear();
    }

    /// <summary>Decides where the waiting words belong when a new row begins.</summary>
    /// <param name="named">True when the new row has a name on its line.</param>
    /// <param name="coded">True when the new row begins with a code.</param>
    private void Settle(bool named, bool coded)
    {
        if (_waiting.Count == 0 || _rows.Count == 0)
        {
            return;
        }

        var row = _rows[^1];
        bool hasCode = row.Exists(cell => LooseLine.IsCode(cell.Text));
        bool hasName = row.Exists(cell => !LooseLine.IsValue(cell.Text));
        if (!hasCode || !coded)
        {
            SettleApart();
            return;
        }

        // The name of a row that stands in the middle of its lines has as many lines below as above.
        int own = named ? _waiting.Count : hasName && _above[^1] == 0 ? 0 : Math.Min(_waiting.Count, Math.Max(_above[^1], 1));
        for (int index = 0; index < own; index++)
        {
            Insert(row, _waiting[index].Cell);
        }

        _waiting.RemoveRange(0, own);
    }

    /// <summary>Rows without codes and without amounts stand by themselves.</summary>
    private void SettleApart()
    {
        int start = 0;
        for (int end = 1; end <= _waiting.Count; end++)
        {
            if (end == _waiting.Count || _waiting[end].Apart)
            {
                _rows.Add([Joined(_waiting.GetRange(start, end - start))]);
                _above.Add(0);
                start = end;
            }
        }

        _waiting.Clear();
    }

    private static GridCell Joined(List<(GridCell Cell, bool Apart)> words) =>
        words[0].Cell with { Text = string.Join(' ', words.Select(word => word.Cell.Text)) };

    /// <summary>Puts words to the name of a row, which stands before its amounts.</summary>
    private static void Insert(List<GridCell> row, GridCell words)
    {
        int name = row.FindLastIndex(cell => !LooseLine.IsValue(cell.Text));
        if (name >= 0)
        {
            row[name] = row[name] with { Text = row[name].Text + " " + words.Text };
            return;
        }

        int amount = row.FindIndex(cell => LooseLine.IsAmount(cell.Text));
        row.Insert(amount < 0 ? row.Count : amount, words);
    }

    private static bool HasValue(List<GridCell> row) => row.Count > 1 && (LooseLine.IsAmount(row[^1].Text) || PrintedDash(row[^1].Text) || (LooseLine.IsValue(row[^1].Text) && row.Exists(cell => !LooseLine.IsValue(cell.Text))));

    private static bool PrintedDash(string word) => Core.Money.PrintedNumber.IsDash(word);

    private static void Append(List<GridCell> row, string[] words, int line)
    {
        foreach (string word in words)
        {
            bool label = !LooseLine.IsValue(word);
            if (label && row.Count > 0 && !LooseLine.IsValue(row[^1].Text))
            {
                row[^1] = row[^1] with { Text = row[^1].Text + " " + word };
            }
            else if (ReferenceEquals(word, words[0]) && LooseLine.IsCode(word) && row.Count == 1 && !LooseLine.IsValue(row[0].Text))
            {
                // The beginning of the name stands on the lines above its code.
                row.Insert(0, new GridCell(word, line));
            }
            else
            {
                row.Add(new GridCell(word, line));
            }
        }
    }
}
