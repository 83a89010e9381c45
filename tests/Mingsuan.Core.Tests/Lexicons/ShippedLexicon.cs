using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Tests.Catalogues;

namespace Mingsuan.Core.Tests.Lexicons;

/// <summary>The lexicon of the repository, loaded once.</summary>
internal static class ShippedLexicon
{
    public static Lexicon Instance { get; } = LexiconLoader.Load(Path.Combine(Repository.Root, "catalog", "lexicon"));

    /// <summary>The id of the kind that a title leads to, or null.</summary>
    public static string? KindOf(string title)
    {
        var reading = Instance.Read(title, PhrasePlace.Title);
        return reading.Has(PhraseRole.Other) ? null : Instance.StatementKinds.FirstOrDefault(kind => kind.Fits(reading))?.Id;
    }
}
