namespace Mingsuan.Browser.Tests.Support;

/// <summary>A test in a real browser; left out, with the reason said, where there is no Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips the test where it cannot run.</summary>
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}
