using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Books;

/// <summary>The steps of the workflow: each a page that asks once more, and its form.</summary>
internal static class StepEndpoints
{
    /// <summary>The last part of the address of a step.</summary>
    public static string SlugOf(WorkflowStep step) => step switch
    {
        WorkflowStep.Submit => "submit",
        WorkflowStep.ReturnByDepartment => "return-by-department",
        WorkflowStep.ApproveByDepartment => "approve-by-department",
        WorkflowStep.ReturnByBureau => "return-by-bureau",
        WorkflowStep.ApproveByBureau => "approve-by-bureau",
        WorkflowStep.Publish => "publish",
        _ => "correct",
    };

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var rule in WorkflowTable.Rules)
        {
            string pattern = $"/books/{{bookId:long}}/{SlugOf(rule.Step)}";
            app.MapGet(pattern, (long bookId, BookStore books, Database database) => AskAsync(bookId, rule, books, database)).Allow(rule.Right, AccessPlace.Book);
            app.MapPost(pattern, (long bookId, PostedForm form, RequestContext request, BookStore books, Database database, WorkflowService workflow) =>
                TakeAsync(bookId, rule, form, request, books, database, workflow)).Allow(rule.Right, AccessPlace.Book);
        }
    }

    private static async Task<IResult> AskAsync(long bookId, WorkflowRule rule, BookStore books, Database database)
    {
        var book = (await books.FindAsync(bookId))!;

        // A link that is no longer of use leads to where the book stands now.
        return rule.From.Contains(book.State)
            ? Page.Of<StepPage>(new { Book = book, Rule = rule, ApprovedOn = Timestamp.Of(database.Today) })
            : Page.GoTo($"/books/{bookId}");
    }

    private static async Task<IResult> TakeAsync(long bookId, WorkflowRule rule, PostedForm form, RequestContext request, BookStore books, Database database, WorkflowService workflow)
    {
        var errors = await FormErrors.OfAsync(async () =>
        {
            DateOnly? approvedOn = null;
            if (rule.Step == WorkflowStep.ApproveByBureau)
            {
                approvedOn = form.Day("approvedOn") ?? throw new RefusedException(new Message("请按“年-月-日”填写批复日期，例如 2027-01-20。", "Enter the day of approval as year-month-day, such as 2027-01-20."), "approvedOn");
            }

            await workflow.StepAsync(request.Actor, bookId, rule.Step, form.Number("rowVersion") ?? 0, form["note"], approvedOn);
        });
        if (errors.Items.Count == 0)
        {
            return Page.GoTo($"/books/{bookId}");
        }

        var book = (await books.FindAsync(bookId))!;
        return Page.Again<StepPage>(new { Book = book, Rule = rule, Note = form["note"], ApprovedOn = form["approvedOn"] is { Length: > 0 } day ? day : Timestamp.Of(database.Today), Errors = errors });
    }
}
