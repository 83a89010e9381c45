namespace Mingsuan.Storage.Departments;

/// <summary>A department that makes a budget.</summary>
public sealed record Department
{
    /// <summary>The id.</summary>
    public long Id { get; init; }

    /// <summary>The code; unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>行政区划代码, six digits.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The department above, or null.</summary>
    public long? ParentId { get; init; }

    /// <summary>The ids from the root down to this one: <c>/1/5/</c>.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>Counts the changes.</summary>
    public long RowVersion { get; init; }
}

/// <summary>预算单位: a budgetary unit of a department.</summary>
public sealed record BudgetaryUnit
{
    /// <summary>The id.</summary>
    public long Id { get; init; }

    /// <summary>Its department.</summary>
    public required long DepartmentId { get; init; }

    /// <summary>The code; unique.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it no longer takes part in budgets; it stays for those of earlier years.</summary>
    public bool Closed { get; init; }

    /// <summary>Counts the changes.</summary>
    public long RowVersion { get; init; }
}
