namespace Mingsuan.Core.Findings;

/// <summary>
/// How far the documents that rules cite have been read. The standing belongs to the document, not to the rule: once a document has been
/// read, its line here changes and every rule that cites it with it.
/// </summary>
public static class SourceStandings
{
    private static readonly (string Document, SourceStanding Standing)[] Documents =
    [
        ("预算法实施条例", SourceStanding.Verified),
        ("预算法", SourceStanding.Verified),
        ("中发〔2018〕34号", SourceStanding.Secondary),
        ("财库〔2020〕46号", SourceStanding.Secondary),
        ("财库〔2022〕19号", SourceStanding.Secondary),
        ("厉行节约反对浪费条例", SourceStanding.Secondary),
        ("财预〔2016〕143号", SourceStanding.Unverified),
        ("财预〔2015〕88号", SourceStanding.Unverified),
        ("财预〔2021〕101号", SourceStanding.Unverified),
        ("财预〔2020〕10号", SourceStanding.Unverified),
        ("财预〔2019〕136号", SourceStanding.Unverified),
        ("财办〔2023〕12号", SourceStanding.Unverified),
        ("财库〔2022〕31号", SourceStanding.Unverified),
        ("财政部令第102号", SourceStanding.Unverified),
        ("分类科目", SourceStanding.Unverified),
        ("GB/T 9704", SourceStanding.Unverified),
    ];

    /// <summary>The least sure of the documents that a source names; <see cref="SourceStanding.Derived"/> when it names none of them.</summary>
    /// <param name="source">The source of a rule, as it is printed.</param>
    public static SourceStanding Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var least = SourceStanding.Derived;
        foreach (var (document, standing) in Documents)
        {
            if (source.Contains(document, StringComparison.Ordinal) && standing > least)
            {
                least = standing;
            }
        }

        return least;
    }
}
