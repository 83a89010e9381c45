using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>
/// Lets the rows of a block take over what the rows around them say: a closing total (本年收入合计) restricts the rows above it,
/// an opening row (上年结转) those that follow it.
/// </summary>
internal static partial class Sections
{
    /// <summary>The meanings of the rows of a block with those of their sections.</summary>
    public static Coordinates?[] Apply(IReadOnlyList<RowLabel> labels)
    {
        var meanings = labels.Select(label => label.Meaning).ToArray();
        int start = 0;
        for (int index = 0; index < labels.Count; index++)
        {
            switch (labels[index].Role)
            {
                case PhraseRole.Closing:
                    if (ClosesCurrentYear(labels, index))
                    {
                        meanings[index] = meanings[index]?.Meet(Coordinates.Of(StandardDimensions.Origin.Member("current-year")));
                    }

                    Restrict(meanings, start, index, meanings[index]);
                    start = index + 1;
                    break;
                case PhraseRole.Opening:
                    int end = SectionEnd(labels, index);
                    Restrict(meanings, index + 1, end, meanings[index]);
                    start = end;
                    break;
                case PhraseRole.Grand:
                    start = index + 1;
                    break;
            }
        }

        return meanings;
    }

    /// <summary>“收入合计” followed by money carried over and a grand total is the revenue of the year alone.</summary>
    private static bool ClosesCurrentYear(IReadOnlyList<RowLabel> labels, int closing)
    {
        if (labels[closing].Meaning is not { } meaning || meaning[StandardDimensions.Side].Id != "revenue")
        {
            return false;
        }

        var later = labels.Skip(closing + 1).ToList();
        return later.Exists(label => label.Role == PhraseRole.Opening && label.Meaning?[StandardDimensions.Origin].Id == "carried-over")
            && later.Exists(label => label.Role == PhraseRole.Grand);
    }

    private static int SectionEnd(IReadOnlyList<RowLabel> labels, int opening)
    {
        int end = opening + 1;
        while (end < labels.Count && labels[end].Role is not (PhraseRole.Closing or PhraseRole.Opening or PhraseRole.Grand or PhraseRole.Total))
        {
            end++;
        }

        // 六、上年结转 followed by 七、… stands among its siblings, not above them.
        bool siblings = opening + 1 < end && Numbered().IsMatch(labels[opening].Text) && Numbered().IsMatch(labels[opening + 1].Text);
        return siblings ? opening + 1 : end;
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
