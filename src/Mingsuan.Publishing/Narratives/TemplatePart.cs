using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Narratives;

/// <summary>A question with the words that spell it.</summary>
/// <param name="Words">As the template has them: 一般公共预算 | 基本支出.</param>
/// <param name="Coordinates">What they mean.</param>
public sealed record AskedFor(string Words, Coordinates Coordinates);

/// <summary>A piece of a template.</summary>
public abstract record TemplatePart;

/// <summary>Words that stand as they are.</summary>
/// <param name="Text">The words.</param>
public sealed record LiteralPart(string Text) : TemplatePart;

/// <summary>A field: <c>{year}</c>, <c>{department}</c>.</summary>
/// <param name="Name">Its name.</param>
public sealed record FieldPart(string Name) : TemplatePart;

/// <summary>An amount with its unit: <c>{amount 基本支出}</c>.</summary>
/// <param name="Question">What is asked for.</param>
public sealed record AmountPart(AskedFor Question) : TemplatePart;

/// <summary>A share in percent: <c>{share 基本支出 / 支出}</c>.</summary>
/// <param name="Question">The part.</param>
/// <param name="Whole">The whole.</param>
public sealed record SharePart(AskedFor Question, AskedFor Whole) : TemplatePart;

/// <summary>The change against the year before, with its direction: 增加1.00万元, 减少1.00万元, 持平.</summary>
/// <param name="Question">What is asked for.</param>
public sealed record ChangePart(AskedFor Question) : TemplatePart;

/// <summary>The change in percent of the year before: 增长1.00%, 下降1.00%, 0.00%; 上年无此项 when there was nothing.</summary>
/// <param name="Question">What is asked for.</param>
/// <param name="InBrackets">True to put it in brackets behind a change, and nothing where nothing changed: the change says 持平 already.</param>
public sealed record GrowthPart(AskedFor Question, bool InBrackets = false) : TemplatePart;

/// <summary>The reason that the officer gives: <c>{reason total: 支出}</c>. It must be given when the figure changed.</summary>
/// <param name="Key">Its key in the book.</param>
/// <param name="Question">The figure that it explains.</param>
public sealed record ReasonPart(string Key, AskedFor Question) : TemplatePart;

/// <summary>The members of a dimension that are not zero, with their amounts, and with their shares when a whole is given.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">The length of codes; 0 for names.</param>
/// <param name="Question">What is asked for.</param>
/// <param name="Whole">The whole of the shares, or null.</param>
/// <param name="NamesOnly">True when only the names are listed.</param>
public sealed record ListPart(Dimension Dimension, int Level, AskedFor Question, AskedFor? Whole, bool NamesOnly) : TemplatePart;

/// <summary>How many different members have money: <c>{count project: 项目支出}</c>.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Question">What is asked for.</param>
public sealed record CountPart(Dimension Dimension, AskedFor Question) : TemplatePart;

/// <summary>A figure that is not of the ledger: <c>{value procurement.goods}</c>.</summary>
/// <param name="Key">Its key (docs/叙述模板.md).</param>
public sealed record ValuePart(string Key) : TemplatePart;

/// <summary>Words that stand only where a question has an answer: <c>{if 政府性基金}…{else}…{end}</c>.</summary>
/// <param name="Question">The question; null for a value.</param>
/// <param name="Value">The key of a value; null for a question.</param>
/// <param name="Then">Where it is not nothing.</param>
/// <param name="Else">Where it is.</param>
public sealed record ChoicePart(AskedFor? Question, string? Value, IReadOnlyList<TemplatePart> Then, IReadOnlyList<TemplatePart> Else) : TemplatePart
{
    /// <summary>True when an answer of the year before is enough (<c>{ever 经营支出}</c>): what has come to an end changed, too.</summary>
    public bool OrBefore { get; init; }
}
