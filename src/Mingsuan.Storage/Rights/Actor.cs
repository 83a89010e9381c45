namespace Mingsuan.Storage.Rights;

/// <summary>Somebody who does something.</summary>
/// <param name="AccountId">The account; null for visitors and the system itself.</param>
/// <param name="Name">As the audit trail names them.</param>
/// <param name="Assignments">Their roles.</param>
public sealed record Actor(long? AccountId, string Name, IReadOnlyList<RoleAssignment> Assignments)
{
    /// <summary>Somebody without an account.</summary>
    public static Actor Anonymous { get; } = new(null, "anonymous", []);

    /// <summary>The program itself: migrations, first set-up, demonstration data.</summary>
    public static Actor System { get; } = new(null, "system", []);

    /// <summary>The settings that are on and that a grant may depend on.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Whether they may do something, somewhere or at a place.</summary>
    public bool May(Right right, BudgetPlace? place = null) => RightsTable.Allows(this, right, place);

    /// <summary>Refuses what they may not do.</summary>
    /// <exception cref="AccessDeniedException">They may not.</exception>
    public void Demand(Right right, BudgetPlace? place = null)
    {
        if (!ReferenceEquals(this, System) && !May(right, place))
        {
            throw new AccessDeniedException(right);
        }
    }
}

/// <summary>Somebody tried what the table of rights does not grant them.</summary>
/// <param name="right">What they tried.</param>
public sealed class AccessDeniedException(Right right) : Exception($"Not allowed: {right}.")
{
    /// <summary>What they tried.</summary>
    public Right Right { get; } = right;
}
