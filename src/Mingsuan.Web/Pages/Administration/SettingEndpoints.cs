using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Backups;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Pages.Administration;

/// <summary>Settings and backup.</summary>
internal static class SettingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/settings", async (SettingStore settings, WebOptions options, bool? saved) =>
            Page.Of<SettingsPage>(new { AnonymousChecking = await VisitorChecking.IsOpenAsync(settings, options), IsSaved = saved == true })).Allow(Right.ManageSettings);
        app.MapPost("/admin/settings", SaveAsync).Allow(Right.ManageSettings);
        app.MapPost("/admin/backup", BackUpAsync).Allow(Right.ManageSettings);
    }

    private static async Task<IResult> SaveAsync(PostedForm form, RequestContext request, SettingStore settings)
    {
        await settings.SetAsync(request.Actor, SettingStore.AnonymousChecking, form["anonymousChecking"] == "true" ? "true" : "false");
        return Page.GoTo("/admin/settings?saved=true");
    }

    private static async Task<IResult> BackUpAsync(RequestContext request, BackupService backups, Database database)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await database.ChangeAsync(request.Actor, scope =>
        {
            scope.Record("backup.download", "backup", new { });
            return Task.CompletedTask;
        });
        await backups.BackUpAsync(path);
        var stream = new FileStream(path, new FileStreamOptions { Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        return Results.File(stream, "application/zip", $"mingsuan-{Timestamp.Of(database.Today)}.zip");
    }
}
