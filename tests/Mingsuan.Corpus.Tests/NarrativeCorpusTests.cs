using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>Faults of structure and words that a careful reader of the corpus is certain of, each as rule and line, are found at their place; almost nothing else is.</summary>
public class NarrativeCorpusTests
{
    [Theory]
    [InlineData("000", "N-DUP@1700 N-YEAR@1703 N-NUMBER@1718 N-TYPO@1719 N-STALE@1720 N-STALE@1674 N-STALE@1725 N-TYPO@1725 N-TYPO@1729 N-DUP@1737 PUB-EMPTYSEC@1740 N-TYPO@2413 N-TYPO@2478 N-LEFTOVER@3392 N-TYPO@3517 N-GRAMMAR@1725 N-GRAMMAR@2036 N-TYPO@2959 N-VARIANT@3138 N-GRAMMAR@3256 N-GRAMMAR@3271")]
    [InlineData("001", "PUB-TOC@310 CL-FUNC@457 PUB-ATTACH@487 N-STALE@509 N-STALE@668 N-STALE@834 AS-50-100@1147 N-LEVEL@1174 N-LEVEL@1122 N-GRAMMAR@508 N-GRAMMAR@862 N-GRAMMAR@864 N-GRAMMAR@905 N-STALE@894 N-TYPO@563 N-TYPO@617 N-TYPO@701 N-TYPO@895")]
    [InlineData("002", "N-ENTITY@3 N-ENTITY@4 N-TYPO@73 N-LEFTOVER@114 N-TYPO@1134 N-TYPO@7 N-TYPO@8 N-TYPO@10 N-TYPO@11 N-TYPO@13 N-TYPO@14 N-TYPO@15 N-TYPO@16 N-LEVEL@38 N-ENTITY@38 N-LEVEL@42 N-NUMBER@49 N-TYPO@61 N-DUP@77 N-TYPO@77 N-TYPO@78 N-TYPO@82 N-STALE@91 N-TYPO@99 N-TYPO@117 N-DUP@606 N-TYPO@646 N-UNCLOSED@729 N-UNCLOSED@1244 N-ENTITY@2514 N-LEVEL@2516 N-LEVEL@2551 N-LEVEL@2557 N-TYPO@55 N-LABEL@58 N-NUMBER@66 N-GRAMMAR@74 N-GRAMMAR@92 N-GRAMMAR@297 N-DOCNO@388 N-GRAMMAR@475 N-TYPO@495 N-DOCNO@839 N-VARIANT@947 N-VARIANT@170 N-GRAMMAR@1263 N-GRAMMAR@1429 N-TYPO@1566 N-GRAMMAR@1621 N-TYPO@1976 N-DOCNO@2118 N-TYPO@2304 N-TYPO@2558 N-GRAMMAR@1836")]
    [InlineData("003", "N-TYPO@126 N-TYPO@52 N-TYPO@101")]
    [InlineData("004", "N-YEAR@681 N-ENTITY@685 N-STALE@701 N-DUP@705 N-TYPO@707 N-TYPO@881 N-TYPO@833 N-TYPO@992 N-YEAR@788 N-UNCLOSED@806 N-NUMBER@821 N-STALE@827 N-DUP@831 N-TYPO@874 N-DUP@877 N-DUP@885 N-DUP@889 N-DUP@895 N-DUP@903 N-DUP@951 N-YEAR@977 N-TYPO@990 N-STALE@1000 N-STALE@1012 N-STALE@1014 N-STALE@1074 N-DUP@1076 PUB-EMPTYSEC@1121 N-TYPO@2318 PUB-EMPTY-X@2467 N-GRAMMAR@977 N-GRAMMAR@979 N-UNCLOSED@1130 N-YEAR@2394")]
    public void CertainFaultsAreFound(string prefix, string faults)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            var places = NarrativeFaults.Of(file).SelectMany(finding => finding.Places.Select(place => $"{finding.Rule}@{place.Line}")).ToHashSet(StringComparer.Ordinal);

            faults.Split(' ').Where(fault => !places.Contains(fault)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("000", 24)]
    [InlineData("001", 19)]
    [InlineData("002", 60)]
    [InlineData("003", 3)]
    [InlineData("004", 30)]
    public void LittleElseIsFound(string prefix, int most)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            NarrativeFaults.Of(file).Count(finding => finding.Severity != Severity.Info).ShouldBeLessThanOrEqualTo(most);
        }
    }
}
