using Mingsuan.Reading.Excel;

namespace Mingsuan.Reading.Tests.Excel;

public class AbandonableTests
{
    [Fact]
    public void Work_that_ends_gives_its_result_or_what_it_threw()
    {
        Abandonable.Run(() => 7, new Deadline(ReadingLimits.Default)).ShouldBe(7);
        Should.Throw<FormatException>(() => Abandonable.Run<int>(() => throw new FormatException("bad"), new Deadline(ReadingLimits.Default)));
    }

    [Fact]
    public void Work_that_does_not_end_is_left_behind_with_a_message()
    {
        using var never = new ManualResetEventSlim();

        var refusal = Should.Throw<ReadingException>(() => Abandonable.Run(() => { never.Wait(); return 0; }, new Deadline(ReadingLimits.Default with { Time = TimeSpan.FromMilliseconds(50) })));
        refusal.Reason.Chinese.ShouldContain("上限");
        never.Set();
    }
}
