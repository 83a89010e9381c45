using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>Reads targets in words: 显著提升, 评议结果为良好及以上, 及时, 按文件要求发放; anything else is free text.</summary>
internal sealed partial class QualitativeParser(QualitativeLexicon words, NameLexicon names)
{
    private const int ShortPhrase = 14;

    /// <summary>Reads a text without a target number.</summary>
    /// <param name="text">Normalised text, not empty.</param>
    /// <returns>The reading.</returns>
    public ParseResult Parse(string text)
    {
        var hasDigits = text.Any(char.IsAsciiDigit);
        if ((!hasDigits && !text.Any(char.IsLetter)) || text.Contains("**", StringComparison.Ordinal) || PlaceholderWords().IsMatch(text))
        {
            return ParseResult.Unreadable(UnreadableReason.Placeholder, text);
        }

        var form = hasDigits ? null : FormOf(text);
        if (form is { } known)
        {
            return ParseResult.Of(new QualitativeValue(known, text));
        }

        if (!hasDigits && IsName(text))
        {
            return ParseResult.Unreadable(UnreadableReason.NameOnly, text);
        }

        if (!text.Any(IsChinese) || (hasDigits && text.Length <= 8))
        {
            return ParseResult.Unreadable(UnreadableReason.NotUnderstood, text);
        }

        var rule = words.WordAt(text, 0, WordRole.Rule) is not null ? QualitativeForm.AsRuled : QualitativeForm.Statement;
        return ParseResult.Of(new QualitativeValue(rule, text), new Doubt(hasDigits ? DoubtKind.NumbersInText : DoubtKind.FreeText));
    }

    private QualitativeForm? FormOf(string text)
    {
        if (Level(text))
        {
            return QualitativeForm.Level;
        }

        if (words.WordAt(text, 0, WordRole.Timely) is not null && text.Length <= ShortPhrase)
        {
            return QualitativeForm.Timely;
        }

        if (words.WordAt(text, 0, WordRole.Rule) is not null && text.Length <= 2 * ShortPhrase)
        {
            return QualitativeForm.AsRuled;
        }

        return IsDegree(text) ? QualitativeForm.Degree : null;
    }

    private bool Level(string text)
    {
        var core = LevelSuffix().Replace(text, "");
        if (words.RankOf(core) is not null)
        {
            return true;
        }

        var match = LevelAfterSubject().Match(core);
        return match.Success && words.RankOf(match.Groups["level"].Value) is not null;
    }

    private bool IsDegree(string text)
    {
        var startsWithAdverb = words.WordAt(text, 0, WordRole.Adverb) is not null;
        var isBare = words.WordAt(text, 0, WordRole.Change) == text || words.WordAt(text, 0, WordRole.State) == text;
        var endsWithChange = (words.WordAtEnd(text, WordRole.Change) ?? words.WordAtEnd(text, WordRole.State)) is not null;
        if (isBare || (endsWithChange && text.Length <= ShortPhrase && text.AsSpan().IndexOfAny("，,;。") < 0))
        {
            return true;
        }

        return startsWithAdverb && text.Length <= ShortPhrase && ChangeInside(text);
    }

    private bool ChangeInside(string text) =>
        words.Words(WordRole.Change).Any(word => text.Contains(word, StringComparison.Ordinal))
        || words.Words(WordRole.State).Any(word => text.Contains(word, StringComparison.Ordinal));

    private bool IsName(string text) => names.EndingOf(text) is not null && text.AsSpan().IndexOfAny("，,;。") < 0 && !ChangeInside(text);

    private static bool IsChinese(char character) => character is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex("^(无|暂无|略|待定|空|同上|—|详见附件|见附件)$")]
    private static partial Regex PlaceholderWords();

    [GeneratedRegex("(等次|等级|档次|档|标准|水平)?(\\(含\\))?(及以上|及其以上|以上|或以上)?(等次|等级|档次|档|标准|水平)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex LevelSuffix();

    [GeneratedRegex("^.{0,12}?(为|达到|达|是|:)(?<level>.{1,4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex LevelAfterSubject();
}
