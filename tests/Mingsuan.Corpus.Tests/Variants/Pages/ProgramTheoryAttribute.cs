namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Tests that print with a program; without it they say that they were skipped, and why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute(string program)
    {
        Program = program;
        if (Printer.Find(program) is null)
        {
            Skip = $"{program} is not installed: no page was printed with it and read back.";
        }
    }

    /// <summary>The name of the program.</summary>
    public string Program { get; }
}
