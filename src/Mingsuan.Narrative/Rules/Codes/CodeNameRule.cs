using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>What the rules about codes and names share. A list that was not taken from the Ministry's text calls nothing an error.</summary>
public abstract class CodeNameRule : NarrativeRule
{
    /// <summary>The code lists that the rule holds rows against, by the first digit of a code.</summary>
    internal abstract CodeList? ListOf(Catalogue catalogue, CodedRow row, string? statement);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var named = new Dictionary<string, CodedRow>(StringComparer.Ordinal);
        foreach (var row in CodedRow.Of(context))
        {
            if (row.Name is not { } name || ListOf(context.Catalogue, row, context.Disclosure.Statements[row.Statement].Id) is not { } list)
            {
                continue;
            }

            if (named.TryGetValue(row.Code, out var first) && NameKey.Of(first.Name!) != NameKey.Of(name))
            {
                yield return Finding($"科目{row.Code}在各表中名称不同：“{first.Name}”与“{name}”。请统一。", $"code {row.Code} has two names: “{first.Name}” and “{name}”.", row.Place, first.Place) with
                { Severity = Severity.Warning, Expected = first.Name, Actual = name };
            }
            else if (named.TryAdd(row.Code, row) && Against(list, row, name, context.Year) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Against(CodeList list, CodedRow row, string name, int? year)
    {
        var entry = list.Find(row.Code, year) ?? list.Find(row.Code);
        if (entry is null || entry.IsNamed(name))
        {
            return null;
        }

        // Another code's name beside this code is more than another spelling.
        var others = list.FindByName(name).Where(other => other.Code != row.Code && other.Code.Length == row.Code.Length).ToList();
        var severity = entry.Evidence switch
        {
            CodeEvidence.Official => Severity.Error,
            CodeEvidence.Observed => Severity.Warning,
            _ => Severity.Info,
        };
        if (severity == Severity.Info && others.Count == 0)
        {
            return null;
        }

        string evidence = entry.Evidence == CodeEvidence.Official ? string.Empty : "科目表此项未核对官方目录，请人工确认。";
        string other = others.Count > 0 ? $"“{name}”是科目{others[0].Code}的名称。" : string.Empty;
        return Finding(
            $"科目{row.Code}的名称印为“{name}”，科目表中是“{entry.Name}”。{other}{evidence}",
            $"code {row.Code} is named “{name}”; the list has “{entry.Name}”.", row.Place) with
        { Severity = severity, Expected = entry.Name, Actual = name };
    }
}
