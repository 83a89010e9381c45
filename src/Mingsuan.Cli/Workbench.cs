using Mingsuan.Checking;
using Mingsuan.Cli.Files;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Performance;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;
using Mingsuan.Reading;
using Mingsuan.Statements;

namespace Mingsuan.Cli;

/// <summary>Everything that it takes to read and check documents, loaded once. Safe to use from several threads.</summary>
internal sealed class Workbench
{
    private readonly DocumentReader _documents = new();
    private readonly DisclosureReader _disclosures;
    private readonly DisclosureChecker _checker = new();
    private readonly TargetTableReader _targets = new();

    private Workbench(Lexicon lexicon, Catalogue catalogue) => _disclosures = new DisclosureReader(lexicon, catalogue);

    /// <summary>Loads the lexicon. What every check needs beside it loads meanwhile; its faults show when it is asked for.</summary>
    public static Workbench Load(string catalogDirectory)
    {
        var catalogue = Catalogue.Load(Path.Combine(catalogDirectory, "codes"), UserCodes.CurrentDirectory());
        _ = Task.Run(() => catalogue.Function.FindByName(string.Empty));
        _ = Task.Run(() => TargetParser.Default.Parse(string.Empty));
        return new Workbench(LexiconLoader.Load(Path.Combine(catalogDirectory, "lexicon")), catalogue);
    }

    /// <summary>Reads an input that is one document.</summary>
    /// <exception cref="ReadingException">It cannot be read; the reason is for people.</exception>
    public DocumentContents Read(Input input, Stream standardInput) => Open(input, standardInput, (stream, name) => Understand(_documents.Read(stream, name)));

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

    private CheckedInput Check(Input input, DocumentResult result)
    {
        var named = result.Inner is null ? input : input with { Name = $"{input.Name}/{result.Inner}" };
        if (result.Document is null)
        {
            return new CheckedInput(named, null, result.Problem);
        }

        var contents = Understand(result.Document);
        var targets = Task.Run(() => TargetChecker.Check(contents.Targets, contents.Disclosure, contents.DepartmentGoals));
        var report = _checker.Check(contents.Disclosure);
        return new CheckedInput(named, report with { Findings = [.. report.Findings.Concat(targets.GetAwaiter().GetResult()).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Places.Count == 0 ? 0 : finding.Places[0].Line ?? 0)] }, null)
        {
            Targets = contents.Targets,
            Notices = contents.Notices,
        };
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

    private DocumentContents Understand(Document document)
    {
        var disclosure = _disclosures.Read(document);
        return new DocumentContents(disclosure, _targets.Read(document, disclosure.FiscalYear), DepartmentGoalReader.Read(document), DepartmentOutlineReader.Read(document))
        {
            Notices = document.Notices,
        };
    }
}

/// <summary>What came of one input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Report">The report, or null when the document could not be read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
internal sealed record CheckedInput(Input Input, CheckReport? Report, Message? Problem)
{
    /// <summary>The target tables of the document.</summary>
    public IReadOnlyList<PerformanceTarget> Targets { get; init; } = [];

    /// <summary>What a person should know of the reading.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}
