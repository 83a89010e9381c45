using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>Which of a list of questions add up to which, as derived from their coordinates alone.</summary>
public static class Additivity
{
    /// <summary>For each question that has parts in the list, its position and those of the parts.</summary>
    public static IEnumerable<(int Total, IReadOnlyList<int> Parts)> Sums(IReadOnlyList<Coordinates> questions)
    {
        var children = CoverageTree.Children(questions);
        for (int parent = 0; parent < questions.Count; parent++)
        {
            if (children[parent].Count > 0)
            {
                foreach (var group in CoverageTree.Groups(questions, parent, children[parent]))
                {
                    yield return (parent, group);
                }
            }
        }
    }
}
