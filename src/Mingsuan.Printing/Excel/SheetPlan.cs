using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Excel;

/// <summary>A sheet of the workbook before it is written.</summary>
/// <param name="Name">Unique, at most 31 characters, without those that Excel forbids.</param>
/// <param name="Fill">Fills the sheet.</param>
/// <param name="Title">What the contents call it.</param>
internal sealed record SheetPlan(string Name, Action<SheetWriter, IReadOnlyList<SheetPlan>> Fill, string Title)
{
    private const int LongestName = 31;

    /// <summary>The sheets of a publication in order.</summary>
    public static IReadOnlyList<SheetPlan> Of(Publication publication)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var plans = new List<SheetPlan>
        {
            new(Unique("目录", names), (sheet, all) => TextSheets.Contents(sheet, publication, all), "目录"),
        };
        if (publication.Blocks.Any(block => block is TextBlock))
        {
            plans.Add(new(Unique("情况说明", names), (sheet, _) => TextSheets.Narrative(sheet, publication), "情况说明"));
        }

        var needs = new FormNeeds(publication);
        foreach (var block in publication.Blocks)
        {
            if (block is StatementBlock statement)
            {
                plans.Add(new(Unique(statement.Title, names), (sheet, _) => StatementSheet.Fill(sheet, statement), statement.Title));
            }
            else if (block is FormBlock form)
            {
                plans.Add(new(Unique(form.Title, names), (sheet, _) => FormSheet.Fill(sheet, form, needs.Of(form)), form.Title));
            }
        }

        return plans;
    }

    private static string Unique(string title, HashSet<string> names)
    {
        string plain = string.Concat(title.Select(character => character is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(character) ? '－' : character)).Trim('\'', ' ');
        plain = plain.Length == 0 ? "表" : Cut(plain, LongestName);
        string name = plain;
        for (int number = 2; !names.Add(name); number++)
        {
            string mark = $"（{number}）";
            name = Cut(plain, LongestName - mark.Length) + mark;
        }

        return name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
