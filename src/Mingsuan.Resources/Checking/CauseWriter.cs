using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;

namespace Mingsuan.Resources.Checking;

/// <summary>Puts the cause of broken equations into words.</summary>
internal static class CauseWriter
{
    private const int MostCandidates = 3;

    /// <summary>The finding of one cause.</summary>
    public static Finding Write(Cause cause)
    {
        var first = cause.Broken[0];
        return cause.Suspect is { } suspect ? Certain(cause, first, suspect) : Undecided(cause, first);
    }

    private static Finding Certain(Cause cause, Equation first, Term suspect)
    {
        string right = suspect.Print(cause.Right);
        string whole = ReferenceEquals(suspect, first.Terms[0]) ? string.Empty : first.Terms[0].Label.Chinese;
        string wholeEnglish = ReferenceEquals(suspect, first.Terms[0]) ? "it" : first.Terms[0].Label.English;
        string more = cause.Broken.Count > 1 ? $"另有{cause.Broken.Count - 1}项勾稽关系因它不成立。" : string.Empty;
        string moreEnglish = cause.Broken.Count > 1 ? $" {cause.Broken.Count - 1} more relation(s) fail because of it." : string.Empty;
        return new Finding(
            first.Rule.Id,
            first.Rule.Severity,
            new Message(
                $"{suspect.Label.Chinese}{At(suspect)}现为{suspect.Digits}，应为{right}：{whole}{first.What.Chinese}。请更正。{more}",
                $"{Capital(suspect.Label.English)} is {suspect.Digits} and should be {right}: {wholeEnglish} {first.What.English}. Correct it.{moreEnglish}"),
            first.Rule.Source,
            Places([suspect, .. cause.Broken.SelectMany(equation => equation.Terms)]))
        {
            Expected = right,
            Actual = suspect.Digits,
            Difference = suspect.Difference(suspect.Value - cause.Right),
            Suspect = new Suspect(suspect.Place, right, Confidence.Certain, null),
        };
    }

    private static Finding Undecided(Cause cause, Equation first)
    {
        var total = first.Terms[0];
        string expected = total.Print(first.Expected);
        var candidates = cause.Candidates.Count is > 1 and <= MostCandidates ? cause.Candidates : [];
        string choices = string.Join("，或", candidates.Select(candidate => $"{candidate.Term.Label.Chinese}应为{candidate.Term.Print(candidate.Right)}"));
        string choicesEnglish = string.Join(", or ", candidates.Select(candidate => $"{candidate.Term.Label.English} should be {candidate.Term.Print(candidate.Right)}"));
        return new Finding(
            first.Rule.Id,
            first.Rule.Severity,
            new Message(
                $"{total.Label.Chinese}{At(total)}为{total.Digits}，{first.What.Chinese}，算得{expected}。仅凭本文件无法判断哪一个数字有误{(choices.Length > 0 ? $"（{choices}）" : string.Empty)}，请核对。",
                $"{Capital(total.Label.English)} is {total.Digits}; it {first.What.English}, which comes to {expected}. The document alone does not tell which number is wrong{(choicesEnglish.Length > 0 ? $" ({choicesEnglish})" : string.Empty)}: check."),
            first.Rule.Source,
            Places(first.Terms))
        {
            Expected = expected,
            Actual = total.Digits,
            Difference = total.Difference(total.Value - first.Expected),
        };
    }

    private static string At(Term term) => term.Place.Line is { } line ? $"（原文第{line}行）" : string.Empty;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static List<Place> Places(IEnumerable<Term> terms) => [.. terms.Select(term => term.Place).Distinct()];
}
