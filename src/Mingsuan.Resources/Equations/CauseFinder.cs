using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Equations;

/// <summary>What breaks one or more equations.</summary>
/// <param name="Broken">The equations that fail because of it, the clearest first.</param>
/// <param name="Suspect">The one term that explains them, or null when several would do.</param>
/// <param name="Right">The right value of the suspect.</param>
/// <param name="Candidates">The terms that explain them equally well, with their values.</param>
internal sealed record Cause(IReadOnlyList<Equation> Broken, Term? Suspect, decimal Right, IReadOnlyList<(Term Term, decimal Right)> Candidates);

/// <summary>
/// Finds for broken equations the term which, changed to one value, makes every equation hold that it takes part in (as ADR 0005 does for
/// statements). Each equation is looked at once, and the suspects are sought among its own terms, so the work is linear.
/// </summary>
internal static class CauseFinder
{
    /// <summary>The causes of what is broken, in the order of the equations.</summary>
    public static IReadOnlyList<Cause> Find(IReadOnlyList<Equation> equations)
    {
        var of = new Dictionary<Term, List<Equation>>();
        foreach (var equation in equations)
        {
            foreach (var term in equation.Terms)
            {
                if (!of.TryGetValue(term, out var list))
                {
                    of.Add(term, list = []);
                }

                list.Add(equation);
            }
        }

        var causes = new List<Cause>();
        var done = new HashSet<Equation>();
        foreach (var equation in equations)
        {
            if (done.Contains(equation) || equation.Holds)
            {
                continue;
            }

            var candidates = equation.Terms.Select(term => (Term: term, Right: RightOf(term, equation, of[term], done, out int explained), Explained: explained)).Where(candidate => candidate.Right is not null).ToList();
            int most = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Explained);
            var best = candidates.Where(candidate => candidate.Explained == most).Select(candidate => (candidate.Term, Right: candidate.Right!.Value)).ToList();
            if (best is [var (suspect, right)])
            {
                var broken = of[suspect].Where(other => !done.Contains(other) && !other.Holds).ToList();
                decimal change = suspect.Mend(right);
                foreach (var other in of[suspect])
                {
                    other.Mended(suspect, change);
                }

                done.UnionWith(broken);
                causes.Add(new Cause(broken, suspect, right, best));
            }
            else
            {
                done.Add(equation);
                causes.Add(new Cause([equation], null, 0m, best));
            }
        }

        return causes;
    }

    /// <summary>The one value of a term with which all its equations hold; null when there is none.</summary>
    private static decimal? RightOf(Term term, Equation broken, List<Equation> equations, HashSet<Equation> done, out int explained)
    {
        explained = 0;
        var possible = broken.Required(term);
        foreach (var equation in equations)
        {
            if (done.Contains(equation))
            {
                continue;
            }

            explained += equation.Holds ? 0 : 1;
            possible = possible.Intersect(equation.Required(term));
            if (possible.IsEmpty)
            {
                return null;
            }
        }

        // The value itself is rounded as well: half a step beside what is possible is as good.
        decimal right = term.Nearest(possible.Middle);
        return right >= 0m && right != term.Value && new Interval(possible.Low - (term.Step / 2m), possible.High + (term.Step / 2m)).Contains(right) ? right : null;
    }
}
