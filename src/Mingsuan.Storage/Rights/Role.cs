namespace Mingsuan.Storage.Rights;

/// <summary>What a person is to the system. The names are stored: they stay.</summary>
public enum Role
{
    /// <summary>Nobody in particular: what these may do, everybody may.</summary>
    Anonymous,

    /// <summary>Anybody with an account: what these may do, every account may.</summary>
    SignedIn,

    /// <summary>单位填报: fills in a unit's budget.</summary>
    UnitEditor,

    /// <summary>部门审核: reviews a department's budget.</summary>
    DepartmentReviewer,

    /// <summary>财政审核: reviews for the finance bureau.</summary>
    FinanceBureau,

    /// <summary>审计只读: reads everything within the scope, changes nothing.</summary>
    Auditor,

    /// <summary>管理员: manages the tree, accounts and settings; takes no part in budgets.</summary>
    Administrator,
}
