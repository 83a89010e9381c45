namespace Mingsuan.Storage.Rights;

/// <summary>A role within a scope: everywhere, a department with all below it, or one unit.</summary>
public sealed record RoleAssignment
{
    /// <summary>The id.</summary>
    public long Id { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>The department it is confined to, or null.</summary>
    public long? DepartmentId { get; init; }

    /// <summary>The unit it is confined to, or null. Neither this nor a department: everywhere.</summary>
    public long? UnitId { get; init; }

    /// <summary>The path of the department, or of the unit's department; null when everywhere.</summary>
    public string? DepartmentPath { get; init; }

    /// <summary>Whether a place lies within the scope.</summary>
    public bool Covers(BudgetPlace place)
    {
        if (UnitId is long unit)
        {
            return place.UnitId == unit;
        }

        return DepartmentPath is null || place.DepartmentPath.StartsWith(DepartmentPath, StringComparison.Ordinal);
    }
}

/// <summary>What an action is done to: a department's budget, or the part of one unit in it.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentPath">Its path in the tree: <c>/1/5/</c>.</param>
/// <param name="Units">The ids of all its open units.</param>
/// <param name="UnitId">The one unit concerned; null for the department as a whole.</param>
public sealed record BudgetPlace(long DepartmentId, string DepartmentPath, IReadOnlyList<long> Units, long? UnitId = null);
