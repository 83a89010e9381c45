using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-VARIANT: a long name is written one way throughout. What stands between the same characters on both sides again and again, and once or twice with
/// another character or without one to three of them, is the same name in another form.
/// </summary>
public sealed class VariantNameRule : NarrativeRule
{
    private const int Around = 4;
    private const int FarAround = 6;
    private const int MostLost = 3;
    private const int Often = 4;
    private const int Least = 2;
    private const int Shown = 10;

    /// <summary>Characters, and words of scope, in which two names rightly differ.</summary>
    private const string Alternatives = "一二三四五六七八九十两几上下前后左右省市县区乡镇村年月日增减收支大小多少男女新老高低内外东西南北中有无和与及或甲乙丙丁正副主次初末本各其全";

    private static readonly HashSet<string> Scopes =
        [.. "基本 项目 本年 当年 上年 财政 本级 其他 一般 政府 工作 全县 全市 全区 全省 市级 县级 区级 省级 中央 人员 公用 主要 重点 所属 机关 事业 相关 有关 不断 进一步 管理".Split(' ')];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-VARIANT", Severity.Warning, "同一名称前后写法一致", "a name is written one way throughout", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var pieces = context.Texts.DistinctBy(piece => piece.Text).ToList();
        return Others(pieces).Concat(Shorter(pieces));
    }

    /// <summary>Another character between the same four on each side.</summary>
    private IEnumerable<Finding> Others(List<TextPiece> pieces)
    {
        var middles = new Dictionary<string, Dictionary<char, List<Spot>>>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            foreach (int at in Windows(piece.Text, (Around * 2) + 1))
            {
                string around = string.Concat(piece.Text.AsSpan(at, Around), piece.Text.AsSpan(at + Around + 1, Around));
                char middle = piece.Text[at + Around];
                var known = middles.TryGetValue(around, out var there) ? there : middles[around] = [];
                (known.TryGetValue(middle, out var spots) ? spots : known[middle] = []).Add(new Spot(piece, at + Around, 1));
            }
        }

        foreach (var forms in middles.Values.Where(forms => forms.Count == 2))
        {
            var (usual, rare) = forms.OrderByDescending(form => form.Value.Count).ToList() is [var first, var second] ? (first, second) : default;
            bool alike = Readings.Nearest(usual.Key, rare.Key) <= 1 || Readings.LookAlike(usual.Key, rare.Key);
            if (usual.Value.Count >= (alike ? Least : Often) && usual.Value.Count >= rare.Value.Count * Often / (alike ? Least : 1)
                && !Alternatives.Contains(usual.Key, StringComparison.Ordinal) && !Alternatives.Contains(rare.Key, StringComparison.Ordinal))
            {
                yield return Report(rare.Value, usual.Value);
            }
        }
    }

    /// <summary>One to three characters less between the same six on each side, each form at least twice.</summary>
    private IEnumerable<Finding> Shorter(List<TextPiece> pieces)
    {
        var plain = new Dictionary<string, List<Spot>>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            foreach (int at in Windows(piece.Text, FarAround * 2))
            {
                string window = piece.Text.Substring(at, FarAround * 2);
                (plain.TryGetValue(window, out var spots) ? spots : plain[window] = []).Add(new Spot(piece, at + FarAround, 0));
            }
        }

        var found = new Dictionary<(string Short, string Lost), List<Spot>>();
        foreach (var piece in pieces)
        {
            for (int lost = 1; lost <= MostLost; lost++)
            {
                foreach (int at in Windows(piece.Text, (FarAround * 2) + lost))
                {
                    string around = string.Concat(piece.Text.AsSpan(at, FarAround), piece.Text.AsSpan(at + FarAround + lost, FarAround));
                    string more = piece.Text.Substring(at + FarAround, lost);
                    if (plain.TryGetValue(around, out var without) && without.Count >= Least && !Scopes.Contains(more) && (lost > 1 || !Alternatives.Contains(more, StringComparison.Ordinal) || more == "村"))
                    {
                        (found.TryGetValue((around, more), out var spots) ? spots : found[(around, more)] = []).Add(new Spot(piece, at + FarAround, lost));
                    }
                }
            }
        }

        foreach (var ((around, _), longer) in found.Where(pair => pair.Value.Count >= Least).DistinctBy(pair => pair.Value[0].Piece))
        {
            yield return Report(plain[around], longer);
        }
    }

    private Finding Report(List<Spot> rare, List<Spot> usual)
    {
        string printed = rare[0].Around();
        var model = usual.MaxBy(spot => Common(printed, spot.Around()))!;
        string other = model.Around();
        return Finding(
            $"“{printed}”与文中另外{usual.Count}处的“{other}”疑为同一名称，写法不一致，请核对统一。", $"“{printed}” and “{other}”, which stands {usual.Count} times, seem to be one name; write it one way.",
            [.. rare.Select(spot => spot.Place()), model.Place()]) with
        { Actual = printed, Expected = other };
    }

    private static int Common(string one, string other)
    {
        int length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[length] == other[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Where stretches of Chinese characters alone begin.</summary>
    private static IEnumerable<int> Windows(string text, int length)
    {
        int run = 0;
        for (int index = 0; index < text.Length; index++)
        {
            run = text[index] is >= '\u4e00' and <= '\u9fff' ? run + 1 : 0;
            if (run >= length)
            {
                yield return index - length + 1;
            }
        }
    }

    /// <summary>A place in a text.</summary>
    private sealed record Spot(TextPiece Piece, int At, int Length)
    {
        /// <summary>The name around it, as far as it is one run of characters.</summary>
        public string Around()
        {
            var (start, end) = Ends();
            return Piece.Text[start..end];
        }

        public Place Place()
        {
            var (start, end) = Ends();
            return Piece.PlaceOf(start, end - start);
        }

        private (int Start, int End) Ends()
        {
            int start = At;
            while (start > 0 && At - start < Shown && Piece.Text[start - 1] is >= '\u4e00' and <= '\u9fff')
            {
                start--;
            }

            int end = At + Length;
            while (end < Piece.Text.Length && end - At < Shown && Piece.Text[end] is >= '\u4e00' and <= '\u9fff')
            {
                end++;
            }

            return (start, end);
        }
    }
}
