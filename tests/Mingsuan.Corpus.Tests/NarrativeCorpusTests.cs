using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>Faults of structure and words that a careful reader of the corpus is certain of, each as rule and line, are found at their place; almost nothing else is.</summary>
public class NarrativeCorpusTests
{
    [Theory]
    [InlineData("000", "N-DUP@1700 N-YEAR@1703 N-NUMBER@1718 N-TYPO@1719 N-STALE@1720 N-STALE@1674 N-STALE@1725 N-TYPO@1725 N-TYPO@1729 N-DUP@1737 PUB-EMPTYSEC@1740 N-TYPO@2413 N-TYPO@2478 N-LEFTOVER@3392 N-TYPO@3517")]
    [InlineData("001", "PUB-TOC@310 CL-FUNC@457 PUB-ATTACH@487 N-STALE@509 N-STALE@668 N-STALE@834 AS-50-100@1147 N-LEVEL@1174")]
    [InlineData("002", "N-ENTITY@3 N-ENTITY@4 N-TYPO@7 N-TYPO@8 N-TYPO@10 N-TYPO@11 N-TYPO@13 N-TYPO@14 N-TYPO@15 N-TYPO@16 N-LEVEL@38 N-ENTITY@38 N-LEVEL@42 N-NUMBER@49 N-TYPO@61 N-DUP@77 N-TYPO@77 N-TYPO@78 N-TYPO@82 N-STALE@91 N-TYPO@99 N-TYPO@117 N-DUP@606 N-TYPO@646 N-UNCLOSED@729 N-UNCLOSED@1244 N-ENTITY@2514 N-LEVEL@2516 N-LEVEL@2551 N-LEVEL@2557")]
    [InlineData("003", "N-TYPO@126")]
    [InlineData("004", "N-YEAR@681 N-ENTITY@685 N-STALE@701 N-DUP@705 N-TYPO@707 N-TYPO@881 N-TYPO@833 N-TYPO@992 N-YEAR@788 N-UNCLOSED@806 N-NUMBER@821 N-STALE@827 N-DUP@831 N-TYPO@874 N-DUP@877 N-DUP@885 N-DUP@889 N-DUP@895 N-DUP@903 N-DUP@951 N-YEAR@977 N-TYPO@990 N-STALE@1000 N-STALE@1012 N-STALE@1014 PUB-EMPTYSEC@1121 N-TYPO@2318 PUB-EMPTY-X@2467")]
    public void CertainFaultsAreFound(string prefix, string faults)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            var places = NarrativeFaults.Of(file).SelectMany(finding => finding.Places.Select(place => $"{finding.Rule}@{place.Line}")).ToHashSet(StringComparer.Ordinal);

            faults.Split(' ').Where(fault => !places.Contains(fault)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("000", 16)]
    [InlineData("001", 10)]
    [InlineData("002", 34)]
    [InlineData("003", 1)]
    [InlineData("004", 24)]
    public void LittleElseIsFound(string prefix, int most)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            NarrativeFaults.Of(file).Count(finding => finding.Severity != Severity.Info).ShouldBeLessThanOrEqualTo(most);
        }
    }
}
