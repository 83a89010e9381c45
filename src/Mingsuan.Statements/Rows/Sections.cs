using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>Lets the rows of a block take over what the rows around them say; see <see cref="RowSections"/>.</summary>
internal static class Sections
{
    /// <summary>The meanings of the rows of a block with those of their sections.</summary>
    public static Coordinates?[] Apply(IReadOnlyList<RowLabel> labels) =>
        RowSections.Apply([.. labels.Select(label => new SectionRow(label.Text, label.Meaning, label.Role))]);
}
