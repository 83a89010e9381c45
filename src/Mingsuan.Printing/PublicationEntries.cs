using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>The entries of the contents: headings, statements and forms in order.</summary>
internal static class PublicationEntries
{
    /// <summary>An entry.</summary>
    /// <param name="Block">The index of its block.</param>
    /// <param name="Level">1 to 3.</param>
    /// <param name="Text">As printed.</param>
    internal sealed record Entry(int Block, int Level, string Text)
    {
        /// <summary>The name of the place that the entry leads to.</summary>
        public string Anchor => PublicationEntries.Anchor(Block);
    }

    /// <summary>The name of a block's place, unique in the file.</summary>
    public static string Anchor(int block) => $"b{block + 1}";

    /// <summary>How many headings stand directly above a block, on its page.</summary>
    public static int HeadingsAbove(Publication publication, int block)
    {
        int above = block - 1;
        while (above >= 0 && publication.Blocks[above] is HeadingBlock)
        {
            above--;
        }

        return block - 1 - above;
    }

    /// <summary>The lines of the title: one that begins with the department's name has it in a line of its own, rather than a line of one word at the end.</summary>
    public static IReadOnlyList<string> TitleLines(Publication publication)
    {
        string department = publication.Department.Name ?? string.Empty;
        return department.Length > 0 && publication.Title.Length > department.Length && publication.Title.StartsWith(department, StringComparison.Ordinal)
            ? [department, publication.Title[department.Length..]]
            : [publication.Title];
    }

    /// <summary>The entries; a statement or form stands one level below the heading above it. Of forms with one title in a row the first is listed.</summary>
    public static IEnumerable<Entry> Of(Publication publication)
    {
        int level = 0;
        for (int index = 0; index < publication.Blocks.Count; index++)
        {
            switch (publication.Blocks[index])
            {
                case HeadingBlock heading:
                    level = Math.Clamp(heading.Level, 1, 3);
                    yield return new Entry(index, level, heading.Line);
                    break;
                case StatementBlock statement:
                    yield return new Entry(index, Math.Min(level + 1, 3), Titled(statement.NumberLine, statement.Title));
                    break;
                case FormBlock form when form.Title.Length > 0 && !(index > 0 && publication.Blocks[index - 1] is FormBlock above && above.Title == form.Title && above.NumberLine == form.NumberLine):
                    yield return new Entry(index, Math.Min(level + 1, 3), Titled(form.NumberLine, form.Title));
                    break;
            }
        }
    }

    private static string Titled(string? number, string title) => number is null ? title : number + "　" + title;
}
