namespace Mingsuan.Core.Findings;

/// <summary>How sure it is that the source of a rule says what the rule says.</summary>
public enum SourceStanding
{
    /// <summary>Follows from arithmetic, logic or what documents print; no legal source is claimed.</summary>
    Derived,

    /// <summary>The legal text was read.</summary>
    Verified,

    /// <summary>A page that quotes the legal text was read, not the text.</summary>
    Secondary,

    /// <summary>Known from practice; the wording and the article have not been read again and should be before they are quoted.</summary>
    Unverified,
}
