namespace Mingsuan.Core.Lexicons;

/// <summary>Where in a statement, or beside it, a phrase stands; the same words can mean different things in different places.</summary>
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

    /// <summary>In a sentence of running text. Phrases of rows and columns hold there too, unless the same words are given for sentences.</summary>
    Sentence = 8,

    /// <summary>Everywhere in a statement, and so in sentences too.</summary>
    Any = Title | Column | Row,
}
