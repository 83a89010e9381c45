using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Catalogues;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Administration;

/// <summary>Layouts, rules and code lists: what of the program's data is used here.</summary>
internal static class CatalogueEndpoints
{
    private const int LargestList = 8 * 1024 * 1024;
    private const int MostFound = 100;
    private const int LongestName = 60;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/layouts", async (OfferedLayouts layouts, string? done) => Page.Of<LayoutsPage>(new { Layouts = await layouts.AllAsync(), IsSaved = done is not null })).Allow(Right.ManageSettings);
        app.MapPost("/admin/layouts", async (PostedForm form, RequestContext request, OfferedLayouts layouts) =>
        {
            await layouts.OfferAsync(request.Actor, form["layout"], form["offered"] == "true");
            return Page.GoTo("/admin/layouts?done=saved");
        }).Allow(Right.ManageSettings);
        app.MapGet("/admin/rules", async (RuleSettings rules, string? done) => Page.Of<RulesPage>(new { Choice = await rules.AppliedAsync(), IsSaved = done is not null })).Allow(Right.ManageSettings);
        app.MapPost("/admin/rules", async (PostedForm form, RequestContext request, RuleSettings rules) =>
        {
            await rules.SwitchAsync(request.Actor, form["rule"], form["on"] == "true");
            return Page.GoTo("/admin/rules?done=saved#" + Uri.EscapeDataString(form["rule"]));
        }).Allow(Right.ManageSettings);
        app.MapGet("/admin/codes", (CompilingDesk desk, string? q, int? imported) => ShowCodes(desk, q, imported, null, [], FormErrors.None)).Allow(Right.ManageSettings);
        app.MapPost("/admin/codes", ImportAsync).Allow(Right.ManageSettings).WithMetadata(new RequestSizeLimitAttribute(LargestList));
    }

    private static IResult ShowCodes(CompilingDesk desk, string? search, int? imported, string? list, IReadOnlyList<CodeListFault> faults, FormErrors errors)
    {
        search = search?.Trim();
        var found = string.IsNullOrEmpty(search) ? [] : CodeListDefinition.All.SelectMany(definition => desk.Catalogue[definition].Search(search).Select(entry => new FoundCode(definition, entry))).Take(MostFound).ToList();
        return Page.Of<CodesPage>(
            new { desk.Catalogue, Search = search, Found = found, Imported = imported, List = list, Faults = faults, Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static async Task<IResult> ImportAsync(HttpContext context, RequestContext request, CompilingDesk desk, DocumentChecker checker, Database database)
    {
        var posted = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
        string list = posted["list"].ToString();
        var file = posted.Files.GetFile("file");
        IReadOnlyList<CodeListFault> faults = [];
        int imported = 0;
        var errors = await FormErrors.OfAsync(async () =>
        {
            if (CodeListDefinition.ById(list) is not { Importable: true } definition)
            {
                throw new RefusedException(new("请选择要导入哪个代码表。", "Choose the list."), "list");
            }

            if (file is null || file.Length == 0)
            {
                throw new RefusedException(new("请选择要导入的文件。", "Choose the file to import."), "file");
            }

            string directory = UserCodes.CurrentDirectory()
                ?? throw new RefusedException(new($"服务器上没有存放代码表的目录，请设置环境变量 {UserCodes.DirectoryVariable}。", $"The server has no directory for code lists: set {UserCodes.DirectoryVariable}."), "file");
            try
            {
                imported = await TakeAsync(file, definition, directory);
            }
            catch (CatalogueException exception)
            {
                faults = exception.Faults;
                throw new RefusedException(new($"文件中有 {faults.Count} 处错误，没有导入任何内容。请按下表改正后重新导入。", $"The file has {faults.Count} faults; nothing was imported. Mend them and import it again."), "file");
            }

            await database.ChangeAsync(request.Actor, scope =>
            {
                scope.Record("codes.import", "codes:" + definition.Id, new { file = Path.GetFileName(file.FileName), entries = imported });
                return Task.CompletedTask;
            });
            desk.Reload();
            checker.Reload();
        });
        return errors.Items.Count == 0 ? Page.GoTo($"/admin/codes?imported={imported}") : ShowCodes(desk, null, null, list, faults, errors);
    }

    private static async Task<int> TakeAsync(IFormFile file, CodeListDefinition definition, string directory)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-codes");
        try
        {
            // The name of the file becomes the source of its entries; it names no path.
            string name = FileNames.Made(FileNames.Clean(file.FileName), ".csv");
            string path = Path.Combine(folder.FullName, name.Length > LongestName ? name[^LongestName..] : name);
            await using (var target = File.Create(path))
            {
                await file.CopyToAsync(target);
            }

            return UserCodes.Import(path, definition, directory).Imported;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>An entry that was looked for.</summary>
/// <param name="List">Its list.</param>
/// <param name="Entry">The entry.</param>
public sealed record FoundCode(CodeListDefinition List, CodeEntry Entry);
