using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>What the columns of a publication's forms need. Forms of one kind and build share it, so that the target tables of all projects have the same columns.</summary>
internal sealed class FormNeeds(Publication publication)
{
    private readonly Dictionary<string, IReadOnlyList<ColumnNeed>> _needs = publication.Blocks.OfType<FormBlock>()
        .GroupBy(Build, StringComparer.Ordinal)
        .ToDictionary(forms => forms.Key, forms => forms.Select(ColumnNeed.Of).Aggregate(Widest), StringComparer.Ordinal);

    /// <summary>The needs of a form of the publication.</summary>
    public IReadOnlyList<ColumnNeed> Of(FormBlock form) => _needs[Build(form)];

    private static string Build(FormBlock form) => $"{form.Kind} {form.Landscape} {string.Join(' ', form.ColumnWidths)}";

    private static IReadOnlyList<ColumnNeed> Widest(IReadOnlyList<ColumnNeed> one, IReadOnlyList<ColumnNeed> other) =>
        [.. one.Zip(other, (first, second) => first with { Least = Math.Max(first.Least, second.Least), Whole = Math.Max(first.Whole, second.Whole), IsLabel = first.IsLabel || second.IsLabel })];
}
