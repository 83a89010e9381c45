using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>A subject that stands without its code above its projects, which carry it: many subjects have the same name (一般行政管理事务).</summary>
internal static class SubjectsAboveProjects
{
    /// <summary>The labels with such subjects known by the code of the projects below them.</summary>
    public static IReadOnlyList<RowLabel> Apply(IReadOnlyList<RowLabel> labels, Catalogue catalogue)
    {
        var function = StandardDimensions.Function;
        var result = labels.ToList();
        for (int index = 0; index + 1 < result.Count; index++)
        {
            if (result[index].Meaning is { } subject && subject[StandardDimensions.Project].IsRoot && !subject[function].IsRoot
                && result[index + 1].Meaning is { } project && !project[StandardDimensions.Project].IsRoot && project[function] is { IsRoot: false } code && !code.Equals(subject[function])
                && catalogue.Function.FindByName(PhraseText.Normalize(result[index].Text)).Any(entry => entry.Code == code.Id))
            {
                result[index] = result[index] with { Meaning = subject.With(code) };
            }
        }

        return result;
    }
}
