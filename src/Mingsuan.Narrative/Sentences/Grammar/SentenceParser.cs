using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences.Lexing;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>
/// Reads phrase – verb – number – unit, carrying the subject through lists, brackets and sentences. A number whose subject is
/// not understood makes no draft: nothing is guessed. Here marks are read; words are left to <see cref="VerbReader"/>, numbers to
/// <see cref="NumberTaker"/>.
/// </summary>
internal sealed class SentenceParser
{
    private readonly ReadingState _state;
    private readonly DraftWriter _drafts;
    private readonly VerbReader _verbs;
    private readonly NumberTaker _numbers;
    private readonly Stack<(Clause Clause, Subject? Subject, int Depth)> _brackets = new();
    private bool _isOpen;

    /// <summary>Makes a parser.</summary>
    /// <param name="year">The fiscal year, or null.</param>
    public SentenceParser(int? year)
    {
        _state = new ReadingState(year);
        _drafts = new DraftWriter(_state);
        _verbs = new VerbReader(_state, _drafts);
        _numbers = new NumberTaker(_state, _drafts);
    }

    /// <summary>What has been read so far, in order.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts.Drafts;

    /// <summary>A new section: nothing is carried over.</summary>
    public void BeginSection(string title)
    {
        _state.BeginSection(title);
        _isOpen = false;
    }

    /// <summary>Reads one passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="plain">Its text in normal form, without the number it begins with.</param>
    /// <param name="tokens">Its pieces.</param>
    /// <param name="isItem">True when it begins with a number.</param>
    public void Read(Passage passage, PlainText plain, IReadOnlyList<Token> tokens, bool isItem)
    {
        _state.BeginPassage(passage, plain);
        Continue(tokens, isItem);
        for (int index = 0; index < tokens.Count; index++)
        {
            Take(tokens, index);
        }

        EndClause();
        var last = tokens.Count > 0 ? tokens[^1].Kind : TokenKind.Stop;
        _isOpen = last is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma;
        if (last == TokenKind.Colon)
        {
            _state.Running = _state.Subjects.Depth;
        }

        if (!_isOpen)
        {
            EndSentence();
        }
    }

    /// <summary>A paragraph goes on with what the one before speaks of when that one ends amid a list, or when it begins amid one.</summary>
    private void Continue(IReadOnlyList<Token> tokens, bool isItem)
    {
        bool joins = tokens.Count > 0 && tokens[0].Verb is { Kind: VerbKind.OfWhich or VerbKind.Compare or VerbKind.Each };
        if (!_isOpen && !joins && !(isItem && _state.Running > 0))
        {
            _state.Leave();
        }

        _state.Subjects.BeginParagraph(isItem && _state.Running > 0);
        _brackets.Clear();
        _state.Clause = new Clause();
    }

    private void Take(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Phrase:
                _state.Clause.Add(token.Phrase!, token.Start, token.Length);
                break;
            case TokenKind.Unknown:
                _state.Clause.IsUnknown = true;
                break;
            case TokenKind.Year:
                TakeYear((int)token.Value);
                break;
            case TokenKind.Verb:
                _verbs.Take(token, tokens.Count > index + 1 ? tokens[index + 1].Kind : TokenKind.Stop);
                break;
            case TokenKind.Money:
                _numbers.TakeMoney(token);
                break;
            case TokenKind.Percent:
                _numbers.TakePercent(token);
                break;
            case TokenKind.Count:
                _numbers.TakeCount(token);
                break;
            case TokenKind.Comma:
                EndClause();
                break;
            case TokenKind.Semicolon:
                EndClause();
                _state.Subjects.Separate();
                break;
            case TokenKind.Colon:
                TakeColon();
                break;
            case TokenKind.Stop:
                EndClause();
                EndSentence();
                break;
            case TokenKind.Open:
                _brackets.Push((_state.Clause, _state.Subjects.Current, _state.Subjects.Depth));
                _state.Clause = new Clause { IsReason = _state.Clause.IsReason };
                _state.Subjects.Open(_state.Subjects.Current, isComplete: false);
                break;
            default:
                TakeClose();
                break;
        }
    }

    private void TakeClose()
    {
        if (_brackets.TryPop(out var outer))
        {
            EndClause();
            _state.Subjects.Truncate(outer.Depth);
            _state.Subjects.Current = outer.Subject;
            _state.Clause = outer.Clause;
        }
    }

    private void TakeYear(int named)
    {
        if (_state.Clause.IsComparing)
        {
            _state.Clause.BaseYear = named;
            _state.Clause.HasCompared = true;
        }
        else
        {
            _state.SentenceYear = named;
        }
    }

    private void TakeColon()
    {
        bool named = _state.Clause is { IsQuestion: true, IsUnknown: false, Meaning: not null };
        if (named)
        {
            _state.Subjects.Name(_state.Clause.Meaning!);
        }

        if (named || (_state.Subjects.Current is { } current && current != _state.Subjects.Head && !_state.Clause.IsReason))
        {
            _state.Subjects.Open(_state.Subjects.Current, isComplete: false);
        }

        _state.Clause = new Clause { IsReason = _state.Clause.IsReason };
    }

    private void EndClause()
    {
        var clause = _state.Clause;
        if (clause is { IsNone: true, IsUnknown: false, IsReason: false, IsQuestion: true, Meaning: { Members.IsEmpty: false } meaning }
            && meaning[StandardDimensions.Counted].IsRoot && clause.Direction == 0 && !_state.IsOtherYear(_state.SentenceYear) && _state.MeasureOfYear() == Measure.Budget)
        {
            _drafts.Add(Measure.Budget, _state.Subjects.Name(meaning), 0m, new Token(TokenKind.Phrase, clause.Start, clause.End - clause.Start));
        }

        _state.Clause = new Clause { ComparedWith = clause.ComparedWith };
    }

    private void EndSentence()
    {
        _brackets.Clear();
        _state.EndSentence();
    }
}
