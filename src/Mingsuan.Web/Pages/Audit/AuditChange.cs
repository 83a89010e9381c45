using System.Text.Json;
using Mingsuan.Storage.Auditing;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Audit;

/// <summary>What an entry says of one field.</summary>
/// <param name="TextKey">The key of the field's name; null when there is none, and the field is named as it is stored.</param>
/// <param name="Field">The field as it is stored.</param>
/// <param name="From">What it held; null when it was not there, or when the entry says only what is.</param>
/// <param name="To">What it holds; null when it is gone.</param>
/// <param name="IsChange">Whether the entry tells before from after.</param>
public sealed record AuditChange(string? TextKey, string Field, string? From, string? To, bool IsChange)
{
    private const int Longest = 120;

    /// <summary>Fields that say nothing to people.</summary>
    private static readonly HashSet<string> Unsaid = new(StringComparer.Ordinal) { "position", "amountFen", "kind", "key", "rowVersion" };

    /// <summary>What an entry says, field by field; empty when it says nothing more.</summary>
    public static IReadOnlyList<AuditChange> Of(AuditEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Detail);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var root = json.RootElement;
        bool isChange = root.TryGetProperty("from", out var before) | root.TryGetProperty("to", out var after);
        string? sheet = SheetOf(entry.Subject);
        if (isChange && (before.ValueKind == JsonValueKind.Object || after.ValueKind == JsonValueKind.Object))
        {
            var (from, to) = (Fields(before), Fields(after));
            return [.. from.Keys.Union(to.Keys, StringComparer.Ordinal).Where(field => !Unsaid.Contains(field) && from.GetValueOrDefault(field, string.Empty) != to.GetValueOrDefault(field, string.Empty))
                .Select(field => new AuditChange(KeyOf(sheet, field), field, from.GetValueOrDefault(field), to.GetValueOrDefault(field), true))];
        }

        var plain = Fields(root);
        var single = isChange ? [new AuditChange(null, string.Empty, plain.GetValueOrDefault("from"), plain.GetValueOrDefault("to"), true)] : Array.Empty<AuditChange>();
        return [.. single, .. plain.Where(field => field.Key is not ("from" or "to") && field.Value.Length > 0).Select(field => new AuditChange(KeyOf(sheet, field.Key), field.Key, null, field.Value, false))];
    }

    /// <summary>The id of the sheet that a subject (<c>book:7/Line/001</c>) is of, or null.</summary>
    public static string? SheetOf(string subject) =>
        subject.Split('/', 3) is [_, var kind, _] ? BookSheetMap.Edited.FirstOrDefault(sheet => BookSheetMap.KindOf(sheet).ToString() == kind)?.Id : null;

    private static string? KeyOf(string? sheet, string field) => new[] { $"column.{sheet}.{field}", "audit.field." + field }.FirstOrDefault(Localisation.Texts.Has);

    /// <summary>The fields of an object, those of its content among them; lists are left out.</summary>
    private static Dictionary<string, string> Fields(JsonElement element)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "content" && property.Value.ValueKind == JsonValueKind.Object)
                {
                    foreach (var cell in Fields(property.Value))
                    {
                        fields[cell.Key] = cell.Value;
                    }
                }
                else if (property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
                {
                    string text = property.Value.ToString();
                    fields[property.Name] = text.Length > Longest ? text[..Longest] + "…" : text;
                }
            }
        }

        return fields;
    }
}
