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

    /// <summary>The entries; a statement or form stands one level below the heading above it.</summary>
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
                case FormBlock form when form.Title.Length > 0:
                    yield return new Entry(index, Math.Min(level + 1, 3), Titled(form.NumberLine, form.Title));
                    break;
            }
        }
    }

    private static string Titled(string? number, string title) => number is null ? title : number + "　" + title;
}
