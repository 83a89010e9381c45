using System.Globalization;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Tests.Support;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Killing;

/// <summary>
/// The running server is killed at random moments while somebody imports, edits, submits, approves, publishes and corrects: what it confirmed is there when it
/// runs again, and what it had not confirmed is there whole or not at all. MINGSUAN_KILL_ROUNDS makes more rounds than the few of every test run.
/// </summary>
public sealed class ServerKillTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_KILL_ROUNDS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 3;

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("MINGSUAN_KILL_SEED"), CultureInfo.InvariantCulture, out int seed) ? seed : 20270120;

    [Theory, OnBothDatabases]
    public async Task What_was_confirmed_survives_and_nothing_is_half_done(DatabaseKind kind)
    {
        await using var owned = await TestDatabase.CreateAsync(kind);
        var data = Directory.CreateTempSubdirectory("mingsuan-kill");
        try
        {
            string[] arguments = ["--data", data.FullName, "--formats", "html,json", .. kind == DatabaseKind.Postgres ? (string[])["--database", owned.Location] : []];
            var options = TestSite.Options(data.FullName) with { Database = kind == DatabaseKind.Postgres ? owned.Location : null };
            var work = await KilledWork.PrepareAsync(options);
            var random = new Random(Seed);
            for (int round = 0; round < Rounds; round++)
            {
                await using (var server = await RunningProgram.ServeAsync(arguments))
                {
                    await work.SignInAsync(server);

                    // Some steps are confirmed, then one is interrupted: at its beginning, its end, or anywhere between, or just after it.
                    int confirmed = random.Next(0, 5);
                    for (int step = 0; step < confirmed; step++)
                    {
                        (await work.StepAsync(random)).ShouldBeTrue($"round {round}: {work.Last}");
                    }

                    var interrupted = work.StepAsync(random);
                    await Task.Delay(random.Next(0, work.LongestMilliseconds + 50));
                    await server.KillAsync();
                    await interrupted;
                }

                await work.VerifyAsync($"{kind}, seed {Seed}, round {round}, {work.Last}");
            }

            // And it still runs.
            await using (var after = await RunningProgram.ServeAsync(arguments))
            {
                await work.SignInAsync(after);
                (await work.StepAsync(random)).ShouldBeTrue(work.Last);
            }

            // Only now: a server that runs keeps its connections, and verifying waits until none is left.
            await work.VerifyAsync("at the end");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
