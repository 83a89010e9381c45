namespace Mingsuan.Cli.Commands;

/// <summary>The exit codes of all commands (CONTRACT).</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity asked for.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above it.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read; the others were still processed.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the program.</summary>
    public const int Internal = 4;
}
