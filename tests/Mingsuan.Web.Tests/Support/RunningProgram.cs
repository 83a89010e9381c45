using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Mingsuan.Web.Tests.Support;

/// <summary>The built program as a process of its own.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, string address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts <c>mingsuan serve</c> and waits until it listens.</summary>
    /// <param name="arguments">Where its data lies, and the like.</param>
    /// <param name="temporary">Its folder of temporary files; null for the usual one.</param>
    public static async Task<RunningProgram> ServeAsync(string[] arguments, string? temporary = null)
    {
        var process = Start(["serve", "--urls", "http://127.0.0.1:0", .. arguments], temporary);
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AddressPattern().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningProgram(process, match.Value);
            }
        }

        throw new InvalidOperationException($"The program ended with {process.ExitCode} before it listened.");
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>The exit code, and what it said.</returns>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        string[] said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>Somebody at a browser before it.</summary>
    public Browser Visitor() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }, Address);

    /// <summary>Somebody signed in.</summary>
    public async Task<Browser> SignInAsync(string login, string password)
    {
        var browser = Visitor();
        (await browser.SubmitAsync("/sign-in", "/sign-in", ("login", login), ("password", password))).Status.ShouldBe(302);
        return browser;
    }

    /// <summary><c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>The memory that it takes now, in bytes.</summary>
    public long Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static Process Start(IReadOnlyList<string> arguments, string? temporary = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (temporary is not null)
        {
            start.Environment["TMPDIR"] = temporary;
        }

        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "mingsuan.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();
}
