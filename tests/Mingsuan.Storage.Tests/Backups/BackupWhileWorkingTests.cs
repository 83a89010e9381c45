using Mingsuan.Storage.Backups;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Backups;

/// <summary>A backup is taken while people work: it is one moment of their work, with all that was confirmed before it began.</summary>
public sealed class BackupWhileWorkingTests
{
    [Theory, OnBothDatabases]
    public async Task A_backup_is_one_moment_of_the_work(DatabaseKind kind)
    {
        using var folder = new TestFolder();
        await using var source = await TestStore.CreateAsync(kind);
        int confirmed = 0;
        using var enough = new CancellationTokenSource();
        var begun = new TaskCompletionSource();
        var work = Task.Run(async () =>
        {
            for (int pair = 0; !enough.IsCancellationRequested; pair++)
            {
                await source.Rows.SaveAsync(Actor.System, source.BookId, [TestStore.Line($"{pair:D5}a", 100), TestStore.Line($"{pair:D5}b", -100)]);
                confirmed = pair + 1;
                if (confirmed == 20)
                {
                    begun.SetResult();
                }
            }
        });
        await begun.Task;
        int before = Volatile.Read(ref confirmed);

        await new BackupService(source.Database).BackUpAsync(folder.File("backup.zip"));

        await enough.CancelAsync();
        await work;
        await using var target = await TestStore.CreateAsync(kind, migrate: false);
        await new RestoreService(target.Database).RestoreAsync(folder.File("backup.zip"));
        var content = (await target.Rows.LoadAsync(source.BookId))!;
        content.Rows.Count.ShouldBe((int)content.Book.ContentVersion * 2, "whole changes only");
        content.Book.ContentVersion.ShouldBeInRange(before, confirmed);
        content.Rows.Sum(row => row.AmountFen).ShouldBe(0);
        (await target.Trail.VerifyAsync()).IsIntact.ShouldBeTrue();
    }
}
