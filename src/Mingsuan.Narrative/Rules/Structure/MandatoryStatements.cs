using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-TABLES: the mandatory statements are published.</summary>
public sealed class MandatoryStatements : NarrativeRule
{
    /// <summary>With fewer statements the tables are published elsewhere, or the document is an excerpt.</summary>
    private const int Enough = 4;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-TABLES", Severity.Error, "规定的报表齐全", "the mandatory statements are published", Sources.Disclosure);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (!context.IsBudget)
        {
            yield break;
        }

        var published = context.Disclosure.Statements.Select(statement => statement.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        bool isComplete = published.Count >= Enough;
        if (!isComplete && !context.HasNarrative)
        {
            yield break;
        }

        var missing = MandatoryPart.Statements.Where(part => part.AppliesTo(context) && !part.Keys.Any(published.Contains)).ToList();
        if (!isComplete)
        {
            if (missing.Count > 0)
            {
                yield return Finding(
                    $"文件中没有{string.Join("、", missing.Select(part => part.Name))}。如报表另行公开，请注明公开位置。",
                    $"the document lacks {missing.Count} mandatory statements. If they are published elsewhere, say where.") with
                { Severity = Severity.Info };
            }

            yield break;
        }

        foreach (var part in missing)
        {
            yield return Finding($"缺少{part.Name}。没有数据的也应公开空表并说明。", $"{part.Name} is missing. A statement without data is published empty, and says so.") with
            { Severity = part.Severity, Source = part.Source, Expected = part.Name };
        }
    }
}
