using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>Makes rows of label and value from the text above the indicators.</summary>
internal static partial class LooseFields
{
    /// <summary>The rows.</summary>
    /// <param name="text">The text between the title and the heading of the indicators.</param>
    /// <param name="lexicon">The labels.</param>
    /// <returns>A row for each label with its value.</returns>
    public static IEnumerable<FormRow> Read(LooseText text, FieldLexicon lexicon)
    {
        var matches = LoosePatterns.Default.Label.Matches(text.Text);
        var rows = new List<FormRow>();
        Match? plan = null;
        for (var index = 0; index < matches.Count; index++)
        {
            var label = matches[index];
            var end = index + 1 < matches.Count ? matches[index + 1].Index : text.Text.Length;
            var value = text.Slice(label.Index + label.Length, end);
            switch (lexicon.FieldOf(Wrapped.Join(label.Groups["label"].Value)))
            {
                case FormField.Plan:
                    plan = label;
                    rows.AddRange(LoosePlan.Read(Cell(text, label), value, index + 1 < matches.Count && lexicon.FieldOf(Wrapped.Join(matches[index + 1].Groups["label"].Value)) == FormField.PlanValues ? text.Slice(matches[index + 1].Index + matches[index + 1].Length, index + 2 < matches.Count ? matches[index + 2].Index : text.Text.Length) : null));
                    break;
                case FormField.PlanValues when plan is not null:
                    break;
                case FormField.Budget or FormField.PeriodBudget or FormField.Fiscal or FormField.Other or FormField.Central or FormField.Provincial or FormField.Local or FormField.Self:
                    Amount(text, label, value, rows);
                    break;
                case FormField.Goal or FormField.PeriodGoal:
                    rows.AddRange(Goals(Cell(text, label), value));
                    break;
                case FormField.AnnualSection or FormField.PeriodSection or FormField.Indicators:
                    break;
                default:
                    rows.Add(new FormRow([Cell(text, label), Cell(value)], null));
                    break;
            }
        }

        return rows;
    }

    /// <summary>The amount stands behind its label or alone in the next line; what else follows belongs to the block.</summary>
    private static void Amount(LooseText text, Match label, LooseText value, List<FormRow> rows)
    {
        var amount = AmountBehind().Match(value.Text);
        var number = amount.Success ? new FormCell(amount.Groups[1].Value, value.LineAt(amount.Groups[1].Index)) : new FormCell("", text.LineAt(label.Index));
        rows.Add(new FormRow([Cell(text, label), number], null));
        var rest = Cell(value.Slice(amount.Success ? amount.Length : 0, value.Text.Length));
        if (!rest.IsBlank)
        {
            rows.Add(new FormRow([new FormCell("资金用途", rest.Line), rest], null));
        }
    }

    private static IEnumerable<FormRow> Goals(FormCell label, LooseText value)
    {
        var marks = GoalMark().Matches(value.Text);
        if (marks.Count == 0)
        {
            yield return new FormRow([label, Cell(value)], null);
        }

        for (var index = 0; index < marks.Count; index++)
        {
            var end = index + 1 < marks.Count ? marks[index + 1].Index : value.Text.Length;
            yield return new FormRow([label, Cell(value.Slice(marks[index].Index + marks[index].Length, end))], null);
        }
    }

    private static FormCell Cell(LooseText text, Match label) => new(Wrapped.Join(label.Value.TrimStart(' ', '\n', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')), text.LineAt(label.Groups["label"].Index));

    private static FormCell Cell(LooseText text) => new(Wrapped.Join(text.Text), text.LineAt(text.SkipBlanks(0)));

    [GeneratedRegex(@"\A(?:[ \t]*|\s*\n\s*(?=[\d,.]+\s*\n))([\d,]+(?:\.\d+)?)(?=\s|\z)")]
    private static partial Regex AmountBehind();

    [GeneratedRegex(@"(?<=\A|\n)\s*(?:\d{1,2}\s+)?目\s*标\s*\d{1,2}\s+|\A\s*目\s*标\s*\d{1,2}\s+")]
    private static partial Regex GoalMark();
}
