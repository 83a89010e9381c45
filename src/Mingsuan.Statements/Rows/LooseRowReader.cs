using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Sorts the words of a row that lost its blank cells into labels and numbers, block by block. The numbers keep their order but
/// have no columns yet, unless strokes for the blank cells make up all columns.
/// </summary>
internal sealed partial class LooseRowReader(Heading heading, IReadOnlyList<LabelBlock> blocks, RowLabelReader labels)
{
    private readonly bool _hasSerial = heading.Columns.Any(column => column.Role == PhraseRole.Serial);
    private readonly SideSplitter _sides = new(heading, blocks, labels);
    private readonly NameSplitter _names = new(heading, labels);

    /// <summary>Sorts one row.</summary>
    public RowDraft Read(GridRow row)
    {
        var tokens = row.Cells.Select(cell => new LooseToken(cell.Text, cell.Line, PrintedNumber.Read(cell.Text))).ToList();
        string[] cells = new string[heading.Columns.Count];
        Array.Fill(cells, string.Empty);
        int[] lines = new int[cells.Length];
        Array.Fill(lines, row.Line);
        if (_hasSerial && tokens.Count > 0 && tokens[0].Number is { Decimals: 0 })
        {
            int serial = heading.Columns.ToList().FindIndex(column => column.Role == PhraseRole.Serial);
            cells[serial] = tokens[0].Text;
            tokens.RemoveAt(0);
        }

        var values = new List<LooseToken>[blocks.Count];
        for (int block = 0; block < values.Length; block++)
        {
            values[block] = [];
        }

        if (blocks.Count == 2)
        {
            ReadSides(tokens, cells, values);
        }
        else if (blocks.Count > 0)
        {
            ReadBlock(tokens, blocks[0], cells, values[0]);
        }

        return Draft(row, cells, lines, values);
    }

    private RowDraft Draft(GridRow row, string[] cells, int[] lines, List<LooseToken>[] values)
    {
        bool[] settled = new bool[blocks.Count];
        var loose = new IReadOnlyList<(PrintedNumber, int)>[blocks.Count];
        for (int block = 0; block < blocks.Count; block++)
        {
            var columns = blocks[block].Values;
            settled[block] = values[block].Count == columns.Count && values[block].Exists(token => token.IsDash);
            loose[block] = settled[block] ? [] : [.. values[block].Where(token => token.Number is not null).Select(token => (token.Number!.Value, token.Line))];
            for (int index = 0; settled[block] && index < columns.Count; index++)
            {
                cells[columns[index]] = values[block][index].Number?.Digits ?? values[block][index].Text;
                lines[columns[index]] = values[block][index].Line;
            }
        }

        return new RowDraft(cells, lines, row.Line, row.Page) { Loose = loose, Settled = settled };
    }

    private void ReadBlock(List<LooseToken> tokens, LabelBlock block, string[] cells, List<LooseToken> values)
    {
        bool named = false;
        var codes = block.Labels.Where(index => heading.Columns[index].IsCode).ToList();
        int coded = 0;
        var words = new List<string>();
        foreach (var token in tokens)
        {
            if (coded < codes.Count && !named && values.Count == 0 && IsCode(token.Text, heading.Columns[codes[coded]]))
            {
                cells[codes[coded++]] = token.Text;
            }
            else if (token.IsDash || (token.Number is not null && (named || codes.Count == 0 || coded > 0)))
            {
                values.Add(token);
            }
            else
            {
                words.AddRange(token.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                named = true;
            }
        }

        _names.Split(words, block, cells);
    }

    private static bool IsCode(string text, Column column) => column.Role switch
    {
        PhraseRole.DivisionPart or PhraseRole.ItemPart => Part().IsMatch(PhraseText.Normalize(text)),
        _ => Code().IsMatch(PhraseText.Normalize(text)),
    };

    private void ReadSides(List<LooseToken> tokens, string[] cells, List<LooseToken>[] values)
    {
        var first = new List<LooseToken>();
        var sides = new List<(string Label, List<LooseToken> Values)>();
        foreach (var token in tokens)
        {
            if (token.Number is null && !token.IsDash)
            {
                sides.Add((token.Text, []));
            }
            else
            {
                (sides.Count > 0 ? sides[^1].Values : first).Add(token);
            }
        }

        if (sides.Count == 1)
        {
            // Strokes before the only label stand in the cells of the other side.
            var (left, right) = first.Count > 0 ? (string.Empty, Compact(sides[0].Label)) : _sides.Split(sides[0].Label);
            Place(0, left, right.Length == 0 ? sides[0].Values : []);
            Place(1, right, right.Length == 0 ? [] : sides[0].Values);
        }
        else if (sides.Count == 2)
        {
            Place(0, Compact(sides[0].Label), sides[0].Values);
            Place(1, Compact(sides[1].Label), sides[1].Values);
        }

        void Place(int block, string label, List<LooseToken> found)
        {
            cells[blocks[block].Labels[^1]] = label;
            values[block].AddRange(found);
        }
    }

    /// <summary>Without the blanks that line wraps leave beside Chinese characters.</summary>
    internal static string Compact(string text) => Wrap().Replace(text, string.Empty);

    [GeneratedRegex(@"^\d{3}(?:\d{2}(?:\d{2})?)?$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\d{2}$")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<=[^\x00-\x7F]) +| +(?=[^\x00-\x7F])")]
    private static partial Regex Wrap();
}

/// <summary>A word, or words, of a row that lost its blank cells.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Line">Its line.</param>
/// <param name="Number">The number that it is, or null.</param>
internal sealed record LooseToken(string Text, int Line, PrintedNumber? Number)
{
    /// <summary>True for a stroke in place of a blank cell.</summary>
    public bool IsDash => PrintedNumber.IsDash(Text);
}
