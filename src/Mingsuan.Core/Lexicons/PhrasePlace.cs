namespace Mingsuan.Core.Lexicons;

/// <summary>Where in a statement a phrase stands; the same words can mean different things in different places.</summary>
[Flags]
public enum PhrasePlace
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In the title.</summary>
    Title = 1,

    /// <summary>In a column heading.</summary>
    Column = 2,

    /// <summary>In a row label.</summary>
    Row = 4,

    /// <summary>Everywhere.</summary>
    Any = Title | Column | Row,
}
