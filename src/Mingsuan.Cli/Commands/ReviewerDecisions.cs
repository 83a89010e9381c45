using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Cli.Commands;

/// <summary>The reviewer's decisions of a run: loaded, applied, and what is wrong with them said on standard error.</summary>
internal sealed class ReviewerDecisions
{
    private readonly TextWriter _error;
    private readonly string _path;
    private readonly Language _language;
    private readonly DecisionBook? _book;

    private ReviewerDecisions(TextWriter error, string path, Language language, DecisionBook? book)
    {
        _error = error;
        _path = path;
        _language = language;
        _book = book;
    }

    /// <summary>True when the run has a file of decisions.</summary>
    public bool AreGiven => _book is not null;

    /// <summary>Loads a file of decisions; rows at fault are named. Null when the file cannot be used at all, which is said too.</summary>
    /// <param name="error">Takes what is wrong.</param>
    /// <param name="path">The file, or null for none.</param>
    /// <param name="language">The language of messages.</param>
    public static ReviewerDecisions? Load(TextWriter error, string? path, Language language)
    {
        var decisions = new ReviewerDecisions(error, path ?? string.Empty, language, null);
        if (path is null)
        {
            return decisions;
        }

        try
        {
            decisions = new ReviewerDecisions(error, path, language, DecisionBook.Read(File.ReadAllBytes(path)));
            decisions.Say(decisions._book!.Faults);
            return decisions;
        }
        catch (DecisionFileException exception)
        {
            decisions.Say([exception.Reason]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            decisions.Say([new($"处理意见无法读取：{exception.Message}", $"The decisions cannot be read: {exception.Message}")]);
        }

        return null;
    }

    /// <summary>The result with fingerprints, and with the decisions about its findings.</summary>
    public CheckedInput Apply(CheckedInput result)
    {
        if (result is not { Report: { } report, Outline: { } outline })
        {
            return result;
        }

        var fingerprints = new Fingerprints(report.Disclosure, new SourceIndex(outline));
        var signed = fingerprints.Sign(report.Findings);
        return result with { Fingerprint = fingerprints.Document, Report = report with { Findings = _book?.Apply(signed) ?? signed } };
    }

    /// <summary>Names the decisions about findings that are no longer there.</summary>
    public void ReportStale(IReadOnlyList<CheckedInput> results)
    {
        if (_book is not null)
        {
            Say(_book.Stale(results.Select(result => result.Fingerprint).OfType<string>().ToHashSet(StringComparer.Ordinal), results.SelectMany(result => result.Report?.Findings ?? [])));
        }
    }

    private void Say(IEnumerable<Message> messages)
    {
        foreach (var message in messages)
        {
            _error.WriteLine($"mingsuan: {_path}{(_language == Language.Chinese ? "：" : ": ")}{message.In(_language)}");
        }
    }
}
