using Mingsuan.Storage.Books;

namespace Mingsuan.Storage.Workflow;

/// <summary>
/// The twenty days within which a department publishes its budget after the finance bureau's approval (预算法 第十四条第二款).
/// The day of the approval is not counted (民法典 第二百零一条).
/// </summary>
/// <param name="ApprovedOn">The day of the approval.</param>
/// <param name="LastDay">The last day on which publication is in time.</param>
/// <param name="DaysLeft">Days until then, 0 on the last day; negative for days late. For a published book, counted at its publication.</param>
/// <param name="IsStopped">Whether the book is published.</param>
public sealed record PublicationClock(DateOnly ApprovedOn, DateOnly LastDay, int DaysLeft, bool IsStopped)
{
    /// <summary>The days that the law gives.</summary>
    public const int Days = 20;

    /// <summary>Whether the last day has passed without publication.</summary>
    public bool IsLate => DaysLeft < 0;

    /// <summary>The clock of a book; null before the approval.</summary>
    public static PublicationClock? Of(Book book, DateOnly today)
    {
        if (book.ApprovalDay is not DateOnly approved)
        {
            return null;
        }

        var last = approved.AddDays(Days);
        var counted = book.PublicationDay ?? today;
        return new PublicationClock(approved, last, last.DayNumber - counted.DayNumber, book.PublicationDay is not null);
    }
}
