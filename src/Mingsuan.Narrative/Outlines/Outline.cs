using Mingsuan.Core.Documents;

namespace Mingsuan.Narrative.Outlines;

/// <summary>The running text of a document: its passages, and the headings that divide them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">In order; the contents are left out.</param>
/// <param name="Sections">In order; a section's heading is one of the passages.</param>
/// <param name="Contents">The entries of the table of contents; empty when there is none.</param>
public sealed record Outline(Document Document, IReadOnlyList<Passage> Passages, IReadOnlyList<Section> Sections, IReadOnlyList<ContentsEntry> Contents)
{
    /// <summary>The innermost section that a passage belongs to, or null.</summary>
    /// <param name="passage">The index of the passage.</param>
    public Section? SectionOf(int passage)
    {
        Section? found = null;
        foreach (var section in Sections)
        {
            if (section.Index > passage)
            {
                break;
            }

            if (passage < section.End)
            {
                found = section;
            }
        }

        return found;
    }
}

/// <summary>An entry of the table of contents.</summary>
/// <param name="Text">The heading that it names, without dots and page number.</param>
/// <param name="Page">The page that it names, as printed; empty when it names none.</param>
/// <param name="Passage">Where the entry stands.</param>
public sealed record ContentsEntry(string Text, string Page, Passage Passage);
