using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Sentences.Lexing;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>What numbers do: an amount, a percentage or a count is said of what the words before it ask. What is not understood is forgotten.</summary>
/// <param name="state">How far the reading has come.</param>
/// <param name="drafts">Where numbers are written down.</param>
internal sealed class NumberTaker(ReadingState state, DraftWriter drafts)
{
    /// <summary>Takes an amount of money.</summary>
    public void TakeMoney(Token token)
    {
        bool isChange = !state.Clause.IsTo && !state.Clause.IsFrom && (state.Clause.Direction != 0 || state.Clause.IsVariation);
        var (subject, alternative) = state.Clause.IsApproximate || state.Clause.IsShare ? default : NumberSubjects.Question(state, isChange);
        if (subject is null || !NumberSubjects.CountsMoney(subject))
        {
            if (state.Clause is { IsUnknown: true, IsApproximate: false, IsReason: false })
            {
                state.Subjects.MissPart();
            }

            state.Forget();
            return;
        }

        var measure = isChange ? Measure.Change : state.Clause.IsFrom ? state.Clause.ComparedWith : state.MeasureOfYear();
        if (measure is { } known)
        {
            decimal value = isChange && state.Clause.Direction < 0 ? -Math.Abs(token.Value) : token.Value;
            drafts.Add(known, subject, value, token, alternative);
        }

        state.Clause.IsFrom = false;
        state.Clause.ClearLabel();
    }

    /// <summary>Takes a percentage: a share or a growth rate.</summary>
    public void TakePercent(Token token)
    {
        if (state.Clause.IsApproximate)
        {
            state.Forget();
            return;
        }

        if (state.Clause.IsShare)
        {
            bool named = state.Clause is { IsQuestion: true, IsUnknown: false };
            if (state.Clause.ShareOf is { } part && part[Measure.Budget] is not null && (named || (!state.Clause.IsUnknown && part.Whole is not null)))
            {
                drafts.Add(Measure.Share, part, token.Value, token, whole: named ? state.Clause.Meaning : null);
            }
        }
        else if ((state.Clause.Direction != 0 || state.Clause.IsVariation) && NumberSubjects.Question(state, isChange: true) is ({ } subject, var alternative))
        {
            decimal value = state.Clause.Direction < 0 ? -Math.Abs(token.Value) : token.Value;
            drafts.Add(Measure.Growth, subject, value, token, alternative);
        }

        state.Clause.ClearLabel();
    }

    /// <summary>Takes a number of things.</summary>
    public void TakeCount(Token token)
    {
        if (state.Clause is { IsUnknown: false, IsApproximate: false, IsShare: false, Direction: 0, IsPrior: false, IsQuestion: true, Meaning: { } meaning }
            && NumberSubjects.Counted(meaning, token.Unit!.Name) is { } counted)
        {
            drafts.Add(Measure.Count, state.Subjects.Name(counted), token.Value, token);
            state.Clause.ClearLabel();
        }
        else
        {
            state.Forget();
        }
    }
}
