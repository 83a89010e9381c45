namespace Mingsuan.Core.Findings;

/// <summary>The languages of messages.</summary>
public enum Language
{
    /// <summary>Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>A message in both languages.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record Message(string Chinese, string English)
{
    /// <summary>The message in a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
