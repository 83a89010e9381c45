using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Word;

/// <summary>Builds the body of a document, block by block, in sections of upright and lying pages.</summary>
internal sealed class WordBody(MainDocumentPart main, Publication publication)
{
    // Characters of a table's title that have room in one line, and the smaller type for one a little longer.
    private const int LongTitle = 27;
    private static readonly (int Characters, int HalfPoints)[] SmallerTitles = [(31, 28), (36, 24)];

    private readonly FormNeeds _needs = new(publication);
    private readonly List<OpenXmlElement> _elements = [];
    private bool _landscape;
    private bool _numbered;
    private bool _begun;
    private bool _breakPending;
    private int _bookmarks;
    private int _charts;

    /// <summary>The elements of the body.</summary>
    public IEnumerable<OpenXmlElement> Build()
    {
        Cover();
        for (int index = 0; index < publication.Blocks.Count; index++)
        {
            Block(publication.Blocks[index], index);
        }

        _elements.Add(Page.Section(_numbered, !_begun));
        return _elements;
    }

    private WordPage Page => _landscape ? WordPage.Landscape : WordPage.Portrait;

    private void Cover()
    {
        for (int line = 0; line < 6; line++)
        {
            _elements.Add(WordText.Paragraph(string.Empty, WordStyles.CoverLine));
        }

        Title();
        CloseSection();
        _numbered = true;
    }

    private void Title()
    {
        var title = WordText.Paragraph(string.Empty, WordStyles.Title);
        foreach (string line in PublicationEntries.TitleLines(publication))
        {
            if (title.GetFirstChild<Run>() is not null)
            {
                title.AppendChild(new Run(new Break()));
            }

            title.AppendChild(WordText.Run(line));
        }

        _elements.Add(title);
    }

    private void Block(PublicationBlock block, int index)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Turn(false);
                Add(WordText.Paragraph(heading.Line, WordStyles.Heading(Math.Clamp(heading.Level, 1, 3))), index);
                break;
            case TextBlock text:
                Turn(false);
                Add(WordText.Paragraph(text.Text, WordStyles.Normal));
                break;
            case ContentsBlock contents:
                Turn(false);
                Add(WordText.Paragraph(contents.Title, WordStyles.ContentsTitle));
                _elements.AddRange(WordContents.Create(publication));
                _breakPending = true;
                break;
            case StatementBlock statement:
                NewPage(index);
                Turn(statement.Landscape);
                Lines(statement.NumberLine, statement.Title, statement.DepartmentLine, statement.UnitLine, index);
                _elements.Add(StatementTable.Create(statement, Page.Room(Taken(index, statement.NumberLine, statement.Title, statement.DepartmentLine ?? statement.UnitLine, statement.Notes.Count))));
                Notes(statement.Notes);
                break;
            case FormBlock form:
                if (form.Kind == FormKind.ProjectTargets)
                {
                    NewPage(index);
                }

                Turn(form.Landscape);
                Lines(form.NumberLine, form.Title, form.DepartmentLine, form.UnitLine, index);
                _elements.Add(FormTable.Create(form, _needs.Of(form), Page.Room(Taken(index, form.NumberLine, form.Title, form.DepartmentLine ?? form.UnitLine, form.Notes.Count))));
                Notes(form.Notes);
                break;
            case ChartBlock chart:
                Turn(false);
                Add(WordChart.Create(main, chart, ++_charts));
                break;
            case PageBreakBlock:
                _breakPending = true;
                break;
            default:
                throw new InvalidOperationException($"No Word form for {block.GetType().Name}.");
        }
    }

    private void Lines(string? number, string title, string? department, string? unit, int index)
    {
        if (number is not null)
        {
            Add(WordText.Paragraph(number, WordStyles.TableLine));
        }

        var name = WordText.Paragraph(title, WordStyles.TableTitle);
        if (TitleSize(title) is { } size)
        {
            name.GetFirstChild<Run>()?.PrependChild(new RunProperties(new FontSize { Val = size.ToString() }));
        }

        Add(name, index);
        if (department is not null || !string.IsNullOrEmpty(unit))
        {
            var line = WordText.Paragraph(department ?? string.Empty, WordStyles.TableLine);
            line.ParagraphProperties!.AppendChild(new Tabs(new TabStop { Val = TabStopValues.Right, Position = Page.TextWidth }));
            line.AppendChild(new Run(new TabChar()));
            line.AppendChild(WordText.Run(unit ?? string.Empty));
            Add(line);
        }
    }

    /// <summary>The type of a title that is too long for one line at the usual size, or null; one that is too long for every size stands in two.</summary>
    private static int? TitleSize(string title) =>
        title.Length <= LongTitle ? null : SmallerTitles.Where(one => title.Length <= one.Characters).Select(one => (int?)one.HalfPoints).FirstOrDefault();

    /// <summary>The height of the lines above and below a table: the headings that its page begins with, its number, its title, its line and its notes.</summary>
    private int Taken(int index, string? number, string title, string? line, int notes)
    {
        int taken = number is null ? 0 : WordStyles.TableLineHeight;
        taken += WordStyles.TableTitleHeight * (title.Length > LongTitle && TitleSize(title) is null ? 2 : 1);
        taken += string.IsNullOrEmpty(line) ? 0 : WordStyles.TableLineHeight;
        return taken + (Math.Max(1, notes) * WordStyles.TableNoteHeight) + (PublicationEntries.HeadingsAbove(publication, index) * WordStyles.HeadingHeight);
    }

    /// <summary>The notes; without any, the paragraph that Word wants between one table and the next.</summary>
    private void Notes(IReadOnlyList<string> notes)
    {
        foreach (string note in notes)
        {
            Add(WordText.Paragraph(note, WordStyles.TableNote));
        }

        if (notes.Count == 0)
        {
            _elements.Add(WordText.Paragraph(string.Empty, WordStyles.Tail));
        }
    }

    private void Add(Paragraph paragraph, int? block = null)
    {
        if (_breakPending)
        {
            paragraph.ParagraphProperties!.InsertAfter(new PageBreakBefore(), paragraph.ParagraphProperties.ParagraphStyleId);
            _breakPending = false;
        }

        if (block is { } index)
        {
            paragraph.Bookmarked(PublicationEntries.Anchor(index), ++_bookmarks);
        }

        _elements.Add(paragraph);
    }

    /// <summary>Each statement and each target table has pages of its own; the heading over the first stays with it.</summary>
    private void NewPage(int index) => _breakPending |= index > 0 && publication.Blocks[index - 1] is not HeadingBlock;

    /// <summary>Begins a section of the other orientation where it changes.</summary>
    private void Turn(bool landscape)
    {
        if (landscape == _landscape)
        {
            return;
        }

        CloseSection();
        _landscape = landscape;
    }

    private void CloseSection()
    {
        bool first = _numbered && !_begun;
        var section = Page.Section(_numbered, first);
        _begun |= first;
        _breakPending = false;
        if (_elements.LastOrDefault() is Paragraph last && last.ParagraphProperties?.SectionProperties is null)
        {
            last.ParagraphProperties!.AppendChild(section);
            return;
        }

        _elements.Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Tail }, section)));
    }
}
