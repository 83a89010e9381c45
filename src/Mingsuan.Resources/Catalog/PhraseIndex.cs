using System.Runtime.CompilerServices;

namespace Mingsuan.Resources.Catalog;

/// <summary>Phrases in normal form with what they mean.</summary>
/// <typeparam name="T">The meanings.</typeparam>
public sealed class PhraseIndex<T>
    where T : struct, Enum
{
    private readonly PhraseTable _table;

    internal PhraseIndex(PhraseTable table) => _table = table;

    /// <summary>The phrases, longest first.</summary>
    public IReadOnlyList<string> Phrases => _table.Phrases;

    /// <summary>The meaning of a text in normal form that is one of the phrases; null when it is none.</summary>
    public T? Find(string text) => _table.Find(text) is { } meaning ? Meaning(meaning) : null;

    /// <summary>The phrase that ends last in a text in normal form, the longest of those that end there; null when it has none.</summary>
    public (T Meaning, int Start, int End)? FindLast(string text) => _table.FindLast(text) is var (meaning, start, end) ? (Meaning(meaning), start, end) : null;

    /// <summary>True when the text in normal form holds one of the phrases of a meaning.</summary>
    public bool Contains(string text, T meaning) => _table.Contains(text, Unsafe.BitCast<T, int>(meaning));

    private static T Meaning(int number) => Unsafe.BitCast<int, T>(number);
}
