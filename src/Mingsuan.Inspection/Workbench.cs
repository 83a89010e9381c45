using Mingsuan.Checking;
using Mingsuan.Checking.Series;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Inspection.Files;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Narrative.Sentences.Words;
using Mingsuan.Performance;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;
using Mingsuan.Reading;
using Mingsuan.Reports;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Checking;
using Mingsuan.Resources.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Inspection;

/// <summary>Everything that it takes to read and check documents, loaded once. Safe to use from several threads.</summary>
public sealed class Workbench
{
    private readonly DocumentReader _documents;
    private readonly DisclosureReader _disclosures;
    private readonly DisclosureChecker _checker = new();
    private readonly TargetTableReader _targets = new();

    private readonly SentenceReader _sentences;
    private readonly SentenceChecker _sentenceRules;

    private Workbench(Lexicon lexicon, IReadOnlyList<Verb> verbs, RunningCostUses uses, Catalogue catalogue, ReadingLimits limits)
    {
        _documents = new DocumentReader(limits);
        _disclosures = new DisclosureReader(lexicon, catalogue);
        _sentences = new SentenceReader(lexicon, verbs, catalogue);
        _sentenceRules = new SentenceChecker(uses, catalogue);
        Lexicon = lexicon;
        Catalogue = catalogue;
    }

    private Workbench(Workbench other, ReadingLimits limits)
    {
        _documents = new DocumentReader(limits);
        _disclosures = other._disclosures;
        _sentences = other._sentences;
        _sentenceRules = other._sentenceRules;
        Lexicon = other.Lexicon;
        Catalogue = other.Catalogue;
    }

    /// <summary>The words that it reads by.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The code lists, with those of the user.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Loads the lexicon. What every check needs beside it loads meanwhile; its faults show when it is asked for.</summary>
    /// <param name="catalogDirectory">The data of the program.</param>
    /// <param name="limits">What is accepted; the usual limits when null.</param>
    public static Workbench Load(string catalogDirectory, ReadingLimits? limits = null)
    {
        var catalogue = Catalogue.Load(Path.Combine(catalogDirectory, "codes"), UserCodes.CurrentDirectory());
        _ = Task.Run(() => catalogue.Function.FindByName(string.Empty));
        _ = Task.Run(() => TargetParser.Default.Parse(string.Empty));
        _ = Task.Run(() => ResourceLexicon.Default);
        _ = Task.Run(() => NarrativeRules.All.Count);
        _ = Task.Run(() => catalogue.Divisions);
        string lexicon = Path.Combine(catalogDirectory, "lexicon");
        return new Workbench(LexiconLoader.Load(lexicon), VerbLexicon.Load(lexicon), RunningCostUses.Load(lexicon), catalogue, limits ?? ReadingLimits.Default);
    }

    /// <summary>The same, with everything that was loaded, accepting documents within other limits.</summary>
    public Workbench Within(ReadingLimits limits) => new(this, limits);

    /// <summary>Reads an input that is one document.</summary>
    /// <exception cref="ReadingException">It cannot be read; the reason is for people.</exception>
    public DocumentContents Read(Input input, Stream standardInput) => Open(input, standardInput, (stream, name) => Understand(_documents.Read(stream, name)));

    /// <summary>Reads a document that is in memory.</summary>
    /// <exception cref="ReadingException">It cannot be read; the reason is for people.</exception>
    public DocumentContents Read(ReadOnlyMemory<byte> bytes, string name) => Understand(_documents.Read(bytes, name));

    /// <summary>Understands a document that has been read.</summary>
    public DocumentContents Understand(Document document)
    {
        var aside = Task.Run(() =>
        {
            var outline = OutlineReader.Read(document);
            return (Outline: outline, Targets: _targets.Read(document), Resources: ResourceReader.Read(document, ResourceInputs.Passages(outline)));
        });
        var disclosure = _disclosures.Read(document);
        var (outline, undated, resources) = aside.GetAwaiter().GetResult();
        IReadOnlyList<PerformanceTarget> targets = [.. undated.Select(target => target with { FiscalYear = disclosure.FiscalYear })];
        var sentences = _sentences.Read(outline, disclosure, targets.Count == 0 ? null : (targets.Count, targets[0].NameLine ?? targets[0].CodeLine ?? 1));
        return new DocumentContents(
            outline, disclosure with { Figures = [.. disclosure.Figures, .. sentences.Figures] }, targets, DepartmentGoalReader.Read(document), DepartmentOutlineReader.Read(document), resources)
        {
            Sentences = sentences,
            Notices = document.Notices,
        };
    }

