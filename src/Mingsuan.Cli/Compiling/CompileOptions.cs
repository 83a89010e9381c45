namespace Mingsuan.Cli.Compiling;

/// <summary>What is asked of <c>mingsuan compile</c>.</summary>
/// <param name="Book">The book, or null for a bare ledger.</param>
/// <param name="Ledger">The bare ledger, or null.</param>
/// <param name="Profile">The layout; null for that of the book.</param>
/// <param name="Output">The folder.</param>
/// <param name="Formats">The formats; empty for the usual ones.</param>
/// <param name="Prior">What the year before is known from, or null.</param>
internal sealed record CompileOptions(string? Book, string? Ledger, string? Profile, string Output, IReadOnlyList<string> Formats, string? Prior);
