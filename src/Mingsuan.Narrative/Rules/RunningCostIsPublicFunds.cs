using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;

namespace Mingsuan.Narrative.Rules;

/// <summary>
/// Running cost is what public funds the administrative units have: not more than 公用经费, and equal to it where the document
/// itself defines it as the public funds of all units. Some provinces count projects of running the office too, so a
/// person decides, unless the document defines the two as one and a slip of the hand explains the difference.
/// </summary>
public sealed partial class RunningCostIsPublicFunds : ISentenceRule
{
    private const int ShortestSlip = 2;

    /// <summary>Two numbers of so many characters do not differ by one slip by chance.</summary>
    private const int LongestChance = 5;

    private static readonly Coordinates Public = Coordinates.Of(StandardDimensions.Nature.Member("public"), StandardDimensions.Side.Member("expenditure"));

    private static readonly Message DefinedAsOne = new("本文件把机关运行经费解释为各单位的公用经费，二者应当一致", "This document defines running cost as the public funds of all units: they should be the same");
    private static readonly Message OnlyPart = new("机关运行经费是公用经费的一部分，不应大于公用经费", "Running cost is a part of public funds and cannot be more");
    private static readonly Message OneSlip = new("两个数只差一处，像是同一个数写错了一位", "The two differ in one place and look like one number, mistyped once");

    /// <summary>The rule as data.</summary>
    public static RuleInfo Rule { get; } = new("X-RUN", Severity.Warning, new("机关运行经费与公用经费一致", "running cost agrees with public funds"), "机关运行经费的定义（各文件名词解释）") { Standing = SourceStanding.Unverified };

    /// <inheritdoc />
    public RuleInfo Info => Rule;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(SentenceInput input)
    {
        var stated = input.Sentences.Read.Where(pair => pair.Figure.Measure == Measure.Budget && !pair.Draft.IsExact && IsWhole(pair.Figure.Coordinates!)).ToList();
        if (stated.Count == 0 || new KnownAnswers(input.Disclosure.Figures).InYuan(Public) is not { } funds)
        {
            yield break;
        }

        bool isAll = input.Outline.Passages.Any(passage => DefinedAsAll().IsMatch(PhraseText.Normalize(passage.Text)));
        foreach (var (draft, figure) in stated)
        {
            // The same number again, with the same decimals: rounding explains nothing when the document makes the two one.
            decimal step = isAll ? figure.Amount.StepInYuan / 2m : figure.Amount.StepInYuan;
            string expected = (funds / figure.Amount.Unit.InYuan).ToString("F" + figure.Amount.Decimals, CultureInfo.InvariantCulture);
            bool isSlip = figure.Amount.InYuan < funds - step && !isAll && expected.Length >= LongestChance && IsOneSlip(figure.Place.Text, expected);
            if (figure.Amount.InYuan > funds + step || (isAll && figure.Amount.InYuan < funds - step) || isSlip)
            {
                string printed = figure.Place.Text + figure.Amount.Unit.Name;
                var reason = isAll ? DefinedAsOne : isSlip ? OneSlip : OnlyPart;
                yield return new Finding(
                    Info.Id, isAll && IsSlip(figure.Place.Text, expected) ? Severity.Error : Info.Severity,
                    new Message(
                        $"“{draft.Section}”一节机关运行经费为 {printed}，而公用经费为 {expected}{figure.Amount.Unit.Name}。{reason.Chinese}。请核对。",
                        $"Section “{draft.Section}”: running cost is {printed}, but public funds are {expected}{figure.Amount.Unit.Name}. {reason.English}. Compare them."),
                    Info.Source, [figure.Place])
                {
                    Expected = expected,
                    Actual = figure.Place.Text,
                };
            }
        }
    }

    /// <summary>One slip of the hand: a digit changed, left out or swapped with its neighbour, or the point moved. Anything more may be another scope.</summary>
    private static bool IsSlip(string printed, string expected)
    {
        string one = string.Concat(printed.Where(char.IsAsciiDigit));
        string other = string.Concat(expected.Where(char.IsAsciiDigit));
        return other.Length > ShortestSlip && Codes.FunctionNamesInText.Distance(one, other) <= 2;
    }

    /// <summary>The same digits with the point moved, one digit changed or left out, or two neighbours swapped.</summary>
    private static bool IsOneSlip(string printed, string expected)
    {
        string one = string.Concat(printed.Where(char.IsAsciiDigit));
        string other = string.Concat(expected.Where(char.IsAsciiDigit));
        int distance = Codes.FunctionNamesInText.Distance(one, other);
        return distance <= 1 || (distance == 2 && one.Length == other.Length && Enumerable.Range(0, one.Length).Where(index => one[index] != other[index]).ToList() is [var first, var second]
            && second == first + 1 && one[first] == other[second] && one[second] == other[first]);
    }

    private static bool IsWhole(Coordinates question) => question[StandardDimensions.Category].Id == "running-cost" && question[StandardDimensions.Economic].IsRoot;

    [GeneratedRegex(@"机关运行经费[:,]?(?:是指|指|为)?(?:各)?(?:部门|单位)?(?:\(单位\))?的公用经费")]
    private static partial Regex DefinedAsAll();
}
