using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Tests.Support;

/// <summary>The application in memory, on a database of its own.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly DirectoryInfo _data;

    // Code lists of whoever runs the tests have no say in them, and what tests import does not stay.
    static TestSite() => Environment.SetEnvironmentVariable(Core.Catalogues.UserCodes.DirectoryVariable, Directory.CreateTempSubdirectory("mingsuan-codes").FullName);

    private TestSite(WebApplication app, DirectoryInfo data, IReadOnlyDictionary<string, string> passwords)
    {
        App = app;
        _data = data;
        Passwords = passwords;
    }

    public WebApplication App { get; }

    /// <summary>The passwords of the demonstration's people, by login.</summary>
    public IReadOnlyDictionary<string, string> Passwords { get; }

    /// <summary>The application with the demonstration's departments and people, or empty.</summary>
    public static async Task<TestSite> StartAsync(bool demo = true, Func<WebOptions, WebOptions>? configure = null)
    {
        var data = Directory.CreateTempSubdirectory("mingsuan-web");
        var passwords = demo ? await DemoSnapshot.CopyToAsync(data.FullName) : new Dictionary<string, string>(StringComparer.Ordinal);
        var options = Options(data.FullName);
        var app = await WebHost.BuildAsync(configure?.Invoke(options) ?? options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return new TestSite(app, data, passwords);
    }

    /// <summary>Without limits that a test might run into.</summary>
    public static WebOptions Options(string folder) => new()
    {
        DataDirectory = folder,
        RequestsPerSecond = 100_000,
        SignInsPerMinute = 100_000,
        ChecksBooksAtStart = false,
        Formats = ["html", "json"],
        Checking = new() { UploadsPerMinute = 100_000 },
    };

    public T Service<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>A browser without a session.</summary>
    public Browser Visitor() => new(App.GetTestServer().CreateHandler());

    /// <summary>A program.</summary>
    public HttpClient Client() => new(App.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost") };

    /// <summary>A browser signed in.</summary>
    public async Task<Browser> SignInAsync(string login)
    {
        var browser = Visitor();
        var answer = await browser.SubmitAsync("/sign-in", "/sign-in", ("login", login), ("password", Passwords[login]));
        answer.Status.ShouldBe(302);
        return browser;
    }

    /// <summary>The id of the book that stands in a state.</summary>
    public async Task<long> BookAsync(BookState state) =>
        (await Service<BookStore>().ListAsync(new(0, "测试", [new() { Role = Storage.Rights.Role.Auditor }]))).First(book => book.State == state).Id;

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
