using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-UNCLOSED: brackets, quotation marks and book-title marks come in pairs.</summary>
public sealed partial class UnclosedMarkRule : NarrativeRule
{
    private const int Near = 3;
    private const string Openers = "（《“【〔「";
    private const string Closers = "）》”】〕」";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-UNCLOSED", Severity.Warning, "括号、引号和书名号成对", "brackets, quotation marks and book-title marks come in pairs", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (StrayInForms(context) is { } stray)
        {
            yield return stray;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < context.Texts.Count; index++)
        {
            var piece = context.Texts[index];
            bool isPageText = piece.Passage is not null && piece.InTargets;
            if (isPageText || Unpaired(piece.Text) is not { } at || GoesOn(context.Texts, index) || !seen.Add(piece.Text))
            {
                continue;
            }

            int start = Math.Max(0, at - 8);
            int length = Math.Min(piece.Text.Length, at + 9) - start;
            string around = piece.Text.Substring(start, length);
            yield return Finding(
                $"“{around}”中的“{piece.Text[at]}”没有配对，请补全或删除。", $"“{piece.Text[at]}” in “{around}” has no partner; add it or delete it.", piece.PlaceOf(at, 1)) with
            { Actual = around };
        }
    }

    /// <summary>
    /// Forms that came as lines of a page break their cells anywhere, so only what is one word is looked at there: a code with a closing bracket that never opened
    /// (101001-1]办公室). The form repeats it with every project; it is one finding.
    /// </summary>
    private Finding? StrayInForms(NarrativeContext context)
    {
        var places = context.Texts.Where(piece => piece.Passage is not null && piece.InTargets)
            .SelectMany(piece => StrayCode().Matches(piece.Text).Select(match => piece.PlaceOf(match.Index, match.Length))).ToList();
        return places.Count == 0 ? null : Finding(
            $"“{places[0].Text}”中的“]”没有配对，请补全或删除。", $"“]” in “{places[0].Text}” has no partner; add it or delete it.", places) with
        { Actual = places[0].Text };
    }

    /// <summary>The offset of the first mark without partner, or null. Full-width and half-width brackets are partners.</summary>
    internal static int? Unpaired(string text)
    {
        var open = new Stack<int>();
        for (int index = 0; index < text.Length; index++)
        {
            char mark = Fold(text[index]);
            if (Openers.Contains(mark, StringComparison.Ordinal))
            {
                open.Push(index);
                continue;
            }

            int kind = Closers.IndexOf(mark, StringComparison.Ordinal);
            if (kind < 0)
            {
                continue;
            }

            if (open.Count > 0 && Fold(text[open.Peek()]) == Openers[kind])
            {
                open.Pop();
            }
            else if (open.Any(offset => Fold(text[offset]) == Openers[kind]))
            {
                // A pair inside was left open.
                return open.Peek();
            }
            else if (!IsNumbering(text, index))
            {
                return index;
            }
        }

        return open.Count == 0 ? null : open.Last();
    }

    /// <summary>With one or two of the neighbouring paragraphs everything is paired: a page or a list divides the pair.</summary>
    private static bool GoesOn(IReadOnlyList<TextPiece> texts, int index)
    {
        if (texts[index].Passage is null)
        {
            return false;
        }

        for (int first = Math.Max(0, index - Near); first <= index; first++)
        {
            for (int last = Math.Max(index, first + 1); last <= Math.Min(index + Near, texts.Count - 1); last++)
            {
                if (texts[last].Passage is not null && Unpaired(string.Concat(texts.Skip(first).Take(last - first + 1).Select(piece => piece.Text))) is null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>1） at the beginning of an item.</summary>
    private static bool IsNumbering(string text, int index) =>
        Fold(text[index]) == '）' && index is > 0 and < 4 && text.AsSpan(0, index).IndexOfAnyExcept("0123456789abcdABCD一二三四五六七八九十 ") < 0;

    private static char Fold(char mark) => mark switch { '(' => '（', ')' => '）', '[' => '〔', ']' => '〕', '［' => '〔', '］' => '〕', '〈' => '《', '〉' => '》', _ => mark };

    [GeneratedRegex(@"(?<![\[［\d-])\d{3,}(?:-\d+)?[\]］][一-龥]{0,8}")]
    private static partial Regex StrayCode();
}
