using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Mingsuan.Web.Demo;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Browser.Tests.Support;

/// <summary>The application with the demonstration's data on a free port of the loopback address, and a browser beside it. Shared by the tests of a class.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private DirectoryInfo? _data;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address, without a slash at the end.</summary>
    public string Address => _app!.Urls.First();

    /// <summary>The services of the application.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>The passwords of the demonstration's people, by login.</summary>
    public IReadOnlyDictionary<string, string> Passwords { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _data = Directory.CreateTempSubdirectory("mingsuan-browser");
        _app = await WebHost.BuildAsync(new WebOptions { DataDirectory = _data.FullName, Urls = "http://127.0.0.1:0", Demo = true, RequestsPerSecond = 10_000, SignInsPerMinute = 10_000, Checking = new() { UploadsPerMinute = 10_000 } });
        Passwords = await new DemoData(_app.Services).LoadAsync(TextWriter.Null);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>A page of a new visitor, as wide as asked.</summary>
    /// <param name="width">CSS pixels.</param>
    /// <param name="script">False: a browser without JavaScript.</param>
    public async Task<IPage> VisitAsync(int width = 1280, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "zh-CN",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>A page of somebody who has signed in.</summary>
    public async Task<IPage> SignInAsync(string login, int width = 1280, bool script = true)
    {
        var page = await VisitAsync(width, script);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("input[name=login]", login);
        await page.FillAsync("input[name=password]", Passwords[login]);
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync(Address + "/");
        return page;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _data?.Delete(recursive: true);
    }
}
