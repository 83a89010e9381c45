using Mingsuan.Checking;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Mingsuan.Inspection;
using Mingsuan.Reports;
using Mingsuan.Reports.Excerpts;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Checking;

namespace Mingsuan.Web.Pages.Check;

/// <summary>A checked document as its pages show it: findings by number, where each stands, and which figure has which address.</summary>
public sealed class DocumentView
{
    private readonly SourceIndex _source;
    private readonly Dictionary<Place, int> _figures = [];
    private readonly Dictionary<Grid, int> _grids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Narrative.Outlines.Passage, int> _passages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares a document for its pages.</summary>
    /// <param name="key">As in the address.</param>
    /// <param name="stored">The document.</param>
    /// <param name="result">Its result; readable.</param>
    /// <param name="language">The language of the reader.</param>
    public DocumentView(string key, CheckedDocument stored, DocumentResult result, Language language)
    {
        Stored = stored;
        Result = result;
        Root = $"/check/{key}";
        Base = $"/check/{key}/{stored.Id}";
        Report = result.Checked.Report!;
        Words = new ReportWords(language);
        Numbered = NumberedReport.Of([result.Checked.ToReported(stored.Name)], KnownRules.ById)[0];
        Findings = [.. Numbered.All];
        _source = new SourceIndex(result.Contents!.Outline);
        Names = new PlaceNames(Disclosure);
        Excerpts = new ExcerptFinder(Disclosure, _source);
        for (int index = 0; index < Disclosure.Figures.Count; index++)
        {
            _figures.TryAdd(Disclosure.Figures[index].Place, index);
        }

        var blocks = result.Contents.Outline.Document.Blocks;
        for (int index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is Grid grid)
            {
                _grids[grid] = index;
            }
        }

        for (int index = 0; index < result.Contents.Outline.Passages.Count; index++)
        {
            _passages[result.Contents.Outline.Passages[index]] = index;
        }

        Marks = Findings.SelectMany(finding => PlacesOf(finding.Finding).Select(place => (finding, place)))
            .Select(item => (item.finding, item.place, Part: PartOf(item.place)))
            .Where(item => item.Part is not null)
            .ToLookup(item => item.Part!.Name, item => new PlaceMark(item.finding, item.place, IsFirst(item.finding.Finding, item.place)), StringComparer.Ordinal);
    }

    /// <summary>The document as stored.</summary>
    public CheckedDocument Stored { get; }

    /// <summary>What came of it.</summary>
    public DocumentResult Result { get; }

    /// <summary>The address of everything that was handed in together.</summary>
    public string Root { get; }

    /// <summary>The address of the document's page.</summary>
    public string Base { get; }

    /// <summary>The report.</summary>
    public CheckReport Report { get; }

    /// <summary>The document understood.</summary>
    public Disclosure Disclosure => Report.Disclosure;

    /// <summary>The words of reports in the reader's language.</summary>
    public ReportWords Words { get; }

    /// <summary>The findings in groups.</summary>
    public NumberedReport Numbered { get; }

    /// <summary>The findings by number.</summary>
    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>What places are called.</summary>
    public PlaceNames Names { get; }

    /// <summary>What to quote.</summary>
    public ExcerptFinder Excerpts { get; }

    /// <summary>What is marked in a part, by the name of the part.</summary>
    public ILookup<string, PlaceMark> Marks { get; }

    /// <summary>The pictures of pages can be shown.</summary>
    public bool HasPages => PagePicture.IsPossible && Disclosure.Source.MediaType == "application/pdf";

    /// <summary>The place to look at first.</summary>
    public static Place? First(Finding finding) => finding.Suspect?.Place ?? (finding.Places.Count > 0 ? finding.Places[0] : null);

    /// <summary>The part in which a place stands; null when it stands nowhere in particular.</summary>
    public DocumentPart? PartOf(Place place)
    {
        if (place.Statement is { } statement && statement < Disclosure.Statements.Count)
        {
            return new DocumentPart(PartKind.Statement, statement, (place.Row ?? 0) / DocumentPart.Rows * DocumentPart.Rows);
        }

        if (_source.RowAt(place) is { } row)
        {
            return new DocumentPart(PartKind.Table, _grids[row.Grid], row.Row / DocumentPart.Rows * DocumentPart.Rows);
        }

        return PassageOf(place) is { } passage ? new DocumentPart(PartKind.Text, 0, passage / DocumentPart.Passages * DocumentPart.Passages) : null;
    }

    /// <summary>The row of a table at a place, or null.</summary>
    public int? RowOf(Place place) => _source.RowAt(place)?.Row;

    /// <summary>The index of the passage at a place; null when it stands in none.</summary>
    public int? PassageOf(Place place) =>
        place.Statement is null && _source.PassageAt(place) is { } found && _passages.TryGetValue(found.Passage, out int index) ? index : null;

    /// <summary>The address of a figure's page; null when there is none.</summary>
    public string? FigureAddress(Place place) => _figures.TryGetValue(place, out int index) ? $"{Base}/figures/{index}" : null;

    /// <summary>The address at which a place is shown, marked; null when it stands nowhere in particular.</summary>
    public string? AddressOf(NumberedFinding finding) =>
        First(finding.Finding) is { } place && PartOf(place) is { } part ? $"{Base}?part={part.Name}#mark-{finding.Number}" : null;

    /// <summary>What a place is called, for headings.</summary>
    public string NameOf(Place? place)
    {
        if (place is null)
        {
            return Words.Say("全文", "the whole document");
        }

        var name = Names.Of(place);
        return name.Statement.Length == 0
            ? Words.Line(place) is { Length: > 0 } line ? line : Words.Say("文中", "in the text")
            : Words.Say("《", "“") + name.Statement + Words.Say("》", "”")
                + (name.Row.Length == 0 ? string.Empty : Words.Say($"“{name.Row}”行", $", row “{name.Row}”"))
                + (name.Column.Length == 0 ? string.Empty : Words.Say($"“{name.Column}”列", $", column “{name.Column}”"));
    }

    /// <summary>The relations that a figure takes part in: those that do not hold first.</summary>
    public IReadOnlyList<CheckedRelation> RelationsOf(Figure figure) =>
        [.. Report.Relations.Where(relation => relation.Relation.Figures.Contains(figure)).OrderByDescending(relation => relation.Verdict == Verdict.Broken)];

    private static bool IsFirst(Finding finding, Place place) =>
        First(finding) == place || (finding.Suspect is null && finding.Relations.Count == 0);

    private static IEnumerable<Place> PlacesOf(Finding finding) =>
        (finding.Suspect is { } suspect ? finding.Places.Prepend(suspect.Place) : finding.Places).Distinct();
}

/// <summary>A place that a finding is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Place">The place.</param>
/// <param name="IsWrong">Whether the finding says that it is wrong; otherwise it only has to do with it.</param>
public sealed record PlaceMark(NumberedFinding Finding, Place Place, bool IsWrong);
