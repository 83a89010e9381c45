using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Lexicons;

/// <summary>A row label with what it says by itself.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Meaning">What it restricts; null when it is not understood.</param>
/// <param name="Role">What it does beside restricting.</param>
public sealed record SectionRow(string Text, Coordinates? Meaning, PhraseRole Role);

/// <summary>
/// Lets the rows of a block take over what the rows around them say: a closing total (本年收入合计) restricts the rows above it,
/// an opening row (上年结转) those that follow it. The same when a statement is read and when it is compiled.
/// </summary>
public static partial class RowSections
{
    /// <summary>The meanings of the rows of a block with those of their sections.</summary>
    public static Coordinates?[] Apply(IReadOnlyList<SectionRow> rows)
    {
        var meanings = rows.Select(row => row.Meaning).ToArray();
        int start = 0;
        for (int index = 0; index < rows.Count; index++)
        {
            switch (rows[index].Role)
            {
                case PhraseRole.Closing:
                    if (ClosesCurrentYear(rows, index))
                    {
                        meanings[index] = meanings[index]?.Meet(Coordinates.Of(StandardDimensions.Origin.Member("current-year")));
                    }

                    Restrict(meanings, start, index, meanings[index]);
                    start = index + 1;
                    break;
                case PhraseRole.Opening:
                    int end = SectionEnd(rows, index);
                    Restrict(meanings, index + 1, end, meanings[index]);
                    start = end;
                    break;
                case PhraseRole.Grand:
                    start = index + 1;
                    break;
            }
        }

        TellParts(rows, meanings);
        ImplyThisYear(rows, meanings);
        TakeNatureFromAbove(rows, meanings);
        return meanings;
    }

    /// <summary>
    /// 合计, 一般公共预算拨款收入, …, 上年结转: beside a row of what is carried over that is a source like them, the rows of funds hold the money of
    /// this year although no total of the year closes them.
    /// </summary>
    private static void ImplyThisYear(IReadOnlyList<SectionRow> rows, Coordinates?[] meanings)
    {
        var origin = StandardDimensions.Origin;
        bool isSource = Enumerable.Range(0, rows.Count).Any(index =>
            rows[index].Role == PhraseRole.Opening && meanings[index] is { } meaning && meaning[origin].Id == "carried-over" && meaning[StandardDimensions.Fund].IsRoot && SectionEnd(rows, index) == index + 1);
        bool hasTotal = Enumerable.Range(0, rows.Count).Any(index =>
            rows[index].Role is PhraseRole.Total or PhraseRole.Closing or PhraseRole.Grand && meanings[index] is { } meaning && meaning[origin].IsRoot && meaning[StandardDimensions.Fund].IsRoot && meaning[StandardDimensions.Side].Id != "uses");
        if (!isSource || !hasTotal)
        {
            return;
        }

        for (int index = 0; index < rows.Count; index++)
        {
            if (meanings[index] is { } own && own[origin].IsRoot && !own[StandardDimensions.Fund].IsRoot && rows[index].Role is PhraseRole.None)
            {
                meanings[index] = own.With(origin.Member("current-year"));
            }
        }
    }

    /// <summary>一般公共预算, 其中：财政拨款: what is introduced as a part of the row above cannot be more than it.</summary>
    private static void TellParts(IReadOnlyList<SectionRow> rows, Coordinates?[] meanings)
    {
        var fund = StandardDimensions.Fund;
        for (int index = 1; index < rows.Count; index++)
        {
            if (meanings[index] is { } own && meanings[index - 1] is { } above && PhraseText.IsPartial(PhraseText.Normalize(rows[index].Text))
                && above[fund].Id == "general-public" && own[fund].Id == "fiscal-appropriation")
            {
                meanings[index] = own.With(fund.Member("public-subsidy"));
            }
        }
    }

    /// <summary>一、基本支出, 工资福利支出, …, 二、项目支出, 工资福利支出: an economic class is of the kind of expenditure above it.</summary>
    private static void TakeNatureFromAbove(IReadOnlyList<SectionRow> rows, Coordinates?[] meanings)
    {
        Member? nature = null;
        for (int index = 0; index < rows.Count; index++)
        {
            if (meanings[index] is not { } own || rows[index].Role != PhraseRole.None)
            {
                nature = null;
            }
            else if (own[StandardDimensions.Economic].IsRoot)
            {
                nature = own[StandardDimensions.Nature] is { IsRoot: false } named && own[StandardDimensions.Function].IsRoot ? named : null;
            }
            else if (nature is not null && own[StandardDimensions.Nature].IsRoot && Numbered().Match(rows[index].Text) is { Success: false })
            {
                meanings[index] = own.With(nature);
            }
        }
    }

    /// <summary>The row behind the last one of the section that an opening row begins; the row behind it when it has none.</summary>
    public static int SectionEnd(IReadOnlyList<SectionRow> rows, int opening)
    {
        int end = opening + 1;
        while (end < rows.Count && rows[end].Role is not (PhraseRole.Closing or PhraseRole.Opening or PhraseRole.Grand or PhraseRole.Total))
        {
            end++;
        }

        // 六、上年结转 followed by 七、… stands among its siblings, not above them.
        bool siblings = opening + 1 < end && Numbered().IsMatch(rows[opening].Text) && Numbered().IsMatch(rows[opening + 1].Text);
        return siblings ? opening + 1 : end;
    }

    /// <summary>“收入合计” followed by money carried over and a grand total is the revenue of the year alone.</summary>
    private static bool ClosesCurrentYear(IReadOnlyList<SectionRow> rows, int closing)
    {
        if (rows[closing].Meaning is not { } meaning || meaning[StandardDimensions.Side].Id != "revenue")
        {
            return false;
        }

        var later = rows.Skip(closing + 1).ToList();
        return later.Exists(row => row.Role == PhraseRole.Opening && row.Meaning?[StandardDimensions.Origin].Id == "carried-over")
            && later.Exists(row => row.Role == PhraseRole.Grand);
    }

    private static void Restrict(Coordinates?[] meanings, int start, int end, Coordinates? section)
    {
        for (int index = start; index < end && section is not null; index++)
        {
            if (meanings[index] is { } own && own.Meet(section) is { } both)
            {
                meanings[index] = both;
            }
        }
    }

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]+、")]
    private static partial Regex Numbered();
}
