using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Series;

/// <summary>
/// Relates the documents of one department: this year's “上年” with what last year's document published, and the department with
/// its own office.
/// </summary>
public static class SeriesChecker
{
    /// <summary>The rules about several documents.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } = [PriorYear.Info, OwnUnit.Info];

    /// <summary>The findings that need more than one document; each belongs to the document in which it is mended.</summary>
    /// <param name="disclosures">In any order.</param>
    /// <returns>The index of the document and the finding.</returns>
    public static IReadOnlyList<(int Document, Finding Finding)> Check(IReadOnlyList<Disclosure> disclosures)
    {
        var keys = disclosures.Select(SeriesKey.Of).ToList();
        var named = Enumerable.Range(0, disclosures.Count).Where(index => keys[index].Name.Length > 0 && disclosures[index].FiscalYear is not null).ToList();
        var answers = new Dictionary<int, PublishedAnswers>();
        var findings = new List<(int, Finding)>();
        foreach (var department in named.GroupBy(index => keys[index].Name).Where(group => group.Skip(1).Any()))
        {
            foreach (int index in department)
            {
                var earlier = Only(department.Where(other => keys[other] == keys[index] && disclosures[other].FiscalYear == disclosures[index].FiscalYear - 1));
                if (earlier is { } last)
                {
                    findings.AddRange(PriorYear.Compare(disclosures[index], Answers(index), disclosures[last], Answers(last)).Select(finding => (index, finding)));
                }

                var whole = keys[index].IsUnit ? Only(department.Where(other => !keys[other].IsUnit && keys[other].Kind == keys[index].Kind && disclosures[other].FiscalYear == disclosures[index].FiscalYear)) : null;
                if (whole is { } all)
                {
                    findings.AddRange(OwnUnit.Compare(disclosures[index], disclosures[all], Answers(all)).Select(finding => (index, finding)));
                }
            }
        }

        return findings;

        PublishedAnswers Answers(int index) => answers.TryGetValue(index, out var known) ? known : answers[index] = new PublishedAnswers(disclosures[index].Figures);
    }

    /// <summary>Two candidates may be two versions of one document; nobody can say which is meant.</summary>
    private static int? Only(IEnumerable<int> candidates) => candidates.Take(2).ToList() is [var one] ? one : null;
}
