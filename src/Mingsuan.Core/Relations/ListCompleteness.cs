using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>Tells whether the parts that a sentence lists can be taken as all of them although it does not say so.</summary>
internal static class ListCompleteness
{
    /// <summary>A sentence that names this many sources, zeros among them, names all.</summary>
    private const int ManySources = 4;

    private static readonly string[][] Usual = [["basic", "project"], ["personnel", "public"]];

    /// <summary>
    /// True when the parts are every member of a dimension below the whole; both kinds of expenditure or both kinds of basic
    /// expenditure that every department has; or sources of which even those are named that bring nothing.
    /// </summary>
    public static bool IsComplete(Coordinates whole, IReadOnlyList<Figure> parts)
    {
        if (parts.Any(part => part.Sentence is { ListHasUnknown: true }))
        {
            return false;
        }

        foreach (var dimension in StandardDimensions.All)
        {
            var members = dimension.Children(whole[dimension]);
            if (members.Count > 0 && members.All(member => Names(parts, dimension, member)))
            {
                return true;
            }
        }

        return Usual.Any(pair => pair.All(id => Names(parts, StandardDimensions.Nature, StandardDimensions.Nature.Member(id))))
            || (parts.Count >= ManySources && parts.All(IsSource) && parts.Any(part => part.Amount.Value == 0m));
    }

    private static bool Names(IEnumerable<Figure> parts, Dimension dimension, Member member) => parts.Any(part => part.Coordinates![dimension].Equals(member));

    private static bool IsSource(Figure part) => !part.Coordinates![StandardDimensions.Fund].IsRoot || part.Coordinates[StandardDimensions.Origin].Id == "carried-over";
}
