using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>Documents that wait survive the end of the program; one that ended it is not tried again.</summary>
public sealed class CheckQueueTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("mingsuan-queue");

    [Fact]
    public async Task What_waited_is_checked_after_a_restart_and_what_ended_the_program_is_not()
    {
        var options = new WebOptions { DataDirectory = _data.FullName };
        IReadOnlyList<long> ids;
        await using (var before = await WebHost.BuildAsync(options, builder => builder.WebHost.UseTestServer()))
        {
            // Handed in, and the program ends before their turn: during the check of the second.
            byte[] sample = Uploads.Sample("faulty-statements.txt");
            (ids, _) = await before.Services.GetRequiredService<DocumentStore>().AddAsync(Actor.Anonymous, [new HandedIn("a.txt", "text/plain", sample), new HandedIn("b.txt", "text/plain", sample)]);
        }

        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(_data.FullName, "checking")).FullName, $"{ids[1]}"), []);
        await using var after = await WebHost.BuildAsync(options, builder => builder.WebHost.UseTestServer());
        await after.StartAsync();
        var documents = after.Services.GetRequiredService<DocumentStore>();
        for (int time = 0; time < 1200 && (await documents.WaitingAsync()).Count > 0; time++)
        {
            await Task.Delay(100);
        }

        (await documents.FindAsync(ids[0]))!.Result.ShouldNotBeNull().ShouldContain("687.64");
        (await documents.FindAsync(ids[1]))!.Result.ShouldNotBeNull().ShouldContain("程序中断");
    }

    public void Dispose() => _data.Delete(recursive: true);
}
