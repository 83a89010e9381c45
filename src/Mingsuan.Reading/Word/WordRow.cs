using Mingsuan.Core.Documents;
using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>Reads a row of a Word table. Deleted and hidden rows are left out, deleted cells are blank.</summary>
internal sealed class WordRow(PartReader reader, WordContext context, WordBody body)
{
    private const int MostColumns = 1_000_000;

    private bool _begun;
    private bool _left;
    private int _before;
    private int _after;

    /// <summary>Reads the row; what stands in its cells beside their text goes to <paramref name="inner"/>.</summary>
    public void Read(WordTable table, List<Block> inner)
    {
        Parts(table, inner);
        if (_begun)
        {
            table.Skip(_after);
        }
    }

    private void Parts(WordTable table, List<Block> inner)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "trPr":
                    Properties();
                    break;
                case "tc" when !_left:
                    Begin(table);
                    Cell(table, inner);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    Parts(table, inner);
                    break;
            }
        }
    }

    private void Begin(WordTable table)
    {
        if (!_begun)
        {
            _begun = true;
            table.AddRow(++context.Line, context.Page);
            table.Skip(_before);
        }
    }

    private void Properties()
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "gridBefore":
                    _before = Columns(reader, 0);
                    break;
                case "gridAfter":
                    _after = Columns(reader, 0);
                    break;
                case "hidden":
                    _left |= reader.IsOn();
                    break;
                case "del":
                    _left = true;
                    break;
            }
        }
    }

    private void Cell(WordTable table, List<Block> inner)
    {
        var properties = new CellProperties(1, VerticalMerge.None, false, false);
        string text = reader.Enter(out int depth) ? body.Cell(depth, inner, () => properties = CellProperties.Read(reader)) : string.Empty;
        if (properties.JoinsLeft)
        {
            table.Widen(properties.Span);
        }
        else
        {
            table.AddCell(properties.IsDeleted ? string.Empty : text, properties.Span, properties.Merge);
        }
    }

    /// <summary>A number of columns; more than any table may have is as good as too many.</summary>
    private static int Columns(PartReader reader, int least) => Math.Clamp(reader.Number("val") ?? least, least, MostColumns);

    /// <param name="Span">How many columns of the grid.</param>
    /// <param name="Merge">Whether it is merged with the cell above.</param>
    /// <param name="JoinsLeft">True when it is merged with the cell to the left.</param>
    /// <param name="IsDeleted">True when it is deleted in a tracked change.</param>
    private sealed record CellProperties(int Span, VerticalMerge Merge, bool JoinsLeft, bool IsDeleted)
    {
        public static CellProperties Read(PartReader reader)
        {
            var result = new CellProperties(1, VerticalMerge.None, false, false);
            if (!reader.Enter(out int depth))
            {
                return result;
            }

            while (reader.NextChild(depth))
            {
                switch (reader.Name)
                {
                    case "gridSpan":
                        result = result with { Span = Columns(reader, 1) };
                        break;
                    case "vMerge":
                        result = result with { Merge = reader.Attribute("val") == "restart" ? VerticalMerge.Restart : VerticalMerge.Continue };
                        break;
                    case "hMerge":
                        result = result with { JoinsLeft = reader.Attribute("val") != "restart" };
                        break;
                    case "cellDel":
                        result = result with { IsDeleted = true };
                        break;
                }
            }

            return result;
        }
    }
}
