using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Sorts the words of a row that lost its blank cells into labels and numbers, block by block. The numbers keep their order but
/// have no columns yet.
/// </summary>
internal sealed partial class LooseRowReader(Heading heading, IReadOnlyList<LabelBlock> blocks, RowLabelReader labels)
{
    private readonly bool _hasSerial = heading.Columns.Any(column => column.Role == PhraseRole.Serial);

    /// <summary>Sorts one row.</summary>
    public RowDraft Read(GridRow row)
    {
        var tokens = row.Cells.Select(cell => (cell.Text, cell.Line, Number: PrintedNumber.Read(cell.Text))).ToList();
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

        var loose = new IReadOnlyList<(PrintedNumber, int)>[blocks.Count];
        Array.Fill(loose, []);
        if (blocks.Count == 2)
        {
            ReadSides(tokens, cells, loose);
        }
        else if (blocks.Count > 0)
        {
            ReadBlock(tokens, blocks[0], cells, loose);
        }

        return new RowDraft(cells, lines, row.Line, row.Page) { Loose = loose };
    }

    private void ReadBlock(List<(string Text, int Line, PrintedNumber? Number)> tokens, LabelBlock block, string[] cells, IReadOnlyList<(PrintedNumber, int)>[] loose)
    {
        var numbers = new List<(PrintedNumber, int)>();
        bool named = false;
        foreach (var (text, line, number) in tokens)
        {
            int code = block.Labels.FirstOrDefault(index => heading.Columns[index].Role == PhraseRole.Code, -1);
            if (code >= 0 && cells[code].Length == 0 && !named && numbers.Count == 0 && Code().IsMatch(text))
            {
                cells[code] = text;
            }
            else if (number is { } value && (named || code < 0 || cells[code].Length > 0))
            {
                numbers.Add((value, line));
            }
            else
            {
                int name = block.Labels.FirstOrDefault(index => heading.Columns[index].Role != PhraseRole.Code, block.Labels[0]);
                cells[name] += Compact(text);
                named = true;
            }
        }

        loose[0] = numbers;
    }

    private void ReadSides(List<(string Text, int Line, PrintedNumber? Number)> tokens, string[] cells, IReadOnlyList<(PrintedNumber, int)>[] loose)
    {
        var sides = new List<(string Label, List<(PrintedNumber, int)> Numbers)>();
        foreach (var (text, line, number) in tokens)
        {
            if (number is null)
            {
                sides.Add((text, []));
            }
            else if (sides.Count > 0)
            {
                sides[^1].Numbers.Add((number.Value, line));
            }
        }

        if (sides.Count == 1)
        {
            var (left, right) = Split(sides[0].Label);
            Place(0, left, right.Length == 0 ? sides[0].Numbers : []);
            Place(1, right, right.Length == 0 ? [] : sides[0].Numbers);
        }
        else if (sides.Count == 2)
        {
            Place(0, Compact(sides[0].Label), sides[0].Numbers);
            Place(1, Compact(sides[1].Label), sides[1].Numbers);
        }

        void Place(int block, string label, List<(PrintedNumber, int)> numbers)
        {
            cells[blocks[block].Labels[^1]] = label;
            loose[block] = numbers;
        }
    }

    /// <summary>Words without numbers between them may be one label, of either side, or two.</summary>
    private (string Left, string Right) Split(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var best = (Left: string.Empty, Right: string.Empty);
        int bestFit = int.MinValue;
        for (int split = 0; split <= words.Length; split++)
        {
            string left = Compact(string.Join(' ', words[..split]));
            string right = Compact(string.Join(' ', words[split..]));
            int fit = Fit(left, blocks[0]) + Fit(right, blocks[1]);
            if (fit > bestFit)
            {
                bestFit = fit;
                best = (left, right);
            }
        }

        return best;
    }

    /// <summary>How well a label suits a side of the statement.</summary>
    private int Fit(string label, LabelBlock block)
    {
        if (label.Length == 0)
        {
            return 0;
        }

        var read = labels.Read([(heading.Columns[block.Labels[^1]], label)], block);
        if (!read.IsKnown || read.Meaning is not { } meaning)
        {
            return -3;
        }

        var side = heading.Columns[block.Labels[^1]].Meaning;
        if (side is not null && side.Meet(meaning) is null && meaning[Core.Dimensions.StandardDimensions.Side].Id != "year-end-balance")
        {
            return -5;
        }

        bool typical = block.IsRevenue ? !meaning[Core.Dimensions.StandardDimensions.Fund].IsRoot || !meaning[Core.Dimensions.StandardDimensions.Origin].IsRoot
            : !meaning[Core.Dimensions.StandardDimensions.Function].IsRoot;
        return typical ? 3 : 2;
    }

    private static string Compact(string text) => Wrap().Replace(text, string.Empty);

    [GeneratedRegex(@"^\d{3}(?:\d{2}(?:\d{2})?)?$")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=[^\x00-\x7F]) +| +(?=[^\x00-\x7F])")]
    private static partial Regex Wrap();
}
