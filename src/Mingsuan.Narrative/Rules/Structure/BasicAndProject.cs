using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-BASICPROJ: basic and project expenditure are both published.</summary>
public sealed class BasicAndProject : NarrativeRule
{
    private static readonly string[] Statements = ["expenditure", "general-public-expenditure"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-BASICPROJ", Severity.Error, "分别公开基本支出和项目支出", "basic and project expenditure are both published", Sources.Regulation6);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        // Provinces print the two in different statements: what one of them tells need not stand in the other again.
        var published = Enumerable.Range(0, context.Disclosure.Statements.Count)
            .Where(index => Statements.Contains(context.Disclosure.Statements[index].Id, StringComparer.Ordinal) && EmptyNote.Data(context.Disclosure, index).Count > 0).ToList();
        var natures = context.Disclosure.Figures.Where(figure => figure.Place.Statement is { } statement && published.Contains(statement) && figure.Coordinates is not null)
            .Select(figure => figure.Coordinates![StandardDimensions.Nature].Id).ToHashSet(StringComparer.Ordinal);
        if (published.Count > 0 && !(natures.Contains("basic") && natures.Contains("project")))
        {
            var statement = context.Disclosure.Statements[published[0]];
            yield return Finding(
                $"《{statement.Title}》没有分别列出基本支出和项目支出，请补充。", $"“{statement.Title}” does not tell basic from project expenditure; add the two.",
                new Place(published[0], null, null, statement.Line, null, statement.Title));
        }
    }
}
