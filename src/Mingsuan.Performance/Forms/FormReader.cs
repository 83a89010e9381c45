using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Forms;

/// <summary>Reads the target forms in a run of rows: a field that belongs above the indicators begins the next form.</summary>
/// <param name="lexicon">Labels and headings.</param>
internal sealed class FormReader(FieldLexicon lexicon)
{
    /// <summary>The forms in a run of rows.</summary>
    /// <param name="rows">The rows of one table.</param>
    /// <returns>One draft for each form that has indicators; empty for a table of another kind.</returns>
    public IReadOnlyList<TargetDraft> Read(IReadOnlyList<FormRow> rows)
    {
        var forms = new List<TargetDraft>();
        Form? form = null;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (IndicatorHeading.Read(row, lexicon) is { } heading)
            {
                form ??= new Form(lexicon, row);
                form.Begin(heading);
                continue;
            }

            if (form is null || (form.Draft.Indicators.Count > 0 && BeginsForm(row)))
            {
                Finish(form, forms);
                form = new Form(lexicon, row);
            }

            index += form.Read(row, rows, index);
        }

        Finish(form, forms);
        return forms;
    }

    private static void Finish(Form? form, List<TargetDraft> forms)
    {
        if (form is { Draft.Indicators.Count: > 0 })
        {
            forms.Add(form.Draft);
        }
    }

    private bool BeginsForm(FormRow row)
    {
        var text = row.First.Cell.Text;
        var colon = text.IndexOfAny([':', '：']);
        var field = lexicon.FieldOf(text) ?? (colon > 0 ? lexicon.FieldOf(text[..colon]) : null);
        return field is not null and not FormField.Footer and not FormField.Attribute and not FormField.Indicators || FormTitle.Is(text);
    }

    private sealed class Form(FieldLexicon lexicon, FormRow first)
    {
        private FieldReader? _fields;
        private IndicatorReader? _indicators;

        public TargetDraft Draft { get; } = new() { Line = first.Line, Page = first.Page };

        private FieldReader Fields => _fields ??= new FieldReader(lexicon, Draft);

        public void Begin(IndicatorHeading heading)
        {
            _indicators ??= new IndicatorReader(lexicon, Draft, Fields.Halves);
            _indicators.Take(heading);
        }

        /// <summary>Reads a row; returns how many rows behind it belong to it.</summary>
        public int Read(FormRow row, IReadOnlyList<FormRow> rows, int index)
        {
            var (_, cell) = row.First;
            if (_indicators is null || lexicon.FieldOf(cell.Text) is FormField.Footer or FormField.Attribute)
            {
                if (_indicators is null && FormTitle.Is(cell.Text) && row.Cells.Count(other => !other.IsBlank) == 1)
                {
                    Draft.Title ??= cell;
                    return 0;
                }

                Fields.Read(row);
                return 0;
            }

            if (_indicators.TakeSecondLine(row))
            {
                return 0;
            }

            var (whole, pieces) = _indicators.Join(rows, index);
            _indicators.Read(whole);
            return pieces;
        }
    }
}
