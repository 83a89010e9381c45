using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms;

/// <summary>A target table while it is read.</summary>
internal sealed class TargetDraft
{
    private readonly List<FundingPart> _funding = [];
    private readonly List<TargetAttribute> _attributes = [];
    private readonly List<TargetGoal> _goals = [];
    private readonly List<TargetGoal> _periodGoals = [];

    /// <summary>The first line of the table.</summary>
    public required int Line { get; init; }

    /// <summary>The index of the document's block in which the table begins: lines may begin anew on every sheet, blocks do not.</summary>
    public int Block { get; set; }

    /// <summary>The page of the table, or null.</summary>
    public int? Page { get; init; }

    /// <summary>The title, when it stands inside the table.</summary>
    public FormCell? Title { get; set; }

    /// <summary>The unit of the amounts, or null.</summary>
    public string? Unit { get; set; }

    /// <summary>The label of the spending plan, or null.</summary>
    public string? PlanLabel { get; set; }

    /// <summary>The spending plan.</summary>
    public List<SpendingPlanRow> Plan { get; } = [];

    /// <summary>The indicators.</summary>
    public List<Indicator> Indicators { get; } = [];

    private FormCell? Code { get; set; }

    private FormCell? Name { get; set; }

    private string? Purpose { get; set; }

    private Dictionary<FormField, PrintedAmount> Amounts { get; } = [];

    /// <summary>Takes the value of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="label">Its label as printed.</param>
    /// <param name="value">The value.</param>
    /// <param name="horizon">The half of the form.</param>
    public void Take(FormField field, string label, FormCell value, IndicatorHorizon horizon)
    {
        switch (field)
        {
            case FormField.Code:
                Code ??= value;
                break;
            case FormField.Name:
                Name ??= value;
                break;
            case FormField.CodeAndName:
                TakeCodeAndName(value);
                break;
            case FormField.Unit:
                Unit ??= MoneyUnit.Find(value.Text)?.Name ?? value.Text;
                break;
            case FormField.Budget or FormField.PeriodBudget or FormField.Fiscal or FormField.Other:
                Amounts.TryAdd(field, AmountOf(value));
                break;
            case FormField.Funding or FormField.Purpose:
                Purpose = Purpose is null ? value.Text : Purpose + value.Text;
                break;
            case FormField.Goal or FormField.PeriodGoal or FormField.AnnualSection or FormField.PeriodSection:
                var isPeriod = field is FormField.PeriodGoal or FormField.PeriodSection || horizon == IndicatorHorizon.Period;
                (isPeriod ? _periodGoals : _goals).AddRange(GoalText.Split(value.Text, value.Line));
                break;
            case FormField.Attribute or FormField.Footer:
                _attributes.Add(new TargetAttribute(label.TrimEnd(':', '：', ' '), value.Text, value.Line));
                break;
        }
    }

    /// <summary>Takes money of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="label">Its label as printed.</param>
    /// <param name="value">The amount; blank for a blank cell.</param>
    /// <param name="horizon">The half of the form.</param>
    public void TakeFunding(FundingSource source, string label, FormCell value, IndicatorHorizon horizon) =>
        _funding.Add(new FundingPart(source, label.TrimEnd(':', '：', ' '), AmountOf(value), horizon));

    /// <summary>The table as read so far.</summary>
    /// <returns>The table, without title and year.</returns>
    public PerformanceTarget Build() => new()
    {
        Title = Title?.Text ?? "",
        Code = Code?.Text,
        CodeLine = Code?.Line,
        Name = Name?.Text,
        NameLine = Name?.Line,
        Unit = Unit,
        Budget = Amount(FormField.Budget),
        PeriodBudget = Amount(FormField.PeriodBudget),
        Fiscal = Amount(FormField.Fiscal),
        Other = Amount(FormField.Other),
        Funding = _funding,
        Purpose = Purpose,
        Attributes = _attributes,
        SpendingPlan = Plan,
        SpendingPlanLabel = PlanLabel,
        Goals = _goals,
        PeriodGoals = _periodGoals,
        Indicators = Indicators,
        Place = new Place(null, null, null, Title?.Line ?? Line, Page, Title?.Text ?? ""),
    };

    private static PrintedAmount AmountOf(FormCell cell) =>
        cell.IsBlank ? new PrintedAmount(null, null) { Line = cell.Line }
        : PrintedNumber.Read(cell.Text) is { } number ? new PrintedAmount(number.Digits, number.Value) { Line = cell.Line }
        : new PrintedAmount(cell.Text, null) { Line = cell.Line };

    private PrintedAmount Amount(FormField field) => Amounts.GetValueOrDefault(field) ?? PrintedAmount.Blank;

    // 13…0041H-车辆保险费: the code is what has no Chinese character before the first hyphen.
    private void TakeCodeAndName(FormCell value)
    {
        var hyphen = value.Text.IndexOfAny(['-', '－', '—']);
        var hasCode = hyphen > 0 && value.Text.AsSpan(0, hyphen).IndexOfAnyExceptInRange('!', '~') < 0;
        Code ??= hasCode ? value with { Text = value.Text[..hyphen] } : null;
        Name ??= hasCode ? value with { Text = value.Text[(hyphen + 1)..].Trim() } : value;
    }
}
