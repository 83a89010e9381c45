using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>A column of a statement, understood.</summary>
/// <param name="Path">Its headings from top to bottom, as printed.</param>
/// <param name="Role">Serial, code, name, item; <see cref="PhraseRole.None"/> and <see cref="PhraseRole.Total"/> for numbers.</param>
/// <param name="Dimension">The dimension of its codes or names, or null.</param>
/// <param name="Meaning">What it restricts, or null when its headings contradict each other.</param>
/// <param name="Measure">What its numbers measure.</param>
/// <param name="Unknown">Headings that the lexicon lacks.</param>
internal sealed record Column(
    IReadOnlyList<string> Path, PhraseRole Role, Dimension? Dimension, Coordinates? Meaning, Measure Measure, IReadOnlyList<string> Unknown)
{
    /// <summary>True when the column holds labels or row numbers.</summary>
    public bool IsLabel => IsCode || Role is PhraseRole.Serial or PhraseRole.Aside or PhraseRole.Name or PhraseRole.Item;

    /// <summary>True when what stands in the column says nothing of the question: row numbers, remarks.</summary>
    public bool IsAside => Role is PhraseRole.Serial or PhraseRole.Aside;

    /// <summary>True when the heading is introduced by 其中: it shows one part of what stands beside it.</summary>
    public bool IsPartial => Path.Count > 0 && (PhraseText.IsPartial(PhraseText.Normalize(Path[^1])) || Path.Any(heading => PhraseText.Normalize(heading).TrimEnd(':') == "其中"));

    /// <summary>True when the column holds codes, or parts of codes that are split over columns.</summary>
    public bool IsCode => Role == PhraseRole.Code || IsCodePart;

    /// <summary>True when the column holds parts of codes.</summary>
    public bool IsCodePart => Role is PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart;

    /// <summary>The same column in a document of a year: a heading that names the year before, and not the year itself, heads that year's budget.</summary>
    public Column InYear(int? year)
    {
        if (year is null || IsLabel || Measure != Measure.Budget)
        {
            return this;
        }

        string words = PhraseText.Normalize(string.Concat(Path));
        return words.Contains($"{year - 1}年", StringComparison.Ordinal) && !words.Contains($"{year}年", StringComparison.Ordinal) ? this with { Measure = Measure.PriorYearBudget } : this;
    }

    /// <summary>Reads a heading path.</summary>
    public static Column Read(IReadOnlyList<string> path, Lexicon lexicon)
    {
        Coordinates? meaning = Coordinates.Everything;
        var role = PhraseRole.None;
        Dimension? dimension = null;
        var measure = Measure.Budget;
        var unknown = new List<string>();
        foreach (string heading in path)
        {
            var reading = lexicon.Read(heading, PhrasePlace.Column);
            meaning = reading.Meaning is null ? null : meaning?.Meet(reading.Meaning);
            if (reading.Unknown.Count > 0)
            {
                unknown.Add(heading);
            }

            foreach (var phrase in reading.Phrases)
            {
                dimension = phrase.Dimension ?? dimension;
                measure = phrase.Measure ?? measure;
                if (phrase.Role is PhraseRole.Serial or PhraseRole.Aside or PhraseRole.Code or PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart or PhraseRole.Name or PhraseRole.Item or PhraseRole.Total or PhraseRole.Group)
                {
                    role = phrase.Role;
                }
            }
        }

        return new Column(path, role, dimension, meaning, measure, unknown);
    }
}
