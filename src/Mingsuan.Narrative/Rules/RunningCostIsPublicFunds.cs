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
/// itself defines it as the public funds of all units. Some provinces count projects of running the office too, so a person decides.
/// </summary>
public sealed partial class RunningCostIsPublicFunds : ISentenceRule
{
    private static readonly Coordinates Public = Coordinates.Of(StandardDimensions.Nature.Member("public"), StandardDimensions.Side.Member("expenditure"));

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
            decimal step = figure.Amount.StepInYuan;
            if (figure.Amount.InYuan > funds + step || (isAll && figure.Amount.InYuan < funds - step))
            {
                string expected = (funds / figure.Amount.Unit.InYuan).ToString("F" + figure.Amount.Decimals, CultureInfo.InvariantCulture);
                string printed = figure.Place.Text + figure.Amount.Unit.Name;
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new Message(
                        $"“{draft.Section}”一节机关运行经费为 {printed}，而报表中公用经费为 {expected}{figure.Amount.Unit.Name}。{(isAll ? "本文件把机关运行经费解释为各单位的公用经费，二者应当一致" : "机关运行经费是公用经费的一部分，不应大于公用经费")}。请核对。",
                        $"Section “{draft.Section}”: running cost is {printed}, but public funds in the statements are {expected}{figure.Amount.Unit.Name}. {(isAll ? "This document defines running cost as the public funds of all units: they should be the same" : "Running cost is a part of public funds and cannot be more")}. Compare them."),
                    Info.Source, [figure.Place])
                {
                    Expected = expected,
                    Actual = figure.Place.Text,
                };
            }
        }
    }

    private static bool IsWhole(Coordinates question) => question[StandardDimensions.Category].Id == "running-cost" && question[StandardDimensions.Economic].IsRoot;

    [GeneratedRegex(@"机关运行经费[:,]?(?:是指|指|为)?(?:各)?(?:部门|单位)?(?:\(单位\))?的公用经费")]
    private static partial Regex DefinedAsAll();
}
