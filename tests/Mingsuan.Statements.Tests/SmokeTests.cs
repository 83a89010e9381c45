namespace Mingsuan.Statements.Tests;

public class SmokeTests
{
    [Fact]
    public void Runs() => true.ShouldBeTrue();
}
