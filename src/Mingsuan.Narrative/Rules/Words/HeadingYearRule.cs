using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>
/// N-YEAR (headings of forms): the form of procurement names the year of the share reserved for small enterprises in its heading; last year's heading stays
/// easily. The heading may be broken over several lines or cells.
/// </summary>
public sealed partial class HeadingYearRule : NarrativeRule
{
    /// <summary>Pieces of a heading are short.</summary>
    private const int LongestPiece = 24;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-YEAR", Severity.Error, "标题和文字中的年份是预算年度", "titles and text speak of the budget's own year", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Year is not { } year || !context.IsBudget)
        {
            yield break;
        }

        var text = new StringBuilder();
        var lines = new List<(int Start, int Line, int? Page)>();
        foreach (var (piece, line, page) in Pieces(context.Document))
        {
            lines.Add((text.Length, line, page));
            text.Append(string.Concat(piece.Where(character => !char.IsWhiteSpace(character))));
        }

        foreach (Match match in Heading().Matches(text.ToString()))
        {
            if (match.Groups["year"].Value != FormattableString.Invariant($"{year}"))
            {
                var (_, line, page) = lines.FindLast(piece => piece.Start <= match.Index);
                yield return Finding(
                    $"表头“{match.Value}”的年份应为{year}年，请核对。", $"the heading “{match.Value}” should speak of {year}; check it.", new Place(null, null, null, line, page, match.Groups["year"].Value)) with
                { Expected = FormattableString.Invariant($"{year}"), Actual = match.Groups["year"].Value };
            }
        }
    }

    private static IEnumerable<(string Text, int Line, int? Page)> Pieces(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Grid grid)
            {
                foreach (var row in grid.Rows)
                {
                    foreach (var cell in row.Cells.Where(cell => cell.Text.Length is > 0 and <= LongestPiece))
                    {
                        yield return (cell.Text, cell.Line, row.Page);
                    }
                }
            }
            else if (block is Paragraph { Text.Length: <= LongestPiece } paragraph)
            {
                yield return (paragraph.Text, paragraph.Line, paragraph.Page);
            }
        }
    }

    [GeneratedRegex("(?<year>20\\d\\d)年预留(?:中小微?|小微|面向中小)企业(?:采购)?(?:份额|金额|比例)?")]
    private static partial Regex Heading();
}
