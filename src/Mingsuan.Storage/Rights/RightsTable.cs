using Mingsuan.Storage.Settings;

namespace Mingsuan.Storage.Rights;

/// <summary>How far a grant reaches from what a role was assigned to.</summary>
public enum Reach
{
    /// <summary>Not tied to a place.</summary>
    Everywhere,

    /// <summary>The assigned departments with all below them, and the assigned units.</summary>
    Assigned,

    /// <summary>As <see cref="Assigned"/>, and the department of an assigned unit as a whole.</summary>
    Touching,

    /// <summary>A department only if all its units are assigned.</summary>
    WholeDepartment,
}

/// <summary>One line of the table of rights.</summary>
/// <param name="Role">Who.</param>
/// <param name="Right">May do what.</param>
/// <param name="Reach">Where.</param>
public sealed record Grant(Role Role, Right Right, Reach Reach)
{
    /// <summary>The setting of the administrator without which the grant does not hold; null when it always does.</summary>
    public string? Setting { get; init; }
}

/// <summary>Who may do what. This table is the only place that says so; what it does not grant is refused.</summary>
public static class RightsTable
{
    /// <summary>Every grant.</summary>
    public static IReadOnlyList<Grant> Grants { get; } =
    [
        new(Role.Anonymous, Right.UsePublicPages, Reach.Everywhere),
        new(Role.Anonymous, Right.ReadPublication, Reach.Everywhere),
        new(Role.Anonymous, Right.CheckDocument, Reach.Everywhere) { Setting = SettingStore.AnonymousChecking },
        new(Role.SignedIn, Right.UseOwnAccount, Reach.Everywhere),
        new(Role.SignedIn, Right.CheckDocument, Reach.Everywhere),
        new(Role.SignedIn, Right.DecideOnDocument, Reach.Everywhere),
        new(Role.SignedIn, Right.CompileDocument, Reach.Everywhere),

        new(Role.UnitEditor, Right.ViewBook, Reach.Touching),
        new(Role.UnitEditor, Right.CreateBook, Reach.WholeDepartment),
        new(Role.UnitEditor, Right.EditBook, Reach.Assigned),
        new(Role.UnitEditor, Right.WriteInBook, Reach.Touching),
        new(Role.UnitEditor, Right.CommentOnBook, Reach.Touching),
        new(Role.UnitEditor, Right.DecideOnFinding, Reach.Touching),
        new(Role.UnitEditor, Right.SubmitBook, Reach.WholeDepartment),
        new(Role.UnitEditor, Right.CorrectBook, Reach.WholeDepartment),

        new(Role.DepartmentReviewer, Right.ViewBook, Reach.Assigned),
        new(Role.DepartmentReviewer, Right.CreateBook, Reach.Assigned),
        new(Role.DepartmentReviewer, Right.CommentOnBook, Reach.Assigned),
        new(Role.DepartmentReviewer, Right.ReviewForDepartment, Reach.Assigned),
        new(Role.DepartmentReviewer, Right.PublishBook, Reach.Assigned),
        new(Role.DepartmentReviewer, Right.CorrectBook, Reach.Assigned),

        new(Role.FinanceBureau, Right.ViewBook, Reach.Assigned),
        new(Role.FinanceBureau, Right.CommentOnBook, Reach.Assigned),
        new(Role.FinanceBureau, Right.ReviewForBureau, Reach.Assigned),
        new(Role.FinanceBureau, Right.PublishBook, Reach.Assigned),

        new(Role.Auditor, Right.ViewBook, Reach.Assigned),
        new(Role.Auditor, Right.ReadAuditTrail, Reach.Everywhere),

        new(Role.Administrator, Right.ViewBook, Reach.Assigned),
        new(Role.Administrator, Right.ReadAuditTrail, Reach.Everywhere),
        new(Role.Administrator, Right.ManageDepartments, Reach.Everywhere),
        new(Role.Administrator, Right.ManageAccounts, Reach.Everywhere),
        new(Role.Administrator, Right.ManageSettings, Reach.Everywhere),
    ];

    /// <summary>Whether somebody may do something to something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="right">What.</param>
    /// <param name="place">Where; null asks whether there is any place at all.</param>
    public static bool Allows(Actor actor, Right right, BudgetPlace? place = null) =>
        Grants.Any(grant => grant.Right == right && Applies(grant, actor, place));

    private static bool Applies(Grant grant, Actor actor, BudgetPlace? place)
    {
        if (grant.Role == Role.Anonymous)
        {
            return grant.Setting is null || actor.Settings.Contains(grant.Setting);
        }

        if (grant.Role == Role.SignedIn)
        {
            return actor.AccountId is not null;
        }

        var assignments = actor.Assignments.Where(assignment => assignment.Role == grant.Role).ToList();
        if (place is null || grant.Reach == Reach.Everywhere)
        {
            return assignments.Count > 0;
        }

        return assignments.Any(assignment => assignment.Covers(place)) || grant.Reach switch
        {
            Reach.Touching => assignments.Any(assignment => assignment.UnitId is not null && assignment.DepartmentPath == place.DepartmentPath && place.UnitId is null),
            Reach.WholeDepartment => place.Units.Count > 0 && place.Units.All(unit => assignments.Any(assignment => assignment.UnitId == unit)),
            _ => false,
        };
    }
}
