using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Migrations;
using Mingsuan.Web.Access;
using Mingsuan.Web.Api;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Demo;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Hosting;

/// <summary>The web application.</summary>
public static class WebHost
{
    /// <summary>Runs it until it is stopped.</summary>
    /// <param name="options">How.</param>
    /// <param name="output">Takes what the person who starts it has to know: the address, the set-up code, the passwords of the demonstration.</param>
    public static async Task RunAsync(WebOptions options, TextWriter output)
    {
        await using var app = await BuildAsync(options);
        if (options.Demo)
        {
            await new DemoData(app.Services).LoadAsync(output);
        }

        await app.StartAsync();
        foreach (string url in app.Urls)
        {
            await output.WriteLineAsync($"明算已启动：{url}　（按 Ctrl+C 停止）");
        }

        var setup = app.Services.GetRequiredService<SetupCode>();
        if (await setup.IsNeededAsync())
        {
            await output.WriteLineAsync($"还没有账户。请打开 {app.Urls.First()}/setup 建立管理员，设置码：{setup.Value}");
        }

        await output.FlushAsync();
        await app.WaitForShutdownAsync();
    }

    /// <summary>Builds it, with the database brought to the newest schema; the caller starts and disposes of it.</summary>
    /// <param name="options">How.</param>
    /// <param name="configure">Changes the builder before it builds; for tests and for what other projects add.</param>
    public static async Task<WebApplication> BuildAsync(WebOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        Directory.CreateDirectory(options.DataDirectory);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Forms are small; what takes files asks for more at its endpoint.
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.AddServerHeader = false;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        // The keys of cookies lie in the data folder as the database does; whoever can read the one can read the other.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        AddServices(builder.Services, options);
        configure?.Invoke(builder);
        var app = builder.Build();
        await new Migrator(app.Services.GetRequiredService<Database>()).MigrateAsync();
        UsePipeline(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebOptions options)
    {
        services.AddSingleton(options);
        services.AddMingsuanStores();
        services.AddScoped<RequestContext>();
        services.AddScoped<Pages.Books.BookOverview>();
        services.AddScoped<Pages.Books.Sheets.SheetDesk>();
        services.AddScoped<Pages.Books.Figures.FigureDesk>();
        services.AddSingleton<RowEditor>();
        services.AddSingleton<BookImport>();
        services.AddScoped<Pages.Administration.AccountView>();
        services.AddSingleton<SetupCode>();
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddDataProtection().SetApplicationName("mingsuan").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.DataDirectory, "keys")));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "mingsuan-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "mingsuan-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.SlidingExpiration = false;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.Events.OnValidatePrincipal = ValidateAsync;
        });
        services.AddRateLimits(options);
        services.AddDocumentChecking();
        services.AddMingsuanApi();
    }

    private static void UsePipeline(WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<LanguageMiddleware>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<PersonMiddleware>();
        app.UseMiddleware<AccessMiddleware>();
        Pages.AllPages.Map(app);
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        string? key = context.Principal?.FindFirst(SessionCookie.KeyClaim)?.Value;
        var session = key is null ? null : await context.HttpContext.RequestServices.GetRequiredService<SignInService>().ResumeAsync(key);
        if (session is null)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Items[typeof(SignedIn)] = session;
    }
}
