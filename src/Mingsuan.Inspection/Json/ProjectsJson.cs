using System.Text.Json;
using Mingsuan.Performance;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Inspection.Json;

/// <summary>Writes the target tables of a document (<c>projects</c>).</summary>
public static class ProjectsJson
{
    private static readonly FundingSource[] Sources = Enum.GetValues<FundingSource>();

    /// <summary>Writes the property <c>projects</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PerformanceTarget> targets)
    {
        json.WriteStartArray("projects");
        foreach (var target in targets)
        {
            Project(json, target);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>departmentGoals</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<DepartmentGoal> goals)
    {
        json.WriteStartArray("departmentGoals");
        foreach (var goal in goals)
        {
            json.WriteStartObject();
            json.WriteString("duty", goal.Duty);
            json.WriteString("goal", goal.Goal);
            json.WriteString("indicators", goal.Indicators);
            json.WriteString("standard", goal.Standard);
            Grades(json, goal.Standard ?? string.Empty);
            Line(json, goal.Line, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>departmentTargets</c>: what the text says of the department's targets as a whole.</summary>
    public static void Write(Utf8JsonWriter json, DepartmentOutline outline)
    {
        json.WriteStartObject("departmentTargets");
        json.WriteString("overall", outline.Overall);
        json.WriteString("safeguards", outline.Safeguards);
        json.WriteEndObject();
    }

    private static void Grades(Utf8JsonWriter json, string standard)
    {
        json.WriteStartArray("grades");
        foreach (var scale in GradeScaleParser.Parse(standard))
        {
            json.WriteStartArray();
            foreach (var step in scale.Steps)
            {
                json.WriteStartObject();
                json.WriteString("grade", step.Grade);
                json.WriteString("low", step.Low?.ToString());
                json.WriteString("high", step.High?.ToString());
                json.WriteString("unit", step.Unit);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Project(Utf8JsonWriter json, PerformanceTarget target)
    {
        json.WriteStartObject();
        json.WriteString("title", target.Title);
        json.WriteString("name", target.Name);
        json.WriteString("code", target.Code);
        json.WriteString("unit", target.Unit);
        json.WriteString("budget", target.Budget.Printed);
        json.WriteString("fiscal", target.Fiscal.Printed);
        json.WriteString("other", target.Other.Printed);
        json.WriteString("periodBudget", target.PeriodBudget.Printed);
        json.WriteString("purpose", target.Purpose);
        Funding(json, "funding", target, IndicatorHorizon.Annual);
        Funding(json, "periodFunding", target, IndicatorHorizon.Period);
        json.WriteStartObject("attributes");
        foreach (var group in target.Attributes.GroupBy(attribute => attribute.Label, StringComparer.Ordinal))
        {
            json.WriteString(group.Key, string.Join(" ", group.Select(attribute => attribute.Text)));
        }

        json.WriteEndObject();
        Plan(json, target);
        json.WritePropertyName("goals");
        JsonParts.Strings(json, target.Goals.Concat(target.PeriodGoals).Select(goal => goal.Text).Distinct(StringComparer.Ordinal));
        json.WritePropertyName("annualGoals");
        JsonParts.Strings(json, target.Goals.Select(goal => goal.Text));
        json.WritePropertyName("periodGoals");
        JsonParts.Strings(json, target.PeriodGoals.Select(goal => goal.Text));
        json.WriteStartArray("indicators");
        foreach (var indicator in target.Indicators)
        {
            Indicator(json, indicator);
        }

        json.WriteEndArray();
        Line(json, target.Place?.Line, target.Place?.Page);
        json.WriteEndObject();
    }

    private static void Funding(Utf8JsonWriter json, string name, PerformanceTarget target, IndicatorHorizon horizon)
    {
        json.WriteStartObject(name);
        foreach (var source in Sources)
        {
            json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(source.ToString()), target.Funding.FirstOrDefault(part => part.Source == source && part.Horizon == horizon)?.Amount.Printed);
        }

        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, PerformanceTarget target)
    {
        json.WriteStartArray("spendingPlan");
        foreach (var step in target.SpendingPlan)
        {
            json.WriteStartObject();
            json.WriteString("by", step.By);
            json.WriteString("value", step.Value);
            if (step.IsUncertain)
            {
                json.WriteBoolean("uncertain", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Indicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("level1", indicator.Level1);
        json.WriteString("level2", indicator.Level2);
        json.WriteString("level3", indicator.Level3);
        json.WriteString("description", indicator.Description);
        json.WriteString("value", indicator.Value);
        json.WriteString("basis", indicator.Basis);
        if (indicator.Standard is not null)
        {
            json.WriteString("standard", indicator.Standard);
        }

        if (indicator.Weight is not null)
        {
            json.WriteString("weight", indicator.Weight);
        }

        if (indicator.Parts is { } parts)
        {
            json.WriteString("symbol", parts.Symbol);
            json.WriteString("number", parts.Number);
            json.WriteString("unit", parts.Unit);
        }

        json.WriteString("horizon", indicator.Horizon == IndicatorHorizon.Period ? "period" : "annual");
        json.WritePropertyName("target");
        TargetJson.Write(json, indicator.Target);
        json.WriteString("measurability", JsonNamingPolicy.KebabCaseLower.ConvertName(Measurability.Of(indicator).Grade.ToString()));
        Line(json, indicator.Place?.Line, indicator.Place?.Page);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, int? line, int? page)
    {
        json.WriteStartObject("place");
        JsonParts.Number(json, "line", line);
        JsonParts.Number(json, "page", page);
        json.WriteEndObject();
    }
}
