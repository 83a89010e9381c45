namespace Mingsuan.Publishing.Forms;

/// <summary>What a field of a form holds: words, or money in yuan.</summary>
/// <param name="Text">The words; for money null.</param>
/// <param name="Yuan">The money, or null.</param>
internal sealed record FormValue(string? Text, decimal? Yuan)
{
    /// <summary>Nothing: a blank cell.</summary>
    public static FormValue Blank { get; } = new(string.Empty, null);

    /// <summary>Words.</summary>
    public static FormValue Of(string text) => new(text, null);

    /// <summary>Money; blank when there is none.</summary>
    public static FormValue Money(decimal? yuan) => yuan is null ? Blank : new FormValue(null, yuan);
}

/// <summary>Gives the fields of one thing by name; null for a field that it does not have.</summary>
internal delegate FormValue? FormFields(string name);
