namespace Mingsuan.Narrative.Wording;

/// <summary>Finds stretches that are one slip away from a standard phrase. One pass: each pair of characters is looked up once.</summary>
internal sealed class NearMissFinder(PhraseLexicon lexicon)
{
    private const int ShortestForExtra = 5;
    private const int LongPhrase = 6;
    private const int ShortestForInitial = 5;

    /// <summary>A phrase so long is known with any character too many, but for those that may qualify what follows.</summary>
    private const int ShortestForAnyExtra = 8;

    private const string Qualifiers = "县市区省乡镇村局部厅处科股老新各副正本全党政大小好主总分";
    private const int ShortPhrase = 3;

    /// <summary>The near misses of a text, in order, one for each stretch.</summary>
    public IReadOnlyList<NearMiss> Find(string text)
    {
        List<NearMiss>? found = null;
        for (int index = 0; index + 1 < text.Length; index++)
        {
            foreach (var anchor in lexicon.At(text[index], text[index + 1]))
            {
                var miss = anchor.AtStart ? Forward(text, index, anchor.Phrase) : Backward(text, index, anchor.Phrase);
                if (miss is not null && IsSlip(text, miss))
                {
                    (found ??= []).Add(miss);
                }
            }
        }

        return found is null ? [] : [.. found.OrderBy(miss => miss.Start).ThenByDescending(miss => miss.Phrase.Length).DistinctBy(Wrong).OrderBy(miss => miss.Start)];
    }

    /// <summary>Where the wrong character stands: several phrases can share one slip.</summary>
    private static int Wrong(NearMiss miss) => miss.Start + miss.At;

    private static NearMiss? Forward(string text, int start, string phrase)
    {
        int at = 2;
        while (at < phrase.Length && start + at < text.Length && text[start + at] == phrase[at])
        {
            at++;
        }

        if (at == phrase.Length)
        {
            return Doubled(text, start, phrase);
        }

        if (start + at >= text.Length)
        {
            return null;
        }

        var rest = phrase.AsSpan(at + 1);
        return phrase[^1] == '的' && at == phrase.Length - 2 && text[start + at] == '的' ? Miss(SlipKind.Missing, phrase.Length - 1)
            : Fits(text, start + at + 1, rest) ? Miss(SlipKind.Other, phrase.Length)
            : Fits(text, start + at + 1, phrase.AsSpan(at)) ? Miss(SlipKind.Extra, phrase.Length + 1)
            : at + 1 < phrase.Length && start + at + 1 < text.Length && text[start + at] == phrase[at + 1] && text[start + at + 1] == phrase[at] && Fits(text, start + at + 2, rest[1..]) ? Miss(SlipKind.Swapped, phrase.Length)
            : null;

        NearMiss Miss(SlipKind kind, int length) => new(start, text.Substring(start, length), phrase, kind, at);
    }

    private static NearMiss? Backward(string text, int end, string phrase)
    {
        int at = phrase.Length - 3;
        int position = end - 1;
        while (at >= 0 && position >= 0 && text[position] == phrase[at])
        {
            at--;
            position--;
        }

        if (at < 0 || position < 0)
        {
            return null;
        }

        // What is left of the phrase has to end before the wrong character, or two before it.
        if (EndsWith(text, position, phrase.AsSpan(0, at)))
        {
            return new NearMiss(position - at, text.Substring(position - at, phrase.Length), phrase, SlipKind.Other, at);
        }

        return at >= 1 && position >= 1 && EndsWith(text, position - 1, phrase.AsSpan(0, at - 1))
            ? new NearMiss(position - at, text.Substring(position - at, phrase.Length), phrase, SlipKind.OtherPair, at - 1)
            : null;
    }

    /// <summary>A phrase that is whole, after a character that sounds like its first and belongs to nothing else.</summary>
    private static NearMiss? Doubled(string text, int start, string phrase) =>
        phrase.Length > 3 && start > 0 && text[start - 1] != phrase[0] && Readings.SoundAlike(text[start - 1], phrase[0]) && (start == 1 || !IsHan(text[start - 2]))
            ? new NearMiss(start - 1, text.Substring(start - 1, phrase.Length + 1), phrase, SlipKind.Extra, 0)
            : null;

