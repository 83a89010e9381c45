using System.Text.RegularExpressions;
using Mingsuan.Performance.Forms;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>Compares names of projects.</summary>
public static partial class ProjectNames
{
    private const decimal NearlySame = 0.8m;

    /// <summary>The name of a table's project: as printed inside, else from the title.</summary>
    /// <param name="target">The table.</param>
    /// <returns>The name; empty when neither says it.</returns>
    public static string Of(PerformanceTarget target) =>
        target.Name ?? (FormTitle.IsGeneral(target.Title) ? "" : FormTitle.ProjectOf(target.Title));

    /// <summary>Whether two names are those of one project: the same words, one inside the other, or nearly the same.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">A name.</param>
    /// <returns>True when they are.</returns>
    public static bool Same(string left, string right) => SameKeys(Key(left), Key(right));

    /// <summary>Whether two keys are those of one project.</summary>
    /// <param name="one">A key.</param>
    /// <param name="other">A key.</param>
    /// <returns>True when they are.</returns>
    internal static bool SameKeys(string one, string other) =>
        one == other || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
        || (PlainText.MostSimilarity(one.Length, other.Length) >= NearlySame && PlainText.Similarity(one, other) >= NearlySame);

    /// <summary>A name without spaces, punctuation and the mark of a second project of the same name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key.</returns>
    public static string Key(string name) => PlainText.Of(name.Contains('#', StringComparison.Ordinal) ? Second().Replace(name, "") : name);

    [GeneratedRegex(@"#\d+$")]
    private static partial Regex Second();
}
