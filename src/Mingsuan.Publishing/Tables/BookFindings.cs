using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Publishing.Tables;

/// <summary>Gathers everything that is wrong with a book, so that it is reported at once.</summary>
public sealed class BookFindings
{
    private const string Law = "预算编制基本要求";
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<Finding, BookPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>What was found so far, in the order of the book.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>True when something must be mended before a publication can be made.</summary>
    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>True the first time that it is asked about a matter: one code that no list has is one finding, however many lines bear it.</summary>
    public bool IsFirst(string matter) => _told.Add(matter);

    /// <summary>Adds a finding at a cell of a sheet.</summary>
    /// <param name="rule">The rule's id: <c>BK-CODE</c>.</param>
    /// <param name="sheet">The sheet's name for people.</param>
    /// <param name="line">Its 1-based row.</param>
    /// <param name="column">The column's title, or null for the whole row.</param>
    /// <param name="text">The cell as it stands.</param>
    /// <param name="message">What is wrong and what to do, without the place.</param>
    /// <param name="severity">How grave it is.</param>
    public void At(string rule, string sheet, int line, string? column, string text, Message message, Severity severity = Severity.Error)
    {
        string chinese = $"{sheet} 第 {line} 行" + (column is null ? string.Empty : $"“{column}”列") + "：";
        string english = $"{sheet}, row {line}" + (column is null ? string.Empty : $", column “{column}”") + ": ";
        var finding = new Finding(rule, severity, new Message(chinese + message.Chinese, english + message.English), Law, [new Place(null, null, null, line, null, text)]) { Actual = text };
        _findings.Add(finding);
        _places[finding] = new BookPlace(sheet, line, null, column);
    }

    /// <summary>Adds a finding about a whole sheet, file or the book.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="subject">What it is about, for people.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="place">Where it is mended, or null when no single place is known.</param>
    public void About(string rule, string subject, Message message, Severity severity = Severity.Error, BookPlace? place = null)
    {
        var finding = new Finding(rule, severity, new Message(subject + "：" + message.Chinese, subject + ": " + message.English), Law, []);
        _findings.Add(finding);
        if (place is not null)
        {
            _places[finding] = place;
        }
    }

    /// <summary>Where in the book a finding is mended; null when no single place is known.</summary>
    public BookPlace? PlaceOf(Finding finding) => _places.GetValueOrDefault(finding);

    /// <summary>Adds findings that were made elsewhere.</summary>
    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);
}
