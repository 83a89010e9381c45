namespace Mingsuan.Storage.Rights;

/// <summary>What can be done. Every page and every call of the API is one of these.</summary>
public enum Right
{
    /// <summary>Pages that belong to the way in: sign-in, health, style sheet, language.</summary>
    UsePublicPages,

    /// <summary>Read what is published.</summary>
    ReadPublication,

    /// <summary>Have a document checked; for visitors only where the administrator allows it.</summary>
    CheckDocument,

    /// <summary>The own home page, password and tokens.</summary>
    UseOwnAccount,

    /// <summary>See that a book is there, its state and history.</summary>
    ViewBook,

    /// <summary>Open a new book for a year.</summary>
    CreateBook,

    /// <summary>Change lines, projects, texts of a unit.</summary>
    EditBook,

    /// <summary>Open the forms of a book in which some rows are one's own; saving a row takes <see cref="EditBook"/> at its unit.</summary>
    WriteInBook,

    /// <summary>Comment on a figure or field.</summary>
    CommentOnBook,

    /// <summary>Decide on a finding: explain, accept, call it a false alarm.</summary>
    DecideOnFinding,

    /// <summary>Submit a book.</summary>
    SubmitBook,

    /// <summary>Return or approve for the department.</summary>
    ReviewForDepartment,

    /// <summary>Return or approve for the finance bureau.</summary>
    ReviewForBureau,

    /// <summary>Publish an approved book.</summary>
    PublishBook,

    /// <summary>Begin a correction of a published book.</summary>
    CorrectBook,

    /// <summary>Read and verify the audit trail.</summary>
    ReadAuditTrail,

    /// <summary>Change departments and units.</summary>
    ManageDepartments,

    /// <summary>Create accounts, give roles, unlock.</summary>
    ManageAccounts,

    /// <summary>Change settings, layouts, rules and code lists; back up.</summary>
    ManageSettings,

    /// <summary>Decide on a finding of a document that one has handed in.</summary>
    DecideOnDocument,

    /// <summary>Have statements compiled from a ledger or book that is handed in; nothing of it is kept.</summary>
    CompileDocument,
}
