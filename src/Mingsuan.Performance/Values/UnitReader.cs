using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>A unit read after a number.</summary>
/// <param name="Unit">The unit; null when none stands there.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsMistaken">Whether it is spelled as it should not be (百分比).</param>
internal readonly record struct FoundUnit(UnitOfMeasure? Unit, int End, bool IsMistaken);

/// <summary>Reads units: size word, unit, denominators (万元/人/年, 元每人每月).</summary>
internal sealed class UnitReader(UnitDictionary units)
{
    private static readonly string[] PerStops = ["以上", "以下", "以内", "之内", "左右", "及以", "标准", "的", "(", ")", ",", "，", "、", ";", "。", ":"];

    /// <summary>Reads the unit at a position.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="position">Position after the number.</param>
    /// <returns>The unit with its end.</returns>
    public FoundUnit ReadAt(string text, int position)
    {
        var magnitude = "";
        var (entry, length) = units.LongestAt(text, position);
        if (entry is null)
        {
            magnitude = Magnitudes.At(text, position);
            (entry, length) = units.LongestAt(text, position + magnitude.Length);
        }

        if (entry?.Kind is not { } kind)
        {
            return magnitude.Length == 0
                ? new FoundUnit(null, position, IsMistaken: false)
                : new FoundUnit(new UnitOfMeasure { Name = "", BaseKind = UnitKind.Unknown, Magnitude = magnitude }, position + magnitude.Length, IsMistaken: false);
        }

        var end = position + magnitude.Length + length;
        var per = new List<string>();
        while (TryReadPer(text, ref end, out var name))
        {
            per.Add(name);
        }

        var unit = new UnitOfMeasure { Name = entry.Name, BaseKind = kind, Magnitude = magnitude, Per = new ValueList<string>(per) };
        return new FoundUnit(unit, end, entry.IsMistaken);
    }

    /// <summary>The normal spelling of a denominator: 年度 → 年; what is in no dictionary stays as it is.</summary>
    /// <param name="word">The word after “/” or 每.</param>
    /// <returns>The normal spelling.</returns>
    public string PerName(string word) => units.Find(word) is { Kind: not null, IsMistaken: false } entry ? entry.Name : word;

    private bool TryReadPer(string text, ref int position, out string name)
    {
        name = "";
        var start = position;
        var isEach = At(text, start, "每");
        var isPoint = At(text, start, "·") || (At(text, start, ".") && start + 1 < text.Length && char.IsLetter(text[start + 1]));
        if (!isEach && !isPoint && !At(text, start, "/"))
        {
            return false;
        }

        start++;
        start += !isEach && At(text, start, "每") ? 1 : 0;
        var end = start;
        while (end < text.Length && IsWordCharacter(text[end]) && !IsStop(text, end))
        {
            end++;
        }

        var word = text[start..end];
        if (word.Length == 0)
        {
            return false;
        }

        // 元/人次培训: the longest known unit, else the whole word.
        var (entry, length) = units.LongestAt(text, start);
        if (entry?.Kind is not null && (length < word.Length || entry.Name != word))
        {
            word = text.Substring(start, length);
        }

        position = start + word.Length;
        name = PerName(word);
        return true;
    }

    private static bool IsWordCharacter(char character) => char.IsLetter(character) && character != '每';

    private static bool IsStop(string text, int position) => Array.Exists(PerStops, stop => At(text, position, stop));

    private static bool At(string text, int position, string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0;
}
