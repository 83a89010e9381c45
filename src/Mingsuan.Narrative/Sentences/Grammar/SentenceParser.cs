using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences.Lexing;
using Mingsuan.Narrative.Sentences.Words;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>
/// Reads phrase – verb – number – unit, carrying the subject through lists, brackets and sentences. A number whose subject is
/// not understood makes no draft: nothing is guessed.
/// </summary>
/// <param name="year">The fiscal year, or null.</param>
internal sealed class SentenceParser(int? year)
{
    private readonly List<Draft> _drafts = [];
    private readonly SubjectStack _subjects = new();
    private readonly Stack<(Clause Clause, Subject? Subject, int Depth)> _brackets = new();
    private Clause _clause = new();
    private List<Draft> _sentence = [];
    private List<Draft> _before = [];
    private Passage _passage = null!;
    private PlainText _plain = null!;
    private string _section = string.Empty;
    private int? _sentenceYear;
    private bool _isOpen;

    /// <summary>How many lists go on over the numbered paragraphs that follow, since a colon ended the paragraph that opened them.</summary>
    private int _running;

    /// <summary>What has been read so far, in order.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>A new section: nothing is carried over.</summary>
    public void BeginSection(string title)
    {
        _section = title;
        _subjects.Clear();
        _sentence = [];
        _before = [];
        _running = 0;
        _isOpen = false;
    }

    /// <summary>Reads one passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="plain">Its text in normal form, without the number it begins with.</param>
    /// <param name="tokens">Its pieces.</param>
    /// <param name="isItem">True when it begins with a number.</param>
    public void Read(Passage passage, PlainText plain, IReadOnlyList<Token> tokens, bool isItem)
    {
        _passage = passage;
        _plain = plain;
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
            _running = _subjects.Depth;
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
        if (!_isOpen && !joins && !(isItem && _running > 0))
        {
            _subjects.Clear();
            _before = [];
            _running = 0;
        }

        _subjects.BeginParagraph(isItem && _running > 0);
        _brackets.Clear();
        _clause = new Clause();
    }

