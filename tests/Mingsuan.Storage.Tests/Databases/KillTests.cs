using System.Diagnostics;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Databases;

/// <summary>A process that is killed while it writes: what it confirmed is there, nothing is half-done.</summary>
public sealed class KillTests
{
    private const int Rounds = 8;

    [Theory, OnBothDatabases]
    public async Task What_was_confirmed_survives_kill_9_and_nothing_is_half_done(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var confirmed = new List<string>();
        var random = new Random(20270120);
        for (int round = 0; round < Rounds; round++)
        {
            confirmed.AddRange(await WriteUntilKilledAsync(store, $"r{round}", random.Next(1, 60), random.Next(0, 4000)));
        }

        var content = (await store.Rows.LoadAsync(store.BookId))!;
        var keys = content.Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        confirmed.Count.ShouldBeGreaterThan(Rounds);
        confirmed.SelectMany(key => new[] { key + "-a", key + "-b" }).Where(key => !keys.Contains(key)).ShouldBeEmpty("confirmed, and lost");
        keys.Where(key => !keys.Contains(key[..^1] + (key[^1] == 'a' ? 'b' : 'a'))).ShouldBeEmpty("half of a change");

        int pairs = keys.Count / 2;
        pairs.ShouldBeLessThanOrEqualTo(confirmed.Count + Rounds, "at most the one under way at each kill");
        content.Book.ContentVersion.ShouldBe(pairs);
        (await store.Trail.LatestAsync(count: 100_000)).Count(entry => entry.Action == "row.add").ShouldBe(keys.Count);
        (await store.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    private static async Task<List<string>> WriteUntilKilledAsync(TestStore store, string round, int lines, int spins)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "exec", typeof(KillTests).Assembly.Location, store.Location, store.BookId.ToString(System.Globalization.CultureInfo.InvariantCulture), round })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var confirmed = new List<string>();
        while (confirmed.Count < lines)
        {
            confirmed.Add(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync()));
        }

        // Anywhere within the next change, not always at its beginning.
        Thread.SpinWait(spins);
        process.Kill();
        while (await process.StandardOutput.ReadLineAsync() is string line)
        {
            // What was written to the pipe before the kill was confirmed too.
            if (line.Length == round.Length + 7)
            {
                confirmed.Add(line);
            }
        }

        await process.WaitForExitAsync();
        return confirmed;
    }
}
