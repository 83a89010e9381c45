using Microsoft.Extensions.DependencyInjection;

namespace Mingsuan.Web.Checking;

/// <summary>What the checking of documents consists of.</summary>
internal static class CheckingServices
{
    public static void AddDocumentChecking(this IServiceCollection services)
    {
        services.AddSingleton<DocumentChecker>();
        services.AddSingleton<ResultMemory>();
        services.AddSingleton<BatchRelations>();
        services.AddSingleton<PagePicture>();
        services.AddSingleton<CheckQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<CheckQueue>());
        services.AddScoped<Pages.Check.CheckedDocuments>();
    }
}