    private bool IsSlip(string text, NearMiss miss)
    {
        string phrase = miss.Phrase;
        int position = miss.Start + miss.At;
        char printed = text[position];
        switch (miss.Slip)
        {
            case SlipKind.Other:
                int distance = Readings.Nearest(printed, phrase[miss.At]);
                // Within a long phrase, characters of the same initial that belong to nothing else: what an input method offers for a few letters.
                bool inside = phrase.Length >= ShortestForInitial && miss.At > 0 && miss.At < phrase.Length - 1;
                bool alike = distance == 0 || (inside && Readings.SameInitial(printed, phrase[miss.At])) || Readings.LookAlike(printed, phrase[miss.At]) || (distance == 1 && phrase.Length > 3);
                return alike && IsContent(printed) && !IsWord(text, miss);
            case SlipKind.OtherPair:
                return phrase.Length > 3 && printed != phrase[miss.At] && IsContent(printed) && IsContent(text[position + 1]) && printed is not ('中' or '为')
                    && PairIsAlike(text, miss)
                    && !lexicon.Knows(printed, text[position + 1]);
            case SlipKind.Extra:
                return phrase.Length >= (miss.At == 0 ? 4 : ShortestForExtra) && IsHan(printed) && !lexicon.Knows(text[position], text[position + 1])
                    && (IsEcho(text, position) || (phrase.Length >= ShortestForAnyExtra && !lexicon.Knows(text[position - 1], text[position]) && !Qualifiers.Contains(printed, StringComparison.Ordinal) && IsContent(printed)));
            case SlipKind.Missing:
                return !lexicon.Knows(text[position - 2], text[position - 1]) || !lexicon.Knows(text[position - 1], printed);
            default:
                return IsHan(printed) && !lexicon.Knows(text[position], text[position + 1]);
        }
    }

    /// <summary>
    /// Both characters were mistaken: of the same sound and of nearly the same one; in a long phrase in either order; or of the same look and nearly the same sound.
    /// </summary>
    private static bool PairIsAlike(string text, NearMiss miss)
    {
        var (first, second) = (text[miss.Start + miss.At], text[miss.Start + miss.At + 1]);
        var (one, other) = (miss.Phrase[miss.At], miss.Phrase[miss.At + 1]);
        int near = Readings.Nearest(first, one);
        int next = Readings.Nearest(second, other);
        return (near == 0 && next <= 1) || (miss.Phrase.Length >= LongPhrase && near <= 1 && next == 0) || (Readings.LookAlike(first, one) && next <= 1);
    }

    /// <summary>The same character again, or one of the same sound.</summary>
    private static bool IsEcho(string text, int position) =>
        (position > 0 && Readings.SoundAlike(text[position - 1], text[position])) || (position + 1 < text.Length && Readings.SoundAlike(text[position], text[position + 1]));

    /// <summary>
    /// The character makes a word with a neighbour. Within a long phrase, only words with both neighbours speak against the slip; at its
    /// end, the one neighbour that belongs to the phrase.
    /// </summary>
    private bool IsWord(string text, NearMiss miss)
    {
        int position = miss.Start + miss.At;
        bool before = position > 0 && lexicon.Knows(text[position - 1], text[position]);
        bool after = position + 1 < text.Length && lexicon.Knows(text[position], text[position + 1]);
        if (miss.Phrase.Length == ShortPhrase && ((miss.At == 0 && position > 0 && IsHan(text[position - 1])) || (miss.At == ShortPhrase - 1 && position + 1 < text.Length && IsHan(text[position + 1]))))
        {
            // Too little evidence: the character may as well belong to a word outside the phrase.
            return true;
        }

        return miss.Phrase.Length < LongPhrase ? before || after
            : miss.At == 0 ? after
            : miss.At == miss.Phrase.Length - 1 ? before
            : before && after;
    }

    /// <summary>Not one of the little words that stand anywhere.</summary>
    private static bool IsContent(char character) => IsHan(character) && "的了和与在以及是等于对一二三四五六七八九十两几".IndexOf(character, StringComparison.Ordinal) < 0;

    private static bool Fits(string text, int start, ReadOnlySpan<char> rest) => start + rest.Length <= text.Length && text.AsSpan(start, rest.Length).SequenceEqual(rest);

    private static bool EndsWith(string text, int end, ReadOnlySpan<char> rest) => end - rest.Length >= 0 && text.AsSpan(end - rest.Length, rest.Length).SequenceEqual(rest);

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
