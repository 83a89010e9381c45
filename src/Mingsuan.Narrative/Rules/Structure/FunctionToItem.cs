using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-FUNC-ITEM: expenditure by function is published down to 项.</summary>
public sealed class FunctionToItem : NarrativeRule
{
    private const int ItemDigits = 7;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-FUNC-ITEM", Severity.Error, "按功能分类公开到项", "expenditure by function is published down to the item", Sources.Regulation6);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context) =>
        TooCoarse.Find(context, StandardDimensions.Function, ItemDigits, "general-public-expenditure", "expenditure", "government-fund-expenditure", "state-capital-expenditure", TooCoarse.Outline).Select(coarse => Finding(
            $"《{context.Disclosure.Statements[coarse.Statement].Title}》科目{coarse.Code}只列到{(coarse.Code.Length == 3 ? "类" : "款")}级，应公开到项级。",
            $"“{context.Disclosure.Statements[coarse.Statement].Title}” gives {coarse.Code} without its items.", coarse.Place) with
        { Actual = coarse.Code });
}

/// <summary>Codes of a statement that have an amount and no code below them.</summary>
internal static class TooCoarse
{
    /// <summary>Stands for 收入总表, which need not go down to items: only where it does, all of it is to.</summary>
    public const string Outline = "revenue";

    /// <summary>The codes with fewer digits than demanded.</summary>
    public static IEnumerable<(int Statement, string Code, Place Place)> Find(NarrativeContext context, Dimension dimension, int digits, params string[] statements)
    {
        var byStatement = context.Disclosure.Figures
            .Where(figure => figure is { State: FigureState.Printed, Coordinates: not null, Place.Statement: not null } && figure.Measure == Measure.Budget)
            .Where(figure => statements.Contains(context.Disclosure.Statements[figure.Place.Statement!.Value].Id, StringComparer.Ordinal))
            .Select(figure => (Statement: figure.Place.Statement!.Value, Code: figure.Coordinates![dimension].Id, figure.Place, IsZero: figure.Amount.Value == 0m))
            .Where(figure => figure.Code.Length > 0 && figure.Code.All(char.IsAsciiDigit))
            .GroupBy(figure => figure.Statement)
            .ToList();

        // What one statement of the kind publishes in full, another may show in outline.
        bool inFull = byStatement.Exists(statement => IsInFull(statement.Select(figure => figure.Code)));
        foreach (var statement in byStatement.Where(statement => (!inFull && context.Disclosure.Statements[statement.Key].Id != Outline) || IsInFull(statement.Select(figure => figure.Code))))
        {
            // Items too small to print are there all the same: their class has an amount, and each of them 0.00.
            var zeros = statement.Where(figure => figure.IsZero).Select(figure => figure.Code).ToHashSet(StringComparer.Ordinal);
            var places = statement.Where(figure => !figure.IsZero).DistinctBy(figure => figure.Code).ToDictionary(figure => figure.Code, figure => figure.Place, StringComparer.Ordinal);
            foreach (var (code, place) in places)
            {
                if (code.Length < digits && !places.Keys.Concat(zeros).Any(other => other.Length > code.Length && other.StartsWith(code, StringComparison.Ordinal)))
                {
                    yield return (statement.Key, code, place);
                }
            }
        }

        bool IsInFull(IEnumerable<string> codes) => codes.Any(code => code.Length >= digits);
    }
}
