using System.Net;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Checking;

/// <summary>Whether visitors without an account may have documents checked.</summary>
internal static class VisitorChecking
{
    /// <summary>What the administrator has set; where nothing is set, only a demonstration and a program on the own machine are open.</summary>
    public static async Task<bool> IsOpenAsync(SettingStore settings, WebOptions options) =>
        await settings.FindAsync(SettingStore.AnonymousChecking) switch
        {
            "true" => true,
            null => options.Demo || options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(IsLoopback),
            _ => false,
        };

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));
}
