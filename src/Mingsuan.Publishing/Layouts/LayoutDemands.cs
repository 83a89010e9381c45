using Mingsuan.Publishing.Narratives;

namespace Mingsuan.Publishing.Layouts;

/// <summary>What a layout asks of the officer.</summary>
public static class LayoutDemands
{
    /// <summary>The reasons that its sentences give when a figure has changed, each key once.</summary>
    public static IReadOnlyList<ReasonPart> Reasons(Layout layout) =>
        [.. layout.Document.OfType<NarrativeItem>().SelectMany(item => item.Templates).SelectMany(template => template.SelectMany(Flat)).OfType<ReasonPart>().DistinctBy(reason => reason.Key)];

    /// <summary>The figures of the year before that its sentences compare with, each question once.</summary>
    public static IReadOnlyList<AskedFor> Prior(Layout layout) =>
        [.. layout.Document.OfType<NarrativeItem>().SelectMany(item => item.Templates).SelectMany(template => template.SelectMany(Flat))
            .Select(part => part is ChangePart change ? change.Question : part is GrowthPart growth ? growth.Question : null).OfType<AskedFor>().DistinctBy(question => question.Coordinates)];

    private static IEnumerable<TemplatePart> Flat(TemplatePart part) =>
        part is ChoicePart choice ? choice.Then.Concat(choice.Else).SelectMany(Flat) : [part];
}
