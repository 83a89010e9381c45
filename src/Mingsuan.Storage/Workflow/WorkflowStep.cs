using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Workflow;

/// <summary>What moves a book on. The names are stored: they stay.</summary>
public enum WorkflowStep
{
    /// <summary>提交.</summary>
    Submit,

    /// <summary>部门退回.</summary>
    ReturnByDepartment,

    /// <summary>部门审核通过.</summary>
    ApproveByDepartment,

    /// <summary>财政退回.</summary>
    ReturnByBureau,

    /// <summary>财政批复.</summary>
    ApproveByBureau,

    /// <summary>公开.</summary>
    Publish,

    /// <summary>更正: begins a new version.</summary>
    Correct,
}

/// <summary>One line of the table of the workflow.</summary>
/// <param name="Step">The step.</param>
/// <param name="From">The states that it can be taken from.</param>
/// <param name="To">The state that it leads to.</param>
/// <param name="Right">The right that it takes.</param>
/// <param name="NeedsNote">Whether a reason must be given.</param>
/// <param name="IsInspected">Whether errors and unexplained warnings stop it.</param>
public sealed record WorkflowRule(WorkflowStep Step, IReadOnlyList<BookState> From, BookState To, Right Right, bool NeedsNote, bool IsInspected);

/// <summary>The way of a book. What is not in this table cannot be done.</summary>
public static class WorkflowTable
{
    /// <summary>Every step.</summary>
    public static IReadOnlyList<WorkflowRule> Rules { get; } =
    [
        new(WorkflowStep.Submit, [BookState.Draft, BookState.ReturnedByDepartment, BookState.ReturnedByBureau], BookState.Submitted, Right.SubmitBook, false, true),
        new(WorkflowStep.ReturnByDepartment, [BookState.Submitted], BookState.ReturnedByDepartment, Right.ReviewForDepartment, true, false),
        new(WorkflowStep.ApproveByDepartment, [BookState.Submitted], BookState.ApprovedByDepartment, Right.ReviewForDepartment, false, false),
        new(WorkflowStep.ReturnByBureau, [BookState.ApprovedByDepartment], BookState.ReturnedByBureau, Right.ReviewForBureau, true, false),
        new(WorkflowStep.ApproveByBureau, [BookState.ApprovedByDepartment], BookState.ApprovedByBureau, Right.ReviewForBureau, false, false),
        new(WorkflowStep.Publish, [BookState.ApprovedByBureau], BookState.Published, Right.PublishBook, false, true),
        new(WorkflowStep.Correct, [BookState.Published], BookState.Draft, Right.CorrectBook, true, false),
    ];

    /// <summary>The rule of a step.</summary>
    public static WorkflowRule Of(WorkflowStep step) => Rules.Single(rule => rule.Step == step);

    /// <summary>The steps that somebody may take from a state.</summary>
    public static IReadOnlyList<WorkflowRule> Open(Actor actor, Book book, BudgetPlace place) =>
        [.. Rules.Where(rule => rule.From.Contains(book.State) && actor.May(rule.Right, place) && !IsOwnWork(rule, actor, book))];

    /// <summary>Four eyes: who submitted a book does not approve it.</summary>
    internal static bool IsOwnWork(WorkflowRule rule, Actor actor, Book book) =>
        rule.Step is WorkflowStep.ApproveByDepartment or WorkflowStep.ApproveByBureau && actor.AccountId is not null && actor.AccountId == book.SubmittedBy;
}
