namespace Mingsuan.Browser.Tests.Support;

/// <summary>A test of accessibility in a real browser; left out, with the reason said, where there is no Chromium or no axe-core.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    /// <summary>Skips the test where it cannot run.</summary>
    public AxeFactAttribute() => Skip = Chromium.WhyNot ?? (Axe.IsThere ? null : "No axe-core here: npm has to fetch it once (apt-get install npm).");
}
