using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Publishing.Layouts;

/// <summary>How a region arranges the disclosure of a year; all of it data of <c>catalog/layouts</c>.</summary>
/// <param name="Id">The profile id: <c>hebei-2024</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Year">The first fiscal year it is for; names of classes are those of this year.</param>
/// <param name="Source">Where the form is prescribed or was seen.</param>
/// <param name="Title">The title on the cover; may hold <c>{department}</c> and <c>{year}</c>.</param>
/// <param name="Unit">The unit of amounts, in sentences too.</param>
/// <param name="Decimals">Their decimals.</param>
/// <param name="DepartmentLine">The line over statements that names the department, or null.</param>
/// <param name="Statements">In the order in which they are numbered.</param>
/// <param name="Document">The parts of the document in order.</param>
public sealed record Layout(
    string Id,
    Message Name,
    int Year,
    string Source,
    string Title,
    MoneyUnit Unit,
    int Decimals,
    string? DepartmentLine,
    IReadOnlyList<StatementLayout> Statements,
    IReadOnlyList<DocumentItem> Document)
{
    /// <summary>The unit of amounts in sentences.</summary>
    public MoneyUnit SentenceUnit { get; init; } = MoneyUnit.TenThousandYuan;

    /// <summary>The forms, by what they are about.</summary>
    public IReadOnlyList<FormLayout> Forms { get; init; } = [];

    /// <summary>
    /// The members, by dimension, that the statements have a place for; a dimension that is not listed accepts everything. Money elsewhere
    /// would stand in a total and in none of its parts.
    /// </summary>
    public IReadOnlyDictionary<Core.Dimensions.Dimension, IReadOnlyList<Core.Dimensions.Member>> Accepts { get; init; } =
        new Dictionary<Core.Dimensions.Dimension, IReadOnlyList<Core.Dimensions.Member>>();

    /// <summary>Further questions, in words, whose money the statements have no place for.</summary>
    public IReadOnlyList<RefusedMoney> Refuses { get; init; } = [];
}

/// <summary>Money that a layout has no place for.</summary>
/// <param name="Words">In the phrases of the layout: 上年结转 | 单位资金.</param>
/// <param name="Question">What they mean.</param>
public sealed record RefusedMoney(string Words, Core.Dimensions.Coordinates Question);

/// <summary>A part of a document.</summary>
public abstract record DocumentItem;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Number">Its number, or null.</param>
/// <param name="Text">Its text.</param>
public sealed record HeadingItem(int Level, string? Number, string Text) : DocumentItem;

/// <summary>The table of contents.</summary>
/// <param name="Title">Its title.</param>
public sealed record ContentsItem(string Title) : DocumentItem;

/// <summary>A new page.</summary>
public sealed record PageBreakItem : DocumentItem;

/// <summary>Statements.</summary>
/// <param name="Ids">Which, in order.</param>
public sealed record StatementsItem(IReadOnlyList<string> Ids) : DocumentItem;

/// <summary>A text of the book.</summary>
/// <param name="Key">Its key: <c>duties</c>.</param>
/// <param name="Title">What the text is, for the person who must write it.</param>
/// <param name="Otherwise">A sentence in place of a text that is missing; null when the text is required.</param>
public sealed record TextItem(string Key, string Title, IReadOnlyList<Narratives.TemplatePart>? Otherwise) : DocumentItem;

/// <summary>Sentences made from a template, one paragraph for each.</summary>
/// <param name="Templates">In the template language of docs/叙述模板.md.</param>
public sealed record NarrativeItem(IReadOnlyList<IReadOnlyList<Narratives.TemplatePart>> Templates) : DocumentItem;

/// <summary>Forms of one kind.</summary>
/// <param name="Id">The form's id.</param>
public sealed record FormItem(string Id) : DocumentItem;

/// <summary>A chart over the members of a dimension.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What it shows.</param>
/// <param name="Dimension">The dimension whose members are its points.</param>
/// <param name="Level">The length of codes; 0 for a dimension of names.</param>
public sealed record ChartItem(Model.ChartKind Kind, string Title, Core.Dimensions.Coordinates Question, Core.Dimensions.Dimension Dimension, int Level) : DocumentItem;
