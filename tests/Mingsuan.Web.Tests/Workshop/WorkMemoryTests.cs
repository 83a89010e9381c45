using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Workshop;

public sealed class WorkMemoryTests
{
    private readonly WorkMemory<string> _memory = new(10);
    private int _made;

    [Fact]
    public async Task What_many_ask_for_is_made_once()
    {
        var release = new TaskCompletionSource();
        async Task<string> Make()
        {
            Interlocked.Increment(ref _made);
            await release.Task;
            return "work";
        }

        var waiting = Enumerable.Range(0, 50).Select(_ => _memory.GetAsync("a", 1, Make)).ToList();
        release.SetResult();

        (await Task.WhenAll(waiting)).ShouldAllBe(work => work == "work");
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_told_and_not_kept()
    {
        await Should.ThrowAsync<InvalidDataException>(() => _memory.GetAsync("a", 1, () => throw new InvalidDataException()));

        (await _memory.GetAsync("a", 1, () => Task.FromResult("work"))).ShouldBe("work");
        _memory.Size.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_not_asked_for_the_longest_time_is_forgotten_first()
    {
        foreach (string name in (string[])["a", "b"])
        {
            await AskAsync(name, 5);
        }

        await AskAsync("a", 5);
        await AskAsync("c", 5);
        _made = 0;

        await AskAsync("a", 5);
        _made.ShouldBe(0);
        await AskAsync("b", 5);
        _made.ShouldBe(1);
        _memory.Size.ShouldBe(10);
    }

    [Fact]
    public async Task What_is_larger_than_the_memory_is_made_and_handed_over_all_the_same()
    {
        await AskAsync("small", 1);

        (await AskAsync("large", 1000)).ShouldBe("large");
        await AskAsync("small", 1);

        _memory.Size.ShouldBeLessThanOrEqualTo(10);
    }

    private Task<string> AskAsync(string name, long size) => _memory.GetAsync(name, size, () =>
    {
        _made++;
        return Task.FromResult(name);
    });
}