    private void Take(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Phrase:
                _clause.Add(token.Phrase!, token.Start, token.Length);
                break;
            case TokenKind.Unknown:
                _clause.IsUnknown = true;
                break;
            case TokenKind.Year:
                TakeYear((int)token.Value);
                break;
            case TokenKind.Verb:
                TakeVerb(token, tokens.Count > index + 1 ? tokens[index + 1].Kind : TokenKind.Stop);
                break;
            case TokenKind.Money:
                TakeMoney(token);
                break;
            case TokenKind.Percent:
                TakePercent(token);
                break;
            case TokenKind.Count:
                TakeCount(token);
                break;
            case TokenKind.Comma:
                EndClause();
                break;
            case TokenKind.Semicolon:
                EndClause();
                _subjects.Separate();
                break;
            case TokenKind.Colon:
                TakeColon();
                break;
            case TokenKind.Stop:
                EndClause();
                EndSentence();
                break;
            case TokenKind.Open:
                _brackets.Push((_clause, _subjects.Current, _subjects.Depth));
                _clause = new Clause { IsReason = _clause.IsReason };
                _subjects.Open(_subjects.Current, isComplete: false);
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
            _subjects.Truncate(outer.Depth);
            _subjects.Current = outer.Subject;
            _clause = outer.Clause;
        }
    }

    private void TakeYear(int named)
    {
        if (_clause.IsComparing)
        {
            _clause.BaseYear = named;
            _clause.HasCompared = true;
        }
        else
        {
            _sentenceYear = named;
        }
    }

    private void TakeVerb(Token token, TokenKind next)
    {
        var verb = token.Verb!;
        switch (verb.Kind)
        {
            case VerbKind.Direction:
                _clause.Direction = verb.Sign;
                _clause.IsComparing = false;
                break;
            case VerbKind.Variation:
                _clause.IsVariation = true;
                _clause.IsComparing = false;
                break;
            case VerbKind.Unchanged:
                TakeUnchanged(token);
                break;
            case VerbKind.Compare:
                _clause.IsComparing = true;
                break;
            case VerbKind.Compared:
                _clause.IsComparing = false;
                _clause.HasCompared = true;
                break;
            case VerbKind.Prior:
                _clause.HasCompared |= _clause.IsComparing;
                _clause.IsPrior |= !_clause.IsComparing;
                break;
            case VerbKind.Share:
                _clause.ShareOf = _clause is { IsQuestion: true, IsUnknown: false, Meaning: { } meaning } ? _subjects.Name(meaning) : _subjects.Current;
                _clause.ClearLabel();
                _clause.IsShare = true;
                break;
            case VerbKind.OfWhich:
                _subjects.Open(_subjects.Current ?? _subjects.Sentence, isComplete: false);
                _clause.ClearLabel();
                break;
            case VerbKind.Include or VerbKind.Use:
                OpenList(verb.IsComplete);
                break;
            case VerbKind.Composed when next is TokenKind.Money:
                _clause.IsFrom = true;
                break;
            case VerbKind.Composed:
                OpenList(verb.IsComplete);
                break;
            case VerbKind.By:
                _subjects.Truncate(_running);
                _subjects.Open(_subjects.Sentence, verb.IsComplete);
                _clause.ClearLabel();
                break;
            case VerbKind.Closed:
                _subjects.CloseList();
                break;
            case VerbKind.Reason:
                _clause.ClearLabel();
                _clause.IsReason = true;
                break;
            case VerbKind.Each:
                _clause.IsOfEach = true;
                break;
            case VerbKind.None:
                _clause.ClearLabel();
                _clause.IsNone = true;
                break;
            case VerbKind.Approximate:
                _clause.IsApproximate = true;
                break;
            case VerbKind.To:
                _clause.IsTo = true;
                break;
            case VerbKind.Joint:
                _clause.IsComparing = false;
                break;
            default:
                break;
        }
    }

    /// <summary>What stands before 包括 without a number of its own becomes the head of what follows.</summary>
    private void OpenList(bool isComplete)
    {
        if (_clause is { IsQuestion: true, IsUnknown: false, Meaning: { } meaning })
        {
            _subjects.Name(meaning);
        }

        _subjects.Open(_subjects.Current, isComplete);
        _clause.ClearLabel();
    }

    private void TakeColon()
    {
        bool named = _clause is { IsQuestion: true, IsUnknown: false, Meaning: not null };
        if (named)
        {
            _subjects.Name(_clause.Meaning!);
        }

        if (named || (_subjects.Current is { } current && current != _subjects.Head && !_clause.IsReason))
        {
            _subjects.Open(_subjects.Current, isComplete: false);
        }

        _clause = new Clause { IsReason = _clause.IsReason };
    }

    private void TakeMoney(Token token)
    {
        bool isChange = !_clause.IsTo && !_clause.IsFrom && (_clause.Direction != 0 || _clause.IsVariation);
        var (subject, alternative) = _clause.IsApproximate || _clause.IsShare ? default : Question(isChange);
        if (subject is null || !CountsMoney(subject))
        {
            if (_clause is { IsUnknown: true, IsApproximate: false, IsReason: false })
            {
                _subjects.MissPart();
            }

            Forget();
            return;
        }

        var measure = isChange ? Measure.Change : _clause.IsFrom ? _clause.ComparedWith : MeasureOfYear();
        if (measure is { } known)
        {
            decimal value = isChange && _clause.Direction < 0 ? -Math.Abs(token.Value) : token.Value;
            Add(known, subject, value, token, alternative);
        }

        _clause.IsFrom = false;
        _clause.ClearLabel();
    }

    private void TakePercent(Token token)
    {
        if (_clause.IsApproximate)
        {
            Forget();
            return;
        }

        if (_clause.IsShare)
        {
            bool named = _clause is { IsQuestion: true, IsUnknown: false };
            if (_clause.ShareOf is { } part && part[Measure.Budget] is not null && (named || (!_clause.IsUnknown && part.Whole is not null)))
            {
                Add(Measure.Share, part, token.Value, token, null, named ? _clause.Meaning : null);
            }
        }
        else if ((_clause.Direction != 0 || _clause.IsVariation) && Question(isChange: true) is ({ } subject, var alternative))
        {
            decimal value = _clause.Direction < 0 ? -Math.Abs(token.Value) : token.Value;
            Add(Measure.Growth, subject, value, token, alternative);
        }

        _clause.ClearLabel();
    }

    private void TakeCount(Token token)
    {
        if (_clause is { IsUnknown: false, IsApproximate: false, IsShare: false, Direction: 0, IsPrior: false, IsQuestion: true, Meaning: { } meaning }
            && Counted(meaning, token.Unit!.Name) is { } counted)
        {
            Add(Measure.Count, _subjects.Name(counted), token.Value, token, null);
            _clause.ClearLabel();
        }
        else
        {
            Forget();
        }
    }

    /// <summary>What is counted: the phrase says it, or it is the projects of a kind (其他运转类12个).</summary>
    private static Coordinates? Counted(Coordinates meaning, string unit) =>
        !meaning[StandardDimensions.Counted].IsRoot ? meaning
        : unit is "个" or "项" && StandardDimensions.Nature.Member("project").Covers(meaning[StandardDimensions.Nature]) ? meaning.With(StandardDimensions.Counted.Member("projects"))
        : null;

    private void TakeUnchanged(Token token)
    {
        _clause.IsComparing = false;
        if (_clause.IsReason || _clause.IsUnknown || OtherYear(_clause.BaseYear))
        {
            return;
        }

        if (_clause.IsOfEach)
        {
            var all = _sentence.Count > 0 ? _sentence : _before;
            foreach (var subject in all.Where(draft => draft.Measure == Measure.Budget).Select(draft => draft.Subject).Distinct().Where(subject => subject[Measure.Change] is null).ToList())
            {
                Add(Measure.Change, subject, 0m, token, null);
            }
        }
        else if (Question(isChange: true) is ({ Counted: null } subject, var alternative))
        {
            Add(Measure.Change, subject, 0m, token, alternative);
        }

        _clause.ClearLabel();
    }

    /// <summary>The subject of a number: what the words before it ask, or what was spoken of.</summary>
    private (Subject? Subject, Subject? Alternative) Question(bool isChange)
    {
        if (_clause.IsUnknown || _clause.Meaning is null)
        {
            return default;
        }

        if (_clause.IsQuestion)
        {
            return (_subjects.Name(_clause.Meaning), null);
        }

        if (isChange || _clause.IsFrom || _clause.IsTo)
        {
            return _clause.IsOfEach ? default : _subjects.Compared();
        }

        // 项目20个，共计金额…; 2023年预算执行数为… in the paragraph of an item.
        bool asksAgain = _clause.IsPrior || _clause.Measure is not null
            || _subjects.Current is { Counted: not null } || (_subjects.Current is { Question: var question } && IsItem(question));
        return asksAgain ? (_subjects.Current, null) : default;
    }

    private static bool IsItem(Coordinates question) => !question[StandardDimensions.Function].IsRoot || !question[StandardDimensions.Economic].IsRoot;

    /// <summary>Only what is counted of projects has a sum of money.</summary>
    private static bool CountsMoney(Subject subject) => subject.Counted is null or "projects" or "target-tables";

    /// <summary>The measure of an amount that is no change; null when it is of another year than these two.</summary>
    private Measure? MeasureOfYear()
    {
        bool before = _clause.IsPrior || (_sentenceYear is not null && _sentenceYear == year - 1);
        return _sentenceYear is { } named && year is { } own && named != own && named != own - 1 ? null
            : _clause.Measure is Measure.PriorYearExecution or Measure.PriorYearBudget ? _clause.Measure
            : before ? Measure.PriorYearBudget
            : Measure.Budget;
    }

    private bool OtherYear(int? compared) => compared is { } named && year is { } own && named != own - 1 && named != own;

    private void Add(Measure measure, Subject subject, decimal value, Token token, Subject? alternative, Coordinates? whole = null)
    {
        if (measure is Measure.Change or Measure.Growth && OtherYear(_clause.BaseYear))
        {
            return;
        }

        bool exact = token.Kind is TokenKind.Verb or TokenKind.Phrase;
        var (start, length) = _plain.Locate(token.Start, exact ? token.Length : token.DigitsLength);
        var (tokenStart, tokenLength) = _plain.Locate(token.Start, token.Length);
        int labelStart = Math.Min(start, _clause.Start >= 0 ? _plain.Locate(_clause.Start, 1).Start : AskedAt(subject) ?? start);
        var draft = new Draft(measure, subject, value, token.Unit ?? MoneyUnit.TenThousandYuan, token.Decimals)
        {
            Passage = _passage,
            Start = start,
            Length = length,
            LabelStart = labelStart,
            QuoteLength = tokenStart + tokenLength - labelStart,
            Section = _section,
            ComparedWith = measure == Measure.Growth && !_clause.HasCompared && subject[Measure.Change] is { } change ? change.ComparedWith : _clause.ComparedWith,
            Year = _sentenceYear,
            BaseYear = _clause.BaseYear,
            WholeQuestion = whole,
            IsExact = exact,
            Alternative = alternative,
            Order = _drafts.Count,
        };
        subject.Add(draft);
        _drafts.Add(draft);
        _sentence.Add(draft);
    }

    /// <summary>Where the words stand that a comparison or share without words of its own is about, when a reader sees both at once.</summary>
    private int? AskedAt(Subject subject) =>
        subject[Measure.Budget] is { } amount && ReferenceEquals(amount.Passage, _passage) && _sentence.Contains(amount) ? amount.LabelStart : null;

    private void Forget()
    {
        _subjects.Forget();
        _clause.IsFrom = false;
        _clause.ClearLabel();
    }

    private void EndClause()
    {
        if (_clause is { IsNone: true, IsUnknown: false, IsReason: false, IsQuestion: true, Meaning: { Members.IsEmpty: false } meaning }
            && meaning[StandardDimensions.Counted].IsRoot && _clause.Direction == 0 && !OtherYear(_sentenceYear) && MeasureOfYear() == Measure.Budget)
        {
            var subject = _subjects.Name(meaning);
            Add(Measure.Budget, subject, 0m, new Token(TokenKind.Phrase, _clause.Start, _clause.End - _clause.Start), null);
        }

        _clause = new Clause { ComparedWith = _clause.ComparedWith };
    }

    private void EndSentence()
    {
        if (_sentence.Count > 0)
        {
            _before = _sentence;
            _sentence = [];
        }

        _brackets.Clear();
        _subjects.EndSentence(_running);
        _sentenceYear = null;
        _clause = new Clause();
    }
}
