using System.Text;
using Mingsuan.Core.Figures;
using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>Reads the cells of one worksheet part; keeps only those that are filled.</summary>
internal sealed class SheetReader(PartReader reader, Sheet sheet, IReadOnlyList<string> strings, WorkbookStyles styles, bool dates1904, CellCounter counter)
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;
    private int _row;
    private int _column;

    /// <summary>Reads the part from its root on.</summary>
    public void Read() => Children(() =>
    {
        switch (reader.Name)
        {
            case "cols":
                Children(Column);
                break;
            case "sheetData":
                Children(Row);
                break;
            case "mergeCells":
                Children(Merge);
                break;
        }
    });

    /// <summary>The text of a string, plain or rich, without phonetic signs.</summary>
    public static string RichText(PartReader reader)
    {
        if (!reader.Enter(out int depth))
        {
            return string.Empty;
        }

        string? first = null;
        StringBuilder? more = null;
        while (reader.NextChild(depth))
        {
            string? text = reader.Name switch
            {
                "t" => reader.Text(),
                "r" => RichText(reader),
                _ => null,
            };
            if (first is null)
            {
                first = text;
            }
            else if (text is not null)
            {
                (more ??= new StringBuilder(first)).Append(text);
            }
        }

        return more?.ToString() ?? first ?? string.Empty;
    }

    private void Column()
    {
        if (reader.Name == "col" && reader.Attribute("hidden") is "1" or "true" && reader.Number("min") is > 0 and { } first && reader.Number("max") is { } last)
        {
            for (int column = first; column <= Math.Min(last, MostColumns) && sheet.HiddenColumns.Add(column); column++)
            {
                // Areas do not overlap: the first column that is known already ends one that does.
            }
        }
    }

    private void Merge()
    {
        if (reader.Name == "mergeCell" && reader.Attribute("ref")?.Split(':') is [var from, var to] && Address(from) is { } first && Address(to) is { } last)
        {
            counter.Add(0, first.Row);
            sheet.Merged.Add(new SheetArea(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column)));
        }
    }

    private void Row()
    {
        if (reader.Name != "row")
        {
            return;
        }

        _row = reader.Number("r") is > 0 and <= MostRows and { } number ? number : Math.Min(_row + 1, MostRows);
        _column = 0;
        if (reader.Attribute("hidden") is "1" or "true")
        {
            sheet.HiddenRows.Add(_row);
        }

        int filled = 0;
        Children(() => Cell(ref filled));
    }

    private void Children(Action read)
    {
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                read();
            }
        }
    }

    private void Cell(ref int filled)
    {
        if (reader.Name != "c")
        {
            return;
        }

        _column = Address(reader.Attribute("r")) is { } address ? address.Column : Math.Min(_column + 1, MostColumns);
        string type = reader.Attribute("t") ?? "n";
        int style = reader.Number("s") ?? 0;
        string? value = null;
        bool hasFormula = false;
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                switch (reader.Name)
                {
                    case "v":
                        value = reader.Text();
                        break;
                    case "is":
                        value = RichText(reader);
                        break;
                    case "f":
                        hasFormula = true;
                        break;
                }
            }
        }

        if (hasFormula && string.IsNullOrEmpty(value) && type != "str")
        {
            sheet.Unreckoned.Add(Place.CellName(_row, _column));
        }

        if (!string.IsNullOrEmpty(value))
        {
            Add(value, type, style, ref filled);
        }
    }

    private void Add(string value, string type, int style, ref int filled)
    {
        string text = type switch
        {
            "s" => int.TryParse(value, out int index) && index >= 0 && index < strings.Count ? strings[index] : throw new InvalidDataException(),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "n" => NumberFormat.Show(value, styles.Format(style), dates1904),
            _ => value,
        };
        if (type == "e")
        {
            sheet.Errors.Add(Place.CellName(_row, _column));
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            counter.Add(++filled, _row);
            sheet.Add(_row, new SheetCell(_column, text.Trim(), type == "n" && text != value ? value : null));
        }
    }

    private static (int Row, int Column)? Address(string? name)
    {
        int column = 0;
        int row = 0;
        foreach (char sign in name ?? string.Empty)
        {
            if (sign is >= 'A' and <= 'Z' && row == 0)
            {
                column = (column * 26) + sign - 'A' + 1;
            }
            else if (sign is >= '0' and <= '9')
            {
                row = (row * 10) + sign - '0';
            }
            else if (sign != '$')
            {
                return null;
            }

            if (column > MostColumns || row > MostRows)
            {
                return null;
            }
        }

        return column > 0 && row > 0 ? (row, column) : null;
    }
}
