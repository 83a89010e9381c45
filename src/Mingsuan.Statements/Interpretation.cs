using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Statements.Blanks;

namespace Mingsuan.Statements;

/// <summary>
/// Chooses among the readings that headings, lost blanks and open scopes leave: each is tried, and the one under which the
/// relations of the whole document hold is taken.
/// </summary>
/// <param name="alternatives">For each statement its drafts, the more plausible first; empty when none can be made.</param>
internal sealed class Interpretation(IReadOnlyList<IReadOnlyList<StatementDraft>> alternatives)
{
    private readonly StatementDraft?[] _chosen = new StatementDraft?[alternatives.Count];
    private readonly IReadOnlyList<Figure>?[] _figures = new IReadOnlyList<Figure>?[alternatives.Count];

    /// <summary>One draft for each statement; null where none can be made.</summary>
    public IReadOnlyList<StatementDraft?> Choose()
    {
        for (int index = 0; index < alternatives.Count; index++)
        {
            if (alternatives[index].Count > 0 && !alternatives[index][0].HasLooseNumbers)
            {
                Take(index, alternatives[index][0]);
            }
        }

        ChooseHeadings();
        AssignLooseNumbers();
        ChooseScopes();
        return _chosen;
    }

    private void Take(int index, StatementDraft draft)
    {
        _chosen[index] = draft;
        _figures[index] = [.. FigureBuilder.Build(draft)];
    }

    private void ChooseHeadings()
    {
        var ambiguous = Enumerable.Range(0, alternatives.Count).Where(index => _chosen[index] is not null && alternatives[index].Count > 1).ToList();
        if (ambiguous.Count == 0)
        {
            return;
        }

        var troubled = TroubledStatements();
        foreach (int index in ambiguous.Where(troubled.Contains))
        {
            TakeBest(index, alternatives[index]);
        }
    }

    /// <summary>
    /// Statements with few numbers to a row first: what they say settles the others. A second round uses what all of them say.
    /// </summary>
    private void AssignLooseNumbers()
    {
        var loose = Enumerable.Range(0, alternatives.Count)
            .Where(index => alternatives[index].Count > 0 && alternatives[index][0].HasLooseNumbers)
            .OrderBy(index => alternatives[index][0].Blocks.Count == 0 ? 0 : alternatives[index][0].Blocks.Max(block => block.Values.Count))
            .ToList();
        var open = new HashSet<int>();
        foreach (int index in loose)
        {
            Assign(index, open);
        }

        foreach (int index in loose.Where(open.Contains).ToList())
        {
            Assign(index, open);
        }
    }

    private void Assign(int index, HashSet<int> open)
    {
        _figures[index] = null;
        var known = new KnownAnswers(AllFigures());
        var best = LooseNumbers.Assign(alternatives[index], known);
        Take(index, best.Draft);
        if (best.Broken > 0 || best.Draft.Rows.Any(row => row.Uncertain.Count > 0))
        {
            open.Add(index);
        }
    }

    /// <summary>What a title leaves open matters only where money is carried over.</summary>
    private void ChooseScopes()
    {
        if (!AllFigures().Any(figure => figure.IsPrinted && figure.Amount.Value != 0m && figure.Coordinates?[StandardDimensions.Origin].Id == "carried-over"))
        {
            return;
        }

        foreach (int index in TroubledStatements())
        {
            if (_chosen[index] is not { Source.Kind: { Scopes.Count: > 0 } kind } draft || draft.Source.TitleReading.Has(PhraseRole.AllOrigins))
            {
                continue;
            }

            var open = kind.Scopes.Where(scope => draft.Source.TitleReading.Meaning!.Members.All(member => scope[member.Dimension].IsRoot) && draft.Heading.Columns.All(column => column.Meaning is null || column.Meaning.Meet(scope) is not null)).ToList();
            if (open.Count > 0)
            {
                TakeBest(index, [draft, .. open.Select(scope => WithScope(draft, scope))]);
            }
        }
    }

    /// <summary>The statements in which something is broken, or whose headings contradict each other, in the order of the document.</summary>
    private SortedSet<int> TroubledStatements()
    {
        var troubled = new SortedSet<int>();
        for (int index = 0; index < _chosen.Length; index++)
        {
            if (_chosen[index] is { Heading.Contradictions: > 0 })
            {
                troubled.Add(index);
            }
        }

        foreach (var relation in RelationDeriver.Derive(AllFigures()))
        {
            if (CheckedRelation.Check(relation).Verdict == Verdict.Broken)
            {
                troubled.UnionWith(relation.Figures.Select(figure => figure.Place.Statement).OfType<int>());
            }
        }

        return troubled;
    }

    private static StatementDraft WithScope(StatementDraft draft, Coordinates scope) => draft with
    {
        Scope = scope,
        Inferences = [.. draft.Inferences, scope[StandardDimensions.Origin].Id == "current-year"
            ? new Message("标题未说明是否含上年结转，按“不含上年结转”数据相符", "the title does not say whether money carried over is included; without it the figures agree")
            : new Message($"按范围 {scope} 理解", $"read under the scope {scope}")],
    };

    private void TakeBest(int index, IReadOnlyList<StatementDraft> drafts)
    {
        StatementDraft? best = null;
        (int Broken, int Held) bestScore = default;
        foreach (var draft in drafts)
        {
            Take(index, draft);
            var score = Score(draft.Heading.Contradictions);
            if (score.Broken == 0)
            {
                // Everything holds: a less plausible reading needs no look.
                return;
            }

            if (best is null || score.Broken < bestScore.Broken || (score.Broken == bestScore.Broken && score.Held > bestScore.Held))
            {
                best = draft;
                bestScore = score;
            }
        }

        Take(index, best!);
    }

    private (int Broken, int Held) Score(int contradictions)
    {
        int broken = contradictions;
        int held = 0;
        foreach (var relation in RelationDeriver.Derive(AllFigures()))
        {
            var verdict = CheckedRelation.Check(relation).Verdict;
            broken += verdict == Verdict.Broken ? 1 : 0;
            held += verdict is Verdict.Exact or Verdict.Rounding ? 1 : 0;
        }

        return (broken, held);
    }

    private List<Figure> AllFigures() => [.. _figures.Where(figures => figures is not null).SelectMany(figures => figures!)];
}
