using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Rows of units among rows of subjects, as where each row carries the code of its unit: the department that stands above all its
/// units is the total once more; where only one unit follows, its rows are those of the department.
/// </summary>
internal static class UnitRows
{
    /// <summary>The labels with the department told from its units.</summary>
    /// <param name="labels">As read.</param>
    /// <param name="department">The department's name, or null.</param>
    public static IReadOnlyList<RowLabel> Apply(IReadOnlyList<RowLabel> labels, string? department)
    {
        labels = Apart(labels);
        bool hasTotal = labels.Any(label => label.Role == PhraseRole.Total);
        string name = PhraseText.Normalize(department ?? string.Empty);
        if (hasTotal && name.Length > 0 && labels.Any(label => IsDepartment(label, name)))
        {
            labels = [.. labels.Select(label => IsDepartment(label, name) ? Total(label) : label)];
        }

        var units = labels.Select(UnitOf).OfType<Member>().Distinct().ToList();
        if (units.Count == 0 || !labels.Any(IsOnlyUnit))
        {
            return labels;
        }

        bool hasSubjects = labels.Any(IsSubjectOfUnit);
        var above = units.Find(unit => units.TrueForAll(other => other.Id.StartsWith(unit.Id, StringComparison.Ordinal)) && unit.Id.All(char.IsAsciiDigit));
        if (above is null || !hasTotal || (units.Count == 1 && !hasSubjects))
        {
            return labels;
        }

        var ofSubjects = labels.Where(IsSubjectOfUnit).Select(UnitOf).Distinct().ToList();
        return [.. labels.Select(label =>
            IsOnlyUnit(label) && UnitOf(label)!.Equals(above) ? Total(label)
            : IsSubjectOfUnit(label) && ofSubjects.Count == 1 && !labels.Any(other => IsOnlyUnit(other) && !UnitOf(other)!.Equals(above) && !UnitOf(other)!.Equals(ofSubjects[0])) ? label with { Meaning = label.Meaning!.Without(StandardDimensions.Unit) }
            : label)];
    }

    /// <summary>Two units of one name stay two; a unit that is told by its code is one, however often it stands there.</summary>
    private static IReadOnlyList<RowLabel> Apart(IReadOnlyList<RowLabel> labels)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. labels.Select(label =>
        {
            if (!IsOnlyUnit(label) || UnitOf(label)!.Id is not { } id || id.All(char.IsAsciiDigit))
            {
                return label;
            }

            int count = seen[id] = seen.GetValueOrDefault(id) + 1;
            return count == 1 ? label : label with { Meaning = Coordinates.Of(StandardDimensions.Unit.Member($"{id}#{count}")) };
        })];
    }

    private static bool IsDepartment(RowLabel label, string name) => !label.IsKnown && PhraseText.Normalize(label.Text) == name;

    private static RowLabel Total(RowLabel label) => label with { Meaning = Coordinates.Everything, Role = PhraseRole.Total, IsKnown = true };

    private static Member? UnitOf(RowLabel label) => label.Meaning?[StandardDimensions.Unit] is { IsRoot: false } unit ? unit : null;

    private static bool IsOnlyUnit(RowLabel label) => UnitOf(label) is not null && label.Meaning!.Members.Length == 1;

    private static bool IsSubjectOfUnit(RowLabel label) => UnitOf(label) is not null && label.Meaning!.Members.Length > 1;
}
