using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Finds the tables of a document that are statements, with their titles, units and notes.</summary>
internal sealed partial class StatementFinder(Lexicon lexicon)
{
    private const int LinesAbove = 8;
    private const int LongestTitle = 70;

    /// <summary>The statements of a document in order. Tables of other kinds (targets, procurement, assets) are passed over.</summary>
    public IEnumerable<StatementSource> Find(Document document)
    {
        var blocks = document.Blocks;
        for (int index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is Grid grid && Describe(blocks, index, grid) is { } source)
            {
                yield return source;
            }
        }
    }

    private StatementSource? Describe(IReadOnlyList<Block> blocks, int index, Grid grid)
    {
        string? title = null;
        int line = grid.Line;
        MoneyUnit? unit = null;
        string? department = null;
        for (int above = index - 1; above >= 0 && above >= index - LinesAbove && title is null; above--)
        {
            if (blocks[above] is not Paragraph paragraph)
            {
                break;
            }

            unit ??= UnitIn(paragraph.Text);
            department ??= DepartmentIn(paragraph.Text);
            if (IsTitle(paragraph.Text))
            {
                title = TitleNumber().Replace(paragraph.Text, string.Empty).Trim();
                line = paragraph.Line;
            }
        }

        var rows = grid.Rows.ToList();
        while (rows.Count > 0 && IsCaption(rows[0], title is null))
        {
            foreach (var cell in rows[0].Cells)
            {
                unit ??= UnitIn(cell.Text);
                department ??= DepartmentIn(cell.Text);
                if (title is null && IsTitle(cell.Text))
                {
                    title = cell.Text;
                }
            }

            rows.RemoveAt(0);
        }

        if (title is null || rows.Count == 0)
        {
            return null;
        }

        var reading = lexicon.Read(title, PhrasePlace.Title);
        if (reading.Has(PhraseRole.Other))
        {
            return null;
        }

        var kind = lexicon.StatementKinds.FirstOrDefault(candidate => candidate.Fits(reading));
        if (kind is null && unit is null)
        {
            return null;
        }

        return new StatementSource(grid with { Rows = rows }, title, reading, kind, unit, department, Notes(blocks, index), line);
    }

    private static List<string> Notes(IReadOnlyList<Block> blocks, int index)
    {
        var notes = new List<string>();
        for (int below = index + 1; below < blocks.Count && blocks[below] is Paragraph paragraph && Note().IsMatch(paragraph.Text); below++)
        {
            notes.Add(paragraph.Text);
        }

        return notes;
    }

    /// <summary>A line inside the table above the heading that holds the unit, the department, the year or the title.</summary>
    private static bool IsCaption(GridRow row, bool titleIsMissing)
    {
        var texts = row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).ToList();
        return texts.Count > 0 && (texts.Exists(text => UnitIn(text) is not null)
            || (texts.Count == 1 && ((titleIsMissing && IsTitle(texts[0])) || TableNumber().IsMatch(texts[0]))));
    }

    private static MoneyUnit? UnitIn(string text) => UnitDeclaration().Match(text) is { Success: true } match ? MoneyUnit.Find(match.Groups[1].Value) : null;

    private static string? DepartmentIn(string text)
    {
        var match = DepartmentDeclaration().Match(text);
        return match.Success ? match.Groups[1].Value.Trim() : null;
    }

    private static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(text) && !Sentence().IsMatch(text);

    [GeneratedRegex(@"表\s*(?:[（(][^）)]*[）)])?\s*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"[。；，]|[.…]{3,}|详见|见下表|见附|^[附]?(?:部门|单位)?(?:预算)?(?:公开)?表\s*[一二三四五六七八九十\d]+\s*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:附?表\s*[一二三四五六七八九十\d]+\s*[:：、.]?\s*|附件\s*\d*\s*[:：]?\s*)")]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"^(?:附?表|(?:部门|单位)?(?:预算)?公开表)\s*[一二三四五六七八九十\d]+\s*$")]
    private static partial Regex TableNumber();

    [GeneratedRegex(@"单\s*位\s*[:：]\s*((?:人民币)?[千万亿]?元)\s*$")]
    private static partial Regex UnitDeclaration();

    [GeneratedRegex(@"^(?:(?:编制|填报|预算)?(?:部门|单位)(?:名称)?(?:（公章）|（盖章）)?\s*[:：]\s*(?![千万亿]?元\s*$)|(?=\d{3,9}\s*[\u4E00-\u9FFF]))(.*?)(?:\s*预算年度.*|\s*单\s*位\s*[:：].*|\s*截止.*)?$")]
    private static partial Regex DepartmentDeclaration();

    [GeneratedRegex(@"^\s*(?:备?注\s*\d*\s*[:：]|说明\s*[:：]|本表(?:无数据|为空)|此表(?:无数据|为空)|空表|.{0,40}空表列示|.{0,40}故(?:此|本)表)")]
    private static partial Regex Note();
}
