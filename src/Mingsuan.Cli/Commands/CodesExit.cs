namespace Mingsuan.Cli.Commands;

/// <summary>The exit codes of <c>mingsuan codes</c>.</summary>
internal static class CodesExit
{
    public const int Success = 0;
    public const int Usage = 2;
    public const int Unreadable = 3;
}
