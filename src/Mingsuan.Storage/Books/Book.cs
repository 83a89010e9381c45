using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Books;

/// <summary>A department's budget book for a year: where it stands.</summary>
public sealed record Book
{
    /// <summary>The id.</summary>
    public long Id { get; init; }

    /// <summary>Whose.</summary>
    public required long DepartmentId { get; init; }

    /// <summary>The department's name.</summary>
    public string DepartmentName { get; init; } = string.Empty;

    /// <summary>The department's path in the tree.</summary>
    public string DepartmentPath { get; init; } = string.Empty;

    /// <summary>The calendar year of the budget.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The layout by which it is published: <c>hebei-2024</c>.</summary>
    public required string LayoutId { get; init; }

    /// <summary>Where it stands.</summary>
    public BookState State { get; init; }

    /// <summary>1 for the first publication; a correction begins the next.</summary>
    public int Version { get; init; }

    /// <summary>Why this version corrects the one before; null for the first.</summary>
    public string? CorrectionReason { get; init; }

    /// <summary>The account that submitted it last.</summary>
    public long? SubmittedBy { get; init; }

    /// <summary>The day of the finance bureau's approval (批复), as stored; null before.</summary>
    public string? ApprovedOn { get; init; }

    /// <summary>The day of publication, as stored; null before.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>Counts the changes of rows.</summary>
    public long ContentVersion { get; init; }

    /// <summary>Counts the changes of the book itself.</summary>
    public long RowVersion { get; init; }

    /// <summary>The day of approval; null before.</summary>
    public DateOnly? ApprovalDay => ApprovedOn is null ? null : Timestamp.ParseDay(ApprovedOn);

    /// <summary>The day of publication; null before.</summary>
    public DateOnly? PublicationDay => PublishedOn is null ? null : Timestamp.ParseDay(PublishedOn);
}

/// <summary>Where a book stands. The names are stored: they stay.</summary>
public enum BookState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Handed to the department.</summary>
    Submitted,

    /// <summary>Given back by the department.</summary>
    ReturnedByDepartment,

    /// <summary>Approved by the department, with the finance bureau.</summary>
    ApprovedByDepartment,

    /// <summary>Given back by the finance bureau.</summary>
    ReturnedByBureau,

    /// <summary>Approved by the finance bureau; the clock runs.</summary>
    ApprovedByBureau,

    /// <summary>Published; frozen.</summary>
    Published,
}
