namespace Mingsuan.Narrative.Sentences.Words;

/// <summary>What a word does between a phrase and its number.</summary>
/// <param name="Words">In normal form.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Sign">1 or −1 for a direction, otherwise 0.</param>
/// <param name="IsComplete">True when a list behind the words names all parts.</param>
public sealed record Verb(string Words, VerbKind Kind, int Sign, bool IsComplete);

/// <summary>The kinds of words that join phrases and numbers.</summary>
public enum VerbKind
{
    /// <summary>增加, 减少: the number is a change with this sign.</summary>
    Direction,

    /// <summary>增减变化: the number is a change with the sign it carries.</summary>
    Variation,

    /// <summary>持平: the change is nothing.</summary>
    Unchanged,

    /// <summary>比, 较, 与: what follows is what is compared with.</summary>
    Compare,

    /// <summary>相比: what was compared with ends here.</summary>
    Compared,

    /// <summary>上年: the year before.</summary>
    Prior,

    /// <summary>占: the number is a share.</summary>
    Share,

    /// <summary>其中: parts of what stands before follow.</summary>
    OfWhich,

    /// <summary>包括: what follows belongs to what stands before.</summary>
    Include,

    /// <summary>由…: all parts follow, or the amount that a change starts from.</summary>
    Composed,

    /// <summary>按…分: the whole of the sentence is divided, perhaps once more.</summary>
    By,

    /// <summary>…组成: the parts end here.</summary>
    Closed,

    /// <summary>用于: what the money is for.</summary>
    Use,

    /// <summary>主要原因是: what follows explains.</summary>
    Reason,

    /// <summary>均: it is said of each that was listed.</summary>
    Each,

    /// <summary>各: it is said of both sides named together.</summary>
    EachOf,

    /// <summary>无, 未安排: the amount is nothing.</summary>
    None,

    /// <summary>约, 不超过, 每人: the number is no amount that could be checked.</summary>
    Approximate,

    /// <summary>增加到: the amount that a change ends at.</summary>
    To,

    /// <summary>为, 安排: nothing more.</summary>
    Copula,

    /// <summary>和: joins two parts.</summary>
    Joint,
}
