using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Data;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-DUP (words): a word of two characters written twice in a row.</summary>
public sealed class RepeatedWordRule : NarrativeRule
{
    private static readonly HashSet<string> FunctionWords = Words("function");
    private static readonly HashSet<string> Verbs = Words("verb");

    /// <summary>Characters that are doubled to say “every”, and that close names of relatives.</summary>
    private const string Reduplicated = "人天年月家处时事步层一点个户村代条样种次件项岁爸妈爷奶哥姐弟妹谢看试常渐刚慢好高多少远";

    /// <summary>What people do a little of (研究研究), and what may end one word and begin the next (党组织组织).</summary>
    private static readonly HashSet<string> Repeatable = [.. "研究 讨论 商量 交流 学习 考虑 组织 调查 了解 检查 休息 锻炼 教育 管理 服务".Split(' ')];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-DUP", Severity.Warning, "没有重复的词语和句子", "no word and no sentence stands twice", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var found = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            string text = piece.Text;
            for (int index = 0; index + 3 < text.Length; index++)
            {
                if (text[index] == text[index + 2] && text[index + 1] == text[index + 3] && text[index] != text[index + 1] && IsRepeated(text, index))
                {
                    string word = text.Substring(index, 4);
                    (found.TryGetValue(word, out var places) ? places : found[word] = []).Add(piece.PlaceOf(index, 4));
                    index += 3;
                }
                else if (IsEchoAtTheEnd(text, index))
                {
                    string word = text.Substring(index, 3);
                    (found.TryGetValue(word, out var places) ? places : found[word] = []).Add(piece.PlaceOf(index, 3));
                    index += 2;
                }
                else if (index + 5 < text.Length && text[index] == text[index + 4] && text[index + 1] == text[index + 5] && IsAroundVerb(text, index))
                {
                    string words = text.Substring(index, 6);
                    (found.TryGetValue(words, out var places) ? places : found[words] = []).Add(piece.PlaceOf(index, 6));
                    index += 5;
                }
            }
        }

        foreach (var (word, places) in found)
        {
            yield return Finding($"“{word}”：词语重复，请核对。", $"“{word}”: the word stands twice; check it.", places) with { Expected = word[^2..], Actual = word };
        }
    }

    private static HashSet<string> Words(string kind) =>
        [.. RuleTable.Read("rules/repeated-words.csv", ["word", "kind", "note"], cells => cells[0].Length == 2 && cells[1] is "function" or "verb" ? cells : null).Where(cells => cells[1] == kind).Select(cells => cells[0])];

    /// <summary>
    /// 基层组织组织力: the second may begin another word. So either the word never stands twice, or nothing follows that could belong to it;
    /// and what goes before must not make the first one the end of a longer word that differs.
    /// </summary>
    private static bool IsRepeated(string text, int index)
    {
        if (!IsHan(text[index]) || !IsHan(text[index + 1]))
        {
            return false;
        }

        return FunctionWords.Contains(text.Substring(index, 2)) || ((index + 4 == text.Length || "，。；、：！？,;".Contains(text[index + 4], StringComparison.Ordinal)) && (index == 0 || IsVerbOrMark(text, index) || !Repeatable.Contains(text.Substring(index, 2))));
    }

    /// <summary>绩效管理理，: the last character of a word again, and nothing follows that it could begin. 清清楚楚 and 我为人人 are no slips.</summary>
    private static bool IsEchoAtTheEnd(string text, int index) =>
        text[index + 1] == text[index + 2] && text[index] != text[index + 1] && IsHan(text[index]) && IsHan(text[index + 1]) && !Reduplicated.Contains(text[index + 1], StringComparison.Ordinal)
        && "，。；、：".Contains(text[index + 3], StringComparison.Ordinal) && (index == 0 || text[index - 1] != text[index]) && PhraseLexicon.Default.Knows(text[index], text[index + 1]);

    /// <summary>推进落实推进: a verb that was to be replaced by another stayed. Both are verbs of the list, and nothing stands between them.</summary>
    private static bool IsAroundVerb(string text, int index) =>
        text.Substring(index, 2) is var outer && text.Substring(index + 2, 2) is var inner && outer != inner && Verbs.Contains(outer) && Verbs.Contains(inner);

    /// <summary>加强领导领导， and 的意见意见； but not 研究研究 at the beginning of nothing.</summary>
    private static bool IsVerbOrMark(string text, int index) =>
        "的了，。；、：".Contains(text[index - 1], StringComparison.Ordinal) || (index >= 2 && FunctionWords.Contains(text.Substring(index - 2, 2)));

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
