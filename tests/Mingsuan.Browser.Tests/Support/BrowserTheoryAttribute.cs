namespace Mingsuan.Browser.Tests.Support;

/// <summary>As <see cref="BrowserFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where it cannot run.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
