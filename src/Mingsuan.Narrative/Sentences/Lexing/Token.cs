using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences.Lexing;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in normal form.</param>
/// <param name="Length">How long it is, in normal form.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>The phrase, for <see cref="TokenKind.Phrase"/>.</summary>
    public Phrase? Phrase { get; init; }

    /// <summary>The verb, for <see cref="TokenKind.Verb"/>.</summary>
    public Verb? Verb { get; init; }

    /// <summary>The number, for the kinds of numbers, and the year.</summary>
    public decimal Value { get; init; }

    /// <summary>How many decimals are printed.</summary>
    public int Decimals { get; init; }

    /// <summary>The unit of money, percent, or the measure word of a count.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The length of the digits alone.</summary>
    public int DigitsLength { get; init; }
}

/// <summary>The kinds of pieces.</summary>
public enum TokenKind
{
    /// <summary>Words that the lexicon does not know.</summary>
    Unknown,

    /// <summary>A phrase of the lexicon.</summary>
    Phrase,

    /// <summary>A word that joins.</summary>
    Verb,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A year.</summary>
    Year,

    /// <summary>， or 、.</summary>
    Comma,

    /// <summary>；.</summary>
    Semicolon,

    /// <summary>：.</summary>
    Colon,

    /// <summary>。.</summary>
    Stop,

    /// <summary>（.</summary>
    Open,

    /// <summary>）.</summary>
    Close,
}
