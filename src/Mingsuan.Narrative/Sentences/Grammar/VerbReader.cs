using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Sentences.Lexing;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>What the words between phrase and number do: give a direction, name what is compared with, open and close lists.</summary>
/// <param name="state">How far the reading has come.</param>
/// <param name="drafts">Where numbers are written down that words alone state (持平).</param>
internal sealed class VerbReader(ReadingState state, DraftWriter drafts)
{
    /// <summary>Takes a word that says what stands between phrase and number.</summary>
    /// <param name="token">The word.</param>
    /// <param name="next">What comes after it.</param>
    public void Take(Token token, TokenKind next)
    {
        var verb = token.Verb!;
        switch (verb.Kind)
        {
            case VerbKind.Direction:
                state.Clause.Direction = verb.Sign;
                state.Clause.IsComparing = false;
                break;
            case VerbKind.Variation:
                state.Clause.IsVariation = true;
                state.Clause.IsComparing = false;
                break;
            case VerbKind.Unchanged:
                TakeUnchanged(token);
                break;
            case VerbKind.Compare:
                state.Clause.IsComparing = true;
                break;
            case VerbKind.Compared:
                state.Clause.IsComparing = false;
                state.Clause.HasCompared = true;
                break;
            case VerbKind.Prior:
                state.Clause.HasCompared |= state.Clause.IsComparing;
                state.Clause.IsPrior |= !state.Clause.IsComparing;
                break;
            case VerbKind.Share:
                state.Clause.ShareOf = state.Clause is { IsQuestion: true, IsUnknown: false, Meaning: { } meaning } ? state.Subjects.Name(meaning) : state.Subjects.Current;
                state.Clause.ClearLabel();
                state.Clause.IsShare = true;
                break;
            case VerbKind.OfWhich:
                state.Subjects.Open(state.Subjects.Current ?? state.Subjects.Sentence, isComplete: false);
                state.Clause.ClearLabel();
                break;
            case VerbKind.Include or VerbKind.Use:
                OpenList(verb.IsComplete);
                break;
            case VerbKind.Composed when next is TokenKind.Money:
                state.Clause.IsFrom = true;
                break;
            case VerbKind.Composed:
                OpenList(verb.IsComplete);
                break;
            case VerbKind.By:
                state.Subjects.Truncate(state.Running);
                state.Subjects.Open(state.Subjects.Sentence, verb.IsComplete);
                state.Clause.ClearLabel();
                break;
            case VerbKind.Closed:
                state.Subjects.CloseList();
                break;
            case VerbKind.Reason:
                state.Clause.ClearLabel();
                state.Clause.IsReason = true;
                break;
            case VerbKind.Each:
                state.Clause.IsOfEach = true;
                break;
            case VerbKind.None:
                state.Clause.ClearLabel();
                state.Clause.IsNone = true;
                break;
            case VerbKind.Approximate:
                state.Clause.IsApproximate = true;
                break;
            case VerbKind.To:
                state.Clause.IsTo = true;
                break;
            case VerbKind.Joint:
                state.Clause.IsComparing = false;
                break;
            default:
                break;
        }
    }

    /// <summary>What stands before 包括 without a number of its own becomes the head of what follows.</summary>
    private void OpenList(bool isComplete)
    {
        if (state.Clause is { IsQuestion: true, IsUnknown: false, Meaning: { } meaning })
        {
            state.Subjects.Name(meaning);
        }

        state.Subjects.Open(state.Subjects.Current, isComplete);
        state.Clause.ClearLabel();
    }

    private void TakeUnchanged(Token token)
    {
        state.Clause.IsComparing = false;
        if (state.Clause.IsReason || state.Clause.IsUnknown || state.IsOtherYear(state.Clause.BaseYear))
        {
            return;
        }

        if (state.Clause.IsOfEach)
        {
            var all = state.Sentence.Count > 0 ? state.Sentence : state.Before;
            foreach (var subject in all.Where(draft => draft.Measure == Measure.Budget).Select(draft => draft.Subject).Distinct().Where(subject => subject[Measure.Change] is null).ToList())
            {
                drafts.Add(Measure.Change, subject, 0m, token);
            }
        }
        else if (NumberSubjects.Question(state, isChange: true) is ({ Counted: null } subject, var alternative))
        {
            drafts.Add(Measure.Change, subject, 0m, token, alternative);
        }

        state.Clause.ClearLabel();
    }
}
