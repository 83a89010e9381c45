using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules;

/// <summary>What running cost, personnel and public funds are said to be used for stands in the statement of basic expenditure.</summary>
/// <param name="uses">Words and their codes.</param>
/// <param name="catalogue">The code lists.</param>
public sealed partial class UsesAreBudgeted(RunningCostUses uses, Catalogue catalogue) : ISentenceRule
{
    /// <summary>The rule as data.</summary>
    public static RuleInfo Rule { get; } = new("N-USE", Severity.Warning, new("文字列举的用途在基本支出表中有相应科目", "the uses that the text names are budgeted in the statement of basic expenditure"), "文字与基本支出表对应（支出经济分类科目）");

    /// <inheritdoc />
    public RuleInfo Info => Rule;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(SentenceInput input)
    {
        var budgeted = input.Disclosure.Figures
            .Where(figure => figure is { Measure: Measure.Budget, Place.Statement: not null, Coordinates: not null, IsPrinted: true } && figure.Amount.Value != 0m)
            .Select(figure => figure.Coordinates![StandardDimensions.Economic].Id).Where(code => code.Length == 5).ToHashSet(StringComparer.Ordinal);
        if (budgeted.Count == 0)
        {
            yield break;
        }

        foreach (var passage in input.Outline.Passages)
        {
            foreach (Match list in Uses().Matches(passage.Text))
            {
                var missing = Words(list.Groups["list"])
                    .Select(use => (use.Word, use.Start, Codes: uses.CodesOf(PhraseText.Normalize(use.Word), catalogue.DepartmentEconomic, input.Disclosure.FiscalYear)))
                    .Where(use => use.Codes.Count > 0 && !use.Codes.Any(budgeted.Contains)).ToList();
                if (missing.Count > 0)
                {
                    yield return Unbudgeted(passage, missing);
                }
            }
        }
    }

    /// <summary>One finding for one list: a list copied from a template is one cause, however many of its uses have no money.</summary>
    private Finding Unbudgeted(Passage passage, IReadOnlyList<(string Word, int Start, IReadOnlyList<string> Codes)> missing)
    {
        string words = string.Join('、', missing.Select(use => $"“{use.Word}”"));
        var codes = missing.SelectMany(use => use.Codes).Distinct(StringComparer.Ordinal).ToList();
        string named = string.Join('、', codes.Select(code => code + (catalogue.DepartmentEconomic.Find(code) is { } entry ? entry.Name : string.Empty)));
        return new Finding(
            Info.Id, Info.Severity,
            new Message(
                $"文中说经费用于{words}，但基本支出表中没有“{named}”的预算数。请核对：没有安排的用途应从文字中删去，漏列的科目应补入报表。",
                $"The text says that money is used for {string.Join(", ", missing.Select(use => $"“{use.Word}”"))}, but the statement of basic expenditure has no amount under {string.Join(", ", codes)}. Take the uses out of the text, or put the missing lines into the statement."),
            Info.Source, [.. missing.Select(use => passage.PlaceOf(use.Start, use.Word.Length))])
        {
            Actual = string.Join('、', missing.Select(use => use.Word)),
        };
    }

    private static IEnumerable<(string Word, int Start)> Words(Group list)
    {
        foreach (Match word in Word().Matches(list.Value))
        {
            string trimmed = word.Value.Trim();
            int blanks = word.Value.Length - word.Value.TrimStart().Length;
            int behind = trimmed.IndexOf("的日常", StringComparison.Ordinal);
            int skip = behind < 0 ? 0 : behind + 1;
            if (trimmed.Length > skip)
            {
                yield return (trimmed[skip..], list.Index + word.Index + blanks + skip);
            }
        }
    }

    [GeneratedRegex(@"(?:机关运行经费|公用经费|人员经费)[^。；;]{0,40}?元\s*[，,]\s*(?:主要)?(?:用于|包括|支付)\s*[:：]?\s*(?<list>[^。；;]+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"(?:(?!等(?:日常|支出|方面|运行)?|[、，,和]).)+")]
    private static partial Regex Word();
}
