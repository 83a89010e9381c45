using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements;

/// <summary>A title that does not fit in one line goes on in the next: the two are joined where that says more than the last line alone.</summary>
internal static class BrokenTitles
{
    private const int MostCharacters = 40;

    /// <summary>The title whose last line is a paragraph, and the line where it begins.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="index">Of the last line of the title.</param>
    /// <param name="lexicon">The phrases.</param>
    public static (string Title, int Line) Join(IReadOnlyList<Block> blocks, int index, Lexicon lexicon)
    {
        var last = (Paragraph)blocks[index];
        if (index == 0 || blocks[index - 1] is not Paragraph { Text.Length: < MostCharacters } first || first.Page != last.Page || last.Line - first.Line != 1
            || Captions.IsTitle(first.Text) || Captions.UnitIn(first.Text) is not null || Captions.DepartmentIn(first.Text) is not null)
        {
            return (last.Text, last.Line);
        }

        string joined = first.Text + last.Text;
        return Members(joined, lexicon) is { } more && (Members(last.Text, lexicon) is not { } alone || more > alone) ? (joined, first.Line) : (last.Text, last.Line);
    }

    /// <summary>How much a title restricts what its statement shows; null when it is not understood to the last word, or no statement has it.</summary>
    private static int? Members(string title, Lexicon lexicon)
    {
        var reading = lexicon.Read(Captions.BareTitle(title), PhrasePlace.Title);
        return reading is { IsComplete: true, Meaning: { } meaning } && lexicon.StatementKinds.Any(kind => kind.Fits(reading)) ? meaning.Members.Count() : null;
    }
}
