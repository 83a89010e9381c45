using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Core.Catalogues;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Workshop;

namespace Mingsuan.WebBench;

/// <summary>Fills a database with a fictional county: departments of five units each, a book for every year, about 120 lines in a book.</summary>
internal static class County
{
    /// <summary>Fills it.</summary>
    /// <returns>Login and password of the finance bureau, and the books.</returns>
    public static async Task<(string Login, string Password, IReadOnlyList<long> Books)> FillAsync(IServiceProvider services, int departments, int years)
    {
        var accounts = services.GetRequiredService<AccountStore>();
        var tree = services.GetRequiredService<DepartmentStore>();
        var books = services.GetRequiredService<BookStore>();
        var rows = services.GetRequiredService<BookRowStore>();
        var sample = Sample();
        long county = await tree.AddAsync(Actor.System, new Department { Code = "100", Name = "临川省云岭县", RegionCode = sample.Ledger.RegionCode });
        string password = Secret.NewPassword();
        long account = await accounts.AddAsync(Actor.System, "bureau", "财政审核", password, mustChange: false);
        await accounts.AssignAsync(Actor.System, account, new RoleAssignment { Role = Role.FinanceBureau, DepartmentId = county });
        long editor = await accounts.AddAsync(Actor.System, "editor", "填报员", password, mustChange: false);
        await accounts.AssignAsync(Actor.System, editor, new RoleAssignment { Role = Role.UnitEditor, DepartmentId = county });
        var actor = (await accounts.ActorAsync(editor))!;
        var made = new List<long>();
        for (int index = 0; index < departments; index++)
        {
            string name = $"云岭县第{index + 1}局";
            long department = await tree.AddAsync(Actor.System, new Department { Code = (300 + index).ToString(), Name = name, RegionCode = sample.Ledger.RegionCode, ParentId = county });
            for (int unit = 1; unit <= 5; unit++)
            {
                await tree.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = department, Code = $"{300 + index}00{unit}", Name = $"{name}第{unit}单位" });
            }

            for (int year = 0; year < years; year++)
            {
                long book = await books.CreateAsync(actor, department, 2027 - year, sample.LayoutId);
                await rows.SaveAsync(actor, book, Rows(sample, (300 + index).ToString()));
                made.Add(book);
            }
        }

        return ("bureau", password, made);
    }

    private static IReadOnlyList<BookRow> Rows(BudgetBook sample, string code)
    {
        string own = sample.Ledger.Department.Code + "00";
        return [.. BookRowCodec.Rows(sample).Select(row => row with { Key = Own(row.Key), UnitCode = row.UnitCode is null ? null : Own(row.UnitCode), Content = Own(row.Content) })];

        string Own(string text) => text.Replace(own, code + "00", StringComparison.Ordinal);
    }

    private static BudgetBook Sample()
    {
        var catalogue = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalog", "codes"), UserCodes.CurrentDirectory());
        var book = FolderBook.Read(Path.Combine(AppContext.BaseDirectory, "samples", "books", "national"), catalogue, new BookFindings())!;
        return book with { Ledger = book.Ledger with { Lines = [.. book.Ledger.Lines, .. book.Ledger.Lines.Select(line => line with { Id = line.Id + "B" })] } };
    }
}
