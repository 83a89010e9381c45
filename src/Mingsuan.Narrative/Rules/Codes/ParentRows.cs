using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-PARENT: in a statement that lists classes and groups, each code has its parents.</summary>
public sealed class ParentRows : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-PARENT", Severity.Warning, "每个项级科目都列出所属的款和类", "each item is listed with its group and class", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (var statement in CodedRow.Of(context).GroupBy(row => row.Statement))
        {
            var rows = statement.ToList();
            var codes = rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
            foreach (int digits in new[] { 3, 5 })
            {
                // A statement that leaves the whole level out has another form.
                if (!codes.Any(code => code.Length == digits))
                {
                    continue;
                }

                foreach (var orphans in rows.Where(row => row.Code.Length > digits && !codes.Contains(row.Code[..digits])).GroupBy(row => row.Code[..digits], StringComparer.Ordinal))
                {
                    var first = orphans.First();
                    yield return Finding(
                        $"《{context.Disclosure.Statements[statement.Key].Title}》列有科目{first.Code}，缺少上级科目{orphans.Key}。",
                        $"“{context.Disclosure.Statements[statement.Key].Title}” lists {first.Code} without its parent {orphans.Key}.",
                        [.. orphans.Select(row => row.Place)]) with
                    { Expected = orphans.Key };
                }
            }
        }
    }
}
