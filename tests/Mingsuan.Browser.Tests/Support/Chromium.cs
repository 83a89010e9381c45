namespace Mingsuan.Browser.Tests.Support;

/// <summary>The browser that the tests drive: the one of the operating system, none is downloaded.</summary>
public static class Chromium
{
    private static readonly string?[] Candidates = [Environment.GetEnvironmentVariable("MINGSUAN_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where it is, or null.</summary>
    public static string? Path { get; } = Candidates.FirstOrDefault(File.Exists);

    /// <summary>Why no test can run in it; null when it is there.</summary>
    public static string? WhyNot => Path is null ? "No Chromium here: install it (apt-get install chromium) or name it in MINGSUAN_CHROMIUM." : null;

    /// <summary>How it is started.</summary>
    public static string[] Arguments { get; } = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
}
