using Mingsuan.Core.Findings;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Word;

/// <summary>What holds for a whole Word document while it is read.</summary>
internal sealed class WordContext
{
    /// <summary>Makes the context of a document.</summary>
    public WordContext(ReadingLimits limits)
    {
        Limits = limits;
        Counter = new CellCounter(limits);
        Numbering = new WordNumbering(Styles);
    }

    public ReadingLimits Limits { get; }

    public CellCounter Counter { get; }

    public WordStyles Styles { get; } = new();

    public WordNumbering Numbering { get; }

    /// <summary>The texts of the footnotes and endnotes, by kind and id.</summary>
    public Dictionary<(string Kind, string Id), string> Footnotes { get; } = [];

    /// <summary>The running number of paragraphs and table rows.</summary>
    public int Line { get; set; }

    /// <summary>The page as Word last laid it out.</summary>
    public int Page { get; set; } = 1;

    /// <summary>True when the document says where its pages end.</summary>
    public bool HasPages { get; set; }

    /// <summary>How many pictures stand in it.</summary>
    public int Pictures { get; set; }

    /// <summary>What to tell the person.</summary>
    public List<Message> Notices { get; } = [];

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Begins with the body; what was read before (footnotes) has no place of its own.</summary>
    public void Begin()
    {
        Line = 0;
        Page = 1;
        HasPages = false;
    }

    /// <summary>Tells something once.</summary>
    public void Tell(string chinese, string english)
    {
        if (_told.Add(chinese))
        {
            Notices.Add(new Message(chinese, english));
        }
    }
}
