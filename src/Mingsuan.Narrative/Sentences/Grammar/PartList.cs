namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>The parts that a sentence lists of a subject.</summary>
/// <param name="head">What they are parts of.</param>
/// <param name="isDeclaredComplete">True when the words say that these are all (由…组成).</param>
internal sealed class PartList(Subject head, bool isDeclaredComplete)
{
    /// <summary>What they are parts of.</summary>
    public Subject Head { get; } = head;

    /// <summary>In order.</summary>
    public List<Subject> Parts { get; } = [];

    /// <summary>How many parts stand behind the last semicolon.</summary>
    public int SinceSeparator { get; set; }

    /// <summary>True when a number of the list is not understood.</summary>
    public bool HasUnknown { get; set; }

    /// <summary>True when the words say that these are all, and all of them are understood.</summary>
    public bool IsComplete => isDeclaredComplete && !HasUnknown;
}
