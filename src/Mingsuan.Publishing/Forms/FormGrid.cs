using System.Text;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Forms;

/// <summary>Lays the rows of a form: fills the fields, merges equal neighbours and cells that reach over a list.</summary>
/// <param name="layout">The form.</param>
internal sealed class FormGrid(FormLayout layout)
{
    /// <summary>Stands in a layout where a cell above reaches down.</summary>
    private const string CoveredMark = "^";

    private readonly List<List<Draft>> _rows = [];

    /// <summary>Adds one row.</summary>
    public void Add(FormRowLayout row, FormFields fields) => _rows.Add(Cells(row, fields));

    /// <summary>Adds the rows of a list; one blank row when it has no item, so that the form keeps its look.</summary>
    public void Add(FormRowLayout row, IReadOnlyList<FormFields> items)
    {
        int first = _rows.Count;
        foreach (var item in items.Count == 0 ? [_ => FormValue.Blank] : items)
        {
            _rows.Add(Cells(row, item));
        }

        MergeFrom(first);
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<FormRow> Rows() => [.. _rows.Select(row => new FormRow([.. row.Where(cell => !cell.Covered).Select(cell => new FormCell(cell.Text, cell.Column, cell.Layout.ColumnSpan, cell.RowSpan)
    {
        IsCaption = cell.IsCaption,
        Amount = cell.Amount,
        IsLeft = cell.Layout.IsLeft,
    })]))];

    private List<Draft> Cells(FormRowLayout row, FormFields fields)
    {
        var cells = new List<Draft>();
        int column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Text == CoveredMark)
            {
                cells.Add(new Draft(cell, column, string.Empty, null) { Covered = true, RowSpan = 1 });
                column += cell.ColumnSpan;
                continue;
            }

            var (text, amount) = Fill(cell.Text, fields);
            cells.Add(new Draft(cell, column, text, amount) { IsCaption = !cell.Text.Contains('{', StringComparison.Ordinal) && text.Length > 0, RowSpan = Math.Max(1, cell.RowSpan) });
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private void MergeFrom(int first)
    {
        for (int row = first + 1; row < _rows.Count; row++)
        {
            bool above = true;
            for (int index = 0; index < _rows[row].Count; index++)
            {
                var cell = _rows[row][index];
                var head = Head(row, index);
                if (cell.Layout.RowSpan == 0)
                {
                    Cover(head, cell);
                }
                else if (cell.Layout.Merges)
                {
                    // A second level is one cell only inside its first level.
                    above &= head.Text == cell.Text;
                    if (above)
                    {
                        Cover(head, cell);
                    }
                }
            }
        }
    }

    private Draft Head(int row, int index)
    {
        int above = row - 1;
        while (_rows[above][index].Covered)
        {
            above--;
        }

        return _rows[above][index];
    }

    private static void Cover(Draft head, Draft cell)
    {
        head.RowSpan++;
        cell.Covered = true;
    }

    /// <summary>A cell that is one field of money holds an amount; fields inside words are filled in.</summary>
    private (string Text, PublishedAmount? Amount) Fill(string template, FormFields fields)
    {
        if (template.StartsWith('{') && template.IndexOf('}', StringComparison.Ordinal) == template.Length - 1)
        {
            var value = fields(template[1..^1]) ?? FormValue.Blank;
            return value.Yuan is { } yuan ? Print(yuan) : (value.Text ?? string.Empty, null);
        }

        var text = new StringBuilder();
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(template, position, template.Length - position);
                break;
            }

            text.Append(template, position, open - position);
            var value = fields(template[(open + 1)..close]) ?? FormValue.Blank;
            text.Append(value.Yuan is { } yuan ? Print(yuan).Text : value.Text);
            position = close + 1;
        }

        return (text.ToString(), null);
    }

    private (string Text, PublishedAmount? Amount) Print(decimal yuan)
    {
        var amount = PublishedAmount.Of(yuan, MoneyUnit.Find(layout.Unit ?? MoneyUnit.TenThousandYuan.Name) ?? MoneyUnit.TenThousandYuan, layout.Decimals);
        return (amount.Printed, amount);
    }

    private sealed class Draft(FormCellLayout layout, int column, string text, PublishedAmount? amount)
    {
        public FormCellLayout Layout => layout;

        public int Column => column;

        public string Text => text;

        public PublishedAmount? Amount => amount;

        public bool IsCaption { get; init; }

        public bool Covered { get; set; }

        public int RowSpan { get; set; }
    }
}
