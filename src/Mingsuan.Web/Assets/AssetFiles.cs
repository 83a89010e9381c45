using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;

namespace Mingsuan.Web.Assets;

/// <summary>Style sheets, scripts and the icon. Their addresses carry their hash, so that they can be kept for good.</summary>
internal static class AssetFiles
{
    private const string Prefix = "Mingsuan.Web.Assets.";

    private static readonly Dictionary<string, (byte[] Content, string Type)> Files = Load();

    public static string StyleSheet { get; } = Address("mingsuan.css");

    public static string CheckStyleSheet { get; } = Address("check.css");

    public static string CheckScript { get; } = Address("check.js");

    /// <summary>Reads target values while they are typed.</summary>
    public static string TargetScript { get; } = Address("target.js");

    /// <summary>Draws the tables of charts with ECharts.</summary>
    public static string ChartScript { get; } = Address("charts.js");

    /// <summary>ECharts; null when it was not to be had when the program was built.</summary>
    public static string? ChartLibrary { get; } = Files.ContainsKey("echarts.js") ? Address("echarts.js") : null;

    public static string Icon { get; } = Address("mingsuan.svg");

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/assets/{hash}/{name}", (string name, HttpContext context) =>
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.Remove("Pragma");
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }).Allow(Right.UsePublicPages);

    private static string Address(string name) => $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Files[name].Content))[..12]}/{name}";

    private static Dictionary<string, (byte[] Content, string Type)> Load()
    {
        var files = new Dictionary<string, (byte[], string)>(StringComparer.Ordinal);
        var assembly = typeof(AssetFiles).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            files[resource[Prefix.Length..]] = (buffer.ToArray(), Path.GetExtension(resource) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", _ => "image/svg+xml" });
        }

        return files;
    }
}
