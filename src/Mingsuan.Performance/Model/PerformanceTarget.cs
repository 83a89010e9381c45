using Mingsuan.Core.Figures;

namespace Mingsuan.Performance.Model;

/// <summary>Where the money of a target table comes from.</summary>
public enum FundingSource
{
    /// <summary>中央.</summary>
    Central,

    /// <summary>省级.</summary>
    Provincial,

    /// <summary>市县.</summary>
    Local,

    /// <summary>自筹.</summary>
    Self,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>Money of one source in a target table (中央, 省级, 自筹 …).</summary>
/// <param name="Source">The source.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Horizon">Of the year, or of the whole period.</param>
public sealed record FundingPart(FundingSource Source, string Label, PrintedAmount Amount, IndicatorHorizon Horizon = IndicatorHorizon.Annual);

/// <summary>One step of the spending plan (资金支出计划).</summary>
/// <param name="By">Until when, as printed (3月底).</param>
/// <param name="Value">Share or cumulative amount, as printed; null for a blank cell.</param>
/// <param name="Number">Its number; null when it is none.</param>
public sealed record SpendingPlanRow(string By, string? Value, decimal? Number)
{
    /// <summary>The line where the value stands; null when it was not read from a document.</summary>
    public int? Line { get; init; }

    /// <summary>True when the source lost its blank cells and the value may belong to another date.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>A further labelled field (立项依据 …).</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Line">The line of its cell; null when it was not read from a document.</param>
public sealed record TargetAttribute(string Label, string Text, int? Line = null);

/// <summary>A goal.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Line">The line of its cell; null when it was not read from a document.</param>
public sealed record TargetGoal(string Text, int? Line = null);

/// <summary>One target table of one project (绩效目标表).</summary>
public sealed record PerformanceTarget
{
    /// <summary>Title of the table as printed; empty when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Project code; null when not printed.</summary>
    public string? Code { get; init; }

    /// <summary>Project name inside the table; null when not printed.</summary>
    public string? Name { get; init; }

    /// <summary>Unit of the amounts as printed (万元, 元); null when not printed.</summary>
    public string? Unit { get; init; }

    /// <summary>The line of the code; null when it was not read from a document.</summary>
    public int? CodeLine { get; init; }

    /// <summary>The line of the name; null when it was not read from a document.</summary>
    public int? NameLine { get; init; }

    /// <summary>The budget year; null when the document does not say.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The whole amount (预算数, 年度资金总额).</summary>
    public PrintedAmount Budget { get; init; } = PrintedAmount.Blank;

    /// <summary>The amount of the whole period (实施期资金总额); blank when the form has none.</summary>
    public PrintedAmount PeriodBudget { get; init; } = PrintedAmount.Blank;

    /// <summary>Of that from the budget (财政资金).</summary>
    public PrintedAmount Fiscal { get; init; } = PrintedAmount.Blank;

    /// <summary>Of that other money (其他资金).</summary>
    public PrintedAmount Other { get; init; } = PrintedAmount.Blank;

    /// <summary>Amounts by source, where printed.</summary>
    public IReadOnlyList<FundingPart> Funding { get; init; } = [];

    /// <summary>What the money is for (资金用途); null when not printed.</summary>
    public string? Purpose { get; init; }

    /// <summary>Further labelled fields.</summary>
    public IReadOnlyList<TargetAttribute> Attributes { get; init; } = [];

    /// <summary>The spending plan; empty when not printed.</summary>
    public IReadOnlyList<SpendingPlanRow> SpendingPlan { get; init; } = [];

    /// <summary>The label of the spending plan as printed, with its unit (资金支出计划（%）); null when there is no plan.</summary>
    public string? SpendingPlanLabel { get; init; }

    /// <summary>The goals of the year.</summary>
    public IReadOnlyList<TargetGoal> Goals { get; init; } = [];

    /// <summary>The goals of the whole period, where the form prints both.</summary>
    public IReadOnlyList<TargetGoal> PeriodGoals { get; init; } = [];

    /// <summary>The indicators in their order, blank slots apart.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Where the table stands; null when it was not read from a document.</summary>
    public Place? Place { get; init; }
}
