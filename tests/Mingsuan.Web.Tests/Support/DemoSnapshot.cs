using Microsoft.AspNetCore.TestHost;
using Mingsuan.Web.Demo;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Tests.Support;

/// <summary>A database with the demonstration in it, made once for all tests: every test begins with a copy.</summary>
internal static class DemoSnapshot
{
    private static readonly Lazy<Task<(byte[] Database, IReadOnlyDictionary<string, string> Passwords)>> Made = new(MakeAsync);

    /// <summary>Puts a copy into a folder of data.</summary>
    /// <returns>The passwords of the demonstration's people, by login.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> CopyToAsync(string folder)
    {
        var (database, passwords) = await Made.Value;
        await File.WriteAllBytesAsync(Path.Combine(folder, Path.GetFileName(TestSite.Options(folder).DatabaseLocation)), database);
        return passwords;
    }

    private static async Task<(byte[] Database, IReadOnlyDictionary<string, string> Passwords)> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-demo");
        try
        {
            var options = TestSite.Options(folder.FullName);
            IReadOnlyDictionary<string, string> passwords;
            await using (var app = await WebHost.BuildAsync(options, builder => builder.WebHost.UseTestServer()))
            {
                passwords = await new DemoData(app.Services).LoadAsync(TextWriter.Null);
            }

            // The last connection is closed: the file is whole without its log.
            File.Exists(options.DatabaseLocation + "-wal").ShouldBeFalse();
            return (await File.ReadAllBytesAsync(options.DatabaseLocation), passwords);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
