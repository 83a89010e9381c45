namespace Mingsuan.Core.Tests;

public class SmokeTests
{
    [Fact]
    public void Runs() => true.ShouldBeTrue();
}
