using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Demo;

/// <summary>Fictional departments in every state of the work, and one person of each role. Loaded into an empty database only.</summary>
/// <param name="services">The services of the application.</param>
public sealed class DemoData(IServiceProvider services)
{
    private const string Region = DemoBook.Region;
    private const string County = "云岭县";

    private readonly AccountStore _accounts = services.GetRequiredService<AccountStore>();
    private readonly DepartmentStore _departments = services.GetRequiredService<DepartmentStore>();
    private readonly BookStore _books = services.GetRequiredService<BookStore>();
    private readonly BookRowStore _rows = services.GetRequiredService<BookRowStore>();
    private readonly CommentStore _comments = services.GetRequiredService<CommentStore>();
    private readonly WorkflowService _workflow = services.GetRequiredService<WorkflowService>();

    /// <summary>Loads it and prints how to sign in; does nothing when there are accounts already.</summary>
    /// <returns>The passwords by login; empty when nothing was loaded.</returns>
    public async Task<IReadOnlyDictionary<string, string>> LoadAsync(TextWriter output)
    {
        var passwords = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await _accounts.AnyAsync())
        {
            await output.WriteLineAsync("数据库里已有账户，没有载入演示数据。");
            return passwords;
        }

        long county = await _departments.AddAsync(Actor.System, new Department { Code = "100", Name = "临川省云岭县", RegionCode = Region });
        var people = new DemoPeople(
            await PersonAsync(passwords, "editor", "填报员 林小满", Role.UnitEditor, county),
            await PersonAsync(passwords, "reviewer", "部门审核 周知行", Role.DepartmentReviewer, county),
            await PersonAsync(passwords, "bureau", "财政审核 沈清和", Role.FinanceBureau, county));
        await PersonAsync(passwords, "auditor", "审计 顾明远", Role.Auditor, null);
        await PersonAsync(passwords, "admin", "管理员 白一舟", Role.Administrator, null);
        int year = services.GetRequiredService<Storage.Databases.Database>().Today.Year + 1;
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var department in DemoDepartment.All)
        {
            ids[department.Code] = await AddAsync(department, county, year, people);
        }

        foreach (var department in DemoDepartment.All.Where(department => department.HasLastYear))
        {
            await MoveAsync(await WriteAsync(department, ids[department.Code], year - 1, people, isLastYear: true), BookState.Published, people);
        }

        await output.WriteLineAsync("演示数据已载入（部门、人员、金额均为虚构）。登录名和密码：");
        foreach (var (login, password) in passwords)
        {
            await output.WriteLineAsync($"  {login,-10}{password}");
        }

        return passwords;
    }

    private async Task<Actor> PersonAsync(Dictionary<string, string> passwords, string login, string name, Role role, long? department)
    {
        passwords[login] = Secret.NewPassword();
        long id = await _accounts.AddAsync(Actor.System, login, name, passwords[login], mustChange: false);
        await _accounts.AssignAsync(Actor.System, id, new RoleAssignment { Role = role, DepartmentId = department });
        return (await _accounts.ActorAsync(id))!;
    }

    private async Task<long> AddAsync(DemoDepartment department, long county, int year, DemoPeople people)
    {
        string name = County + department.Name;
        long id = await _departments.AddAsync(Actor.System, new Department { Code = department.Code, Name = name, RegionCode = Region, ParentId = county });
        await _departments.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = id, Code = department.Code + "001", Name = name + "本级" });
        await _departments.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = id, Code = department.Code + "002", Name = County + department.Affiliate });
        await _departments.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = id, Code = department.Code + "003", Name = County + department.Services });
        await MoveAsync(await WriteAsync(department, id, year, people), department.State, people);
        return id;
    }

    private async Task<long> WriteAsync(DemoDepartment department, long id, int year, DemoPeople people, bool isLastYear = false)
    {
        long book = await _books.CreateAsync(people.Editor, id, year, "national");
        await _rows.SaveAsync(people.Editor, book, BookRowCodec.Rows(DemoBook.Of(department, County, year, services.GetRequiredService<CompilingDesk>().Catalogue, isLastYear)));
        return book;
    }

    private async Task MoveAsync(long book, BookState state, DemoPeople people)
    {
        foreach (var (who, step, note) in DemoDepartment.WayTo(state, people))
        {
            var current = (await _books.FindAsync(book))!;
            if (note is not null && step != WorkflowStep.Correct)
            {
                await _comments.AddAsync(who, current, string.Empty, note);
            }

            await _workflow.StepAsync(who, book, step, current.RowVersion, note);
        }
    }
}

/// <summary>The people of the demonstration who move books.</summary>
internal sealed record DemoPeople(Actor Editor, Actor Reviewer, Actor Bureau);
