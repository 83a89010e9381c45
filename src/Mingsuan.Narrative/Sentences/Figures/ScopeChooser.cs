using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// Words can leave a scope open: “部门预算资金” with or without what is carried over. What a sentence says together is read under
/// each admissible scope; another scope than that of the bare words is taken only if the statements agree with more of the
/// sentence under it, and contradict less.
/// </summary>
/// <param name="known">What the statements say.</param>
internal sealed class ScopeChooser(KnownAnswers known)
{
    private static readonly Coordinates CurrentYear = Coordinates.Of(StandardDimensions.Origin.Member("current-year"));
    private static readonly Coordinates GeneralPublic = Coordinates.Of(StandardDimensions.Fund.Member("general-public"));
    private static readonly Coordinates Appropriation = Coordinates.Of(StandardDimensions.Fund.Member("fiscal-appropriation"));

    private static readonly Coordinates[] Scopes =
        [CurrentYear, Appropriation, GeneralPublic, Appropriation.Meet(CurrentYear)!, GeneralPublic.Meet(CurrentYear)!];

    /// <summary>The scope of what is said of one subject and its parts.</summary>
    /// <param name="drafts">The numbers.</param>
    /// <param name="section">What the heading of the section restricts.</param>
    public Coordinates Choose(IReadOnlyList<Draft> drafts, Coordinates section)
    {
        var amounts = drafts.Where(draft => draft is { Measure: Measure.Budget, IsExact: false }).ToList();
        var (agree, contradict, exact) = Judge(amounts, Coordinates.Everything);
        if (contradict == 0 && exact == agree)
        {
            // Where no statement knows the amounts, the heading says which money the section is about.
            return agree > 0 ? Coordinates.Everything : Coordinates.Of(section[StandardDimensions.Fund], section[StandardDimensions.Origin]);
        }

        var best = Coordinates.Everything;
        foreach (var scope in Scopes.Prepend(section))
        {
            // 81.42万元 may stand for 814266.15 or for 814188.36: what it is rounded from goes before what is near.
            var (agreeing, contradicting, exactly) = Judge(amounts, scope);
            if ((agreeing > agree && contradicting < contradict) || (contradict == 0 && contradicting == 0 && agreeing == agree && exactly > exact))
            {
                (best, agree, contradict, exact) = (scope, agreeing, contradicting, exactly);
            }
        }

        return best;
    }

    private (int Agree, int Contradict, int Exact) Judge(List<Draft> amounts, Coordinates scope)
    {
        int agree = 0;
        int contradict = 0;
        int exact = 0;
        foreach (var draft in amounts)
        {
            var question = draft.Subject.MoneyQuestion;
            if ((question.Meet(scope) ?? question) is var asked && known.InYuan(asked) is { } answer)
            {
                decimal difference = Math.Abs(answer - (draft.Value * draft.Unit.InYuan));
                bool same = difference <= 100m;
                exact += difference <= Math.Min(100m, new Amount(draft.Value, draft.Unit, draft.Decimals).StepInYuan / 2m) ? 1 : 0;
                agree += same ? 1 : 0;
                contradict += same ? 0 : 1;
            }
        }

        return (agree, contradict, exact);
    }
}
