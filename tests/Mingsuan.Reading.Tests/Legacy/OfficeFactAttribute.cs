namespace Mingsuan.Reading.Tests.Legacy;

/// <summary>A test that needs LibreOffice; without it the test says that it was skipped, and why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (Program is null)
        {
            Skip = "LibreOffice (soffice) is not installed: documents of old formats were not made and read back.";
        }
    }

    /// <summary>The installed program; null when there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);
}
