using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Excel;

/// <summary>The sheets of words: the contents and the narrative.</summary>
internal static class TextSheets
{
    /// <summary>The title and a link to each other sheet.</summary>
    public static void Contents(SheetWriter sheet, Publication publication, IReadOnlyList<SheetPlan> plans)
    {
        sheet.Widths([80]);
        sheet.Title(1, 1, publication.Title);
        int row = 3;
        foreach (var plan in plans.Skip(1))
        {
            sheet.Link(row++, 1, plan.Title, plan.Name);
        }
    }

    /// <summary>Headings and paragraphs, one in a row; where a table stands in the document its title does.</summary>
    public static void Narrative(SheetWriter sheet, Publication publication)
    {
        sheet.Widths([80]);
        int row = 1;
        foreach (var block in publication.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    sheet.Block(row++, 1, 1, 1, heading.Line, CellStyles.Section);
                    break;
                case TextBlock text:
                    sheet.Block(row++, 1, 1, 1, text.Text, CellStyles.Prose);
                    break;
            }
        }
    }
}
