using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Mingsuan.Browser.Tests.Support;

/// <summary>Checks the accessibility of a page with axe-core, which npm fetches into the folder of the build once.</summary>
internal static class Axe
{
    private const string Version = "4.14.1";

    private static readonly Lazy<string?> Script = new(Fetch);

    /// <summary>Whether axe-core is here or can be fetched.</summary>
    public static bool IsThere => Script.Value is not null;

    /// <summary>What axe-core finds wrong: rule and place, one a line.</summary>
    /// <exception cref="InvalidOperationException">There is no axe-core: tests that need it are marked with <see cref="AxeFactAttribute"/>.</exception>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        string script = Script.Value ?? throw new InvalidOperationException("There is no axe-core here.");

        // Through the protocol of the tools: the policy of the page forbids scripts from elsewhere.
        await page.EvaluateAsync(script);
        var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations)");
        return [.. result.EnumerateArray().SelectMany(rule => rule.GetProperty("nodes").EnumerateArray().Select(node =>
            $"{rule.GetProperty("id").GetString()}: {node.GetProperty("target")} {node.GetProperty("failureSummary").GetString()}"))];
    }

    private static string? Fetch()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "axe-core-" + Version);
        string file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            try
            {
                using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "axe-core@" + Version]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
                npm!.WaitForExit(60_000);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return null;
            }
        }

        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
