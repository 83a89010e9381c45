using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Backups;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Settings;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Hosting;

/// <summary>The stores and services of the application.</summary>
public static class MingsuanServices
{
    /// <summary>Registers them. Further <see cref="IBookInspector"/>s and <see cref="IBookPublisher"/>s may be added beside.</summary>
    public static IServiceCollection AddMingsuanStores(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<WebOptions>();
            return Database.Open(options.DatabaseLocation, options.Clock);
        });
        services.AddSingleton<IPasswordHashing, FrameworkHashing>();
        services.AddSingleton<AccountStore>();
        services.AddSingleton<SignInService>();
        services.AddSingleton<TokenStore>();
        services.AddSingleton<DepartmentStore>();
        services.AddSingleton<BookStore>();
        services.AddSingleton<BookRowStore>();
        services.AddSingleton<BookRowQueries>();
        services.AddSingleton<BookVersionStore>();
        services.AddSingleton<CommentStore>();
        services.AddSingleton<DecisionStore>();
        services.AddSingleton<DocumentStore>();
        services.AddSingleton<PublicationStore>();
        services.AddSingleton<SettingStore>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<BackupService>();
        services.AddSingleton<WorkflowService>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBookInspector, EmptyBookInspector>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBookPublisher, ContentPublisher>());
        services.AddSingleton(provider => CompilingDesk.Of(provider.GetRequiredService<WebOptions>().CatalogDirectory));
        services.AddSingleton<Checking.RuleSettings>();
        services.AddSingleton<OfferedLayouts>();
        services.AddSingleton<BookWorkshop>();
        services.AddHostedService<BookWarming>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBookInspector, CompiledBookInspector>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBookPublisher, CompiledBookPublisher>());
        return services;
    }
}