    /// <summary>Reads and checks an input, of an archive every document; what cannot be read gives a result that says so.</summary>
    public IReadOnlyList<CheckedInput> Check(Input input, Stream standardInput)
    {
        try
        {
            return Open(input, standardInput, (stream, name) => _documents.ReadAll(stream, name).Select(result => Check(input, result)).ToList());
        }
        catch (ReadingException exception)
        {
            return [new CheckedInput(input, null, exception.Reason)];
        }
    }

    private NarrativeContext Context(DocumentContents contents) =>
        new(contents.Outline, contents.Disclosure, Catalogue, [.. contents.Targets.Select(target => target.Place?.Line).OfType<int>()]);

    private CheckedInput Check(Input input, DocumentResult result)
    {
        var named = result.Inner is null ? input : input with { Name = $"{input.Name}/{result.Inner}" };
        if (result.Document is null)
        {
            return new CheckedInput(named, null, result.Problem);
        }

        var contents = Understand(result.Document);
        return new CheckedInput(named, Check(contents), null) { Outline = contents.Outline, Targets = contents.Targets, Notices = contents.Notices };
    }

    private static T Open<T>(Input input, Stream standardInput, Func<Stream, string, T> read)
    {
        if (input.Problem is not null)
        {
            throw new ReadingException(input.Problem);
        }

        try
        {
            if (input.IsStandardInput)
            {
                return read(standardInput, "-");
            }

            using var file = new FileStream(input.Path!, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            return read(file, Path.GetFileName(input.Path!));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ReadingException(new Message("没有读取权限。", "Permission to read it is denied."));
        }
        catch (FileNotFoundException)
        {
            throw new ReadingException(new Message("文件已不存在。", "The file is no longer there."));
        }
        catch (IOException exception)
        {
            throw new ReadingException(new Message($"读取失败：{exception.Message}", $"Reading failed: {exception.Message}"));
        }
    }

    /// <summary>Checks a document that has been understood.</summary>
    public CheckReport Check(DocumentContents contents)
    {
        var targets = Task.Run(() => TargetChecker.Check(contents.Targets, contents.Disclosure, contents.DepartmentGoals));
        var narrative = Task.Run(() => NarrativeRules.Check(Context(contents)).ToList());
        var sentences = Task.Run(() => _sentenceRules.Check(new SentenceInput(contents.Outline, contents.Disclosure, contents.Sentences)));
        var resources = ResourceChecker.Check(ResourceInputs.Of(contents, Catalogue));
        var report = _checker.Check(contents.Disclosure);
        var checkedReport = With(report, [.. targets.GetAwaiter().GetResult(), .. sentences.GetAwaiter().GetResult(), .. narrative.GetAwaiter().GetResult(), .. resources]);
        return checkedReport with { Findings = RepeatedSentences.Merge(checkedReport.Findings, contents.Outline) };
    }

    /// <summary>Adds, in place, the findings that need more than one document: the years of a department, a department and its office.</summary>
    public static void Relate(CheckedInput[] results)
    {
        var readable = Enumerable.Range(0, results.Length).Where(index => results[index].Report is not null).ToList();
        foreach (var group in SeriesChecker.Check([.. readable.Select(index => results[index].Report!.Disclosure)]).GroupBy(found => readable[found.Document]))
        {
            results[group.Key] = results[group.Key] with { Report = With(results[group.Key].Report!, [.. group.Select(found => found.Finding)]) };
        }
    }

    /// <summary>A report with further findings among its own, as <see cref="Relate"/> puts them there.</summary>
    public static CheckReport With(CheckReport report, IReadOnlyList<Finding> findings) => report with
    {
        Findings = [.. FindingMerger.Merge(report.Findings.Concat(findings)).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Places.Count == 0 ? 0 : finding.Places[0].Line ?? 0)],
    };
}

/// <summary>What came of one input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Report">The report, or null when the document could not be read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record CheckedInput(Input Input, CheckReport? Report, Message? Problem)
{
    /// <summary>The running text of the document; null when it could not be read.</summary>
    public Outline? Outline { get; init; }

    /// <summary>The target tables of the document.</summary>
    public IReadOnlyList<PerformanceTarget> Targets { get; init; } = [];

    /// <summary>What a person should know of the reading.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];

    /// <summary>What the fingerprints of its findings begin with; null when they have none.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The same for the report library.</summary>
    /// <param name="name">What the report calls the document.</param>
    public ReportedDocument ToReported(string name) => new(name, Report, Outline, Targets, Problem);
}
