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
        for (int index = 0; index < context.Disclosure.Statements.Count; index++)
        {
            var statement = context.Disclosure.Statements[index];
            if (!Statements.Contains(statement.Id, StringComparer.Ordinal) || EmptyNote.Data(context.Disclosure, index).Count == 0)
            {
                continue;
            }

            var natures = context.Disclosure.Figures.Where(figure => figure.Place.Statement == index && figure.Coordinates is not null)
                .Select(figure => figure.Coordinates![StandardDimensions.Nature].Id).ToHashSet(StringComparer.Ordinal);
            if (!natures.Contains("basic") || !natures.Contains("project"))
            {
                yield return Finding(
                    $"《{statement.Title}》没有分别列出基本支出和项目支出。", $"“{statement.Title}” does not tell basic from project expenditure.",
                    new Place(index, null, null, statement.Line, null, statement.Title));
            }
        }
    }
}
