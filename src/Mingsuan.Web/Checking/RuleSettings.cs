using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;

namespace Mingsuan.Web.Checking;

/// <summary>Which rules are applied here: all, less the warnings and notes that the administrator has switched off. What is an error stays one.</summary>
/// <param name="settings">Keeps the choice.</param>
public sealed class RuleSettings(SettingStore settings)
{
    private const string Off = "rules-off";

    /// <summary>Whether a rule can be switched off.</summary>
    public static bool IsOptional(RuleInfo rule) => rule.Severity != Severity.Error;

    /// <summary>The choice as it stands.</summary>
    public async Task<RuleChoice> AppliedAsync() =>
        new(new HashSet<string>((await settings.FindAsync(Off) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal));

    /// <summary>Switches a rule on or off. False when there is no such rule, or it cannot be switched off.</summary>
    public async Task<bool> SwitchAsync(Actor actor, string id, bool isOn)
    {
        if (RuleGroups.All.SelectMany(group => group.Rules).FirstOrDefault(rule => rule.Id == id) is not { } rule || !IsOptional(rule))
        {
            return false;
        }

        var off = new SortedSet<string>((await AppliedAsync()).Off, StringComparer.Ordinal);
        if (isOn ? off.Remove(id) : off.Add(id))
        {
            await settings.SetAsync(actor, Off, string.Join(' ', off));
        }

        return true;
    }
}

/// <summary>The administrator's choice of rules.</summary>
/// <param name="Off">The ids of rules that are switched off.</param>
public sealed record RuleChoice(IReadOnlySet<string> Off)
{
    /// <summary>Whether a finding is shown: errors always are.</summary>
    public bool Shows(Finding finding) => finding.Severity == Severity.Error || !Off.Contains(finding.Rule);
}
