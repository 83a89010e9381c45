namespace Mingsuan.Cli;

/// <summary>Where a command reads from and writes to.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Progress and diagnostics.</param>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The streams of the process, in UTF-8 without a mark.</summary>
    public static Streams OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(false)) { AutoFlush = true });
}
