using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Publishing.Layouts;

/// <summary>What the lexicon and the code lists make of a phrase of a layout.</summary>
/// <param name="Meaning">What it restricts.</param>
/// <param name="Role">What it does beside restricting.</param>
/// <param name="Dimension">The dimension that it heads, or null.</param>
internal sealed record ResolvedPhrase(Coordinates Meaning, PhraseRole Role, Dimension? Dimension);

/// <summary>Finds the meaning of phrases. What is not known is null: a layout never says coordinates itself.</summary>
/// <param name="lexicon">The phrases.</param>
/// <param name="catalogue">The code lists, for rows that name a class.</param>
/// <param name="year">The fiscal year whose names hold.</param>
internal sealed class PhraseResolver(Lexicon lexicon, Catalogue catalogue, int year)
{
    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>A title, a scope or a column heading; null when a piece is not known. Words that restrict nothing are fine.</summary>
    public ResolvedPhrase? Resolve(string printed, PhrasePlace place)
    {
        var reading = lexicon.Read(WithYear(printed), place);
        if (reading.Meaning is null || reading.Unknown.Count > 0)
        {
            return null;
        }

        var role = reading.WithRole(PhraseRole.Serial, PhraseRole.Code, PhraseRole.ClassPart, PhraseRole.DivisionPart, PhraseRole.ItemPart, PhraseRole.Name, PhraseRole.Item, PhraseRole.Group);
        return new ResolvedPhrase(reading.Meaning, role?.Role ?? PhraseRole.None, role?.Dimension ?? reading.Phrases.Select(phrase => phrase.Dimension).FirstOrDefault(dimension => dimension is not null));
    }

    /// <summary>What is wrong with words that <see cref="Resolve"/> refuses: the pieces that the lexicon lacks, or that those it has contradict each other.</summary>
    public string WhyNot(string printed, PhrasePlace place)
    {
        var unknown = lexicon.Read(WithYear(printed), place).Unknown;
        return unknown.Count == 0 ? "its pieces contradict each other." : $"the lexicon (catalog/lexicon/phrases.csv) does not know {string.Join(", ", unknown.Select(piece => $"“{piece}”"))}.";
    }

    /// <summary>A row label: a phrase, the name of a class of the functional or economic classification, or phrases run together.</summary>
    public ResolvedPhrase? Row(string printed, Dimension dimension, bool isRevenue)
    {
        string words = PhraseText.WithoutNumbering(PhraseText.Normalize(WithYear(printed)));
        if (lexicon.Find(words, PhrasePlace.Row) is { } phrase)
        {
            return new ResolvedPhrase(phrase.Meaning, phrase.Role, null);
        }

        if (!isRevenue && ByName(words, dimension) is { } member)
        {
            return new ResolvedPhrase(Coordinates.Of(member), PhraseRole.None, null);
        }

        var reading = lexicon.Read(printed, PhrasePlace.Row);
        return reading.IsComplete ? new ResolvedPhrase(reading.Meaning!, reading.Phrases[^1].Role, null) : null;
    }

    /// <summary>
    /// A question spelled by phrases with | between them, as rows and headings would spell it: 一般公共预算 | 基本支出 | 农林水支出. Each is looked up
    /// among rows, class names, headings and titles in turn; null when one is not known or they contradict each other.
    /// </summary>
    public Coordinates? Question(string words)
    {
        Coordinates? question = Coordinates.Everything;
        foreach (string phrase in words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var known = Row(phrase, StandardDimensions.Function, isRevenue: false) ?? Row(phrase, StandardDimensions.Economic, isRevenue: false)
                ?? Resolve(phrase, PhrasePlace.Column) ?? Resolve(phrase, PhrasePlace.Title);
            question = known is null ? null : question?.Meet(known.Meaning);
        }

        return question;
    }

    /// <summary>The list that names the members of a dimension, or null.</summary>
    public static CodeList? ListOf(Catalogue catalogue, Dimension dimension) =>
        dimension == StandardDimensions.Function ? catalogue.Function
        : dimension == StandardDimensions.Economic ? catalogue.DepartmentEconomic
        : dimension == StandardDimensions.GovernmentEconomic ? catalogue.GovernmentEconomic
        : null;

    private Member? ByName(string name, Dimension dimension)
    {
        var list = ListOf(catalogue, dimension);
        var entries = list?.FindByName(name, year);
        entries = entries is { Count: > 0 } ? entries : list?.FindByName(name);
        return entries?.OrderBy(entry => entry.Code.Length).FirstOrDefault() is { } found ? dimension.Member(found.Code) : null;
    }

    private string WithYear(string text) => text
        .Replace("{year}", year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{prior}", (year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
