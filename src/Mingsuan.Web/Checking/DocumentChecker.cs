using Microsoft.Extensions.Logging;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Files;
using Mingsuan.Reading;
using Mingsuan.Reports.Decisions;
using Mingsuan.Reports.Excerpts;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Checking;

/// <summary>
/// Reads and checks documents, few at a time, each on a thread of its own. One that takes too long is given up; its thread keeps its
/// place until it ends, so that the machine is never taken by more than there are places.
/// </summary>
public sealed partial class DocumentChecker : IDisposable
{
    private const int StackBytes = 16 << 20;

    private static readonly Message TooSlow = new(
        "检查用时过长，已停止。文件可能过大或已损坏，请拆分或另存后再试。", "The check took too long and was stopped. The file may be too large or damaged: split it, or save it anew.");

    private static readonly Message Broken = new(
        "检查这份文件时程序出错，没有结果。请另存后重试；仍然不行时，请把文件告诉管理员。", "The program failed on this file; there is no result. Save it anew and try again, or tell an administrator.");

    private static readonly Message Busy = new("现在检查的文件较多，请稍后再试。", "Many documents are being checked now. Try again later.");

    private readonly Func<Workbench> _load;
    private readonly RuleSettings _rules;
    private volatile Lazy<Workbench> _workbench;
    private readonly CheckLimits _limits;
    private readonly SemaphoreSlim _places;
    private readonly ILogger<DocumentChecker> _logger;

    /// <summary>Makes it; the lexicon is loaded with the first document.</summary>
    public DocumentChecker(WebOptions options, RuleSettings rules, ILogger<DocumentChecker> logger)
    {
        _limits = options.Checking;
        _logger = logger;
        _places = new SemaphoreSlim(_limits.AtOnce, _limits.AtOnce);
        var reading = ReadingLimits.Default with { Bytes = _limits.FileBytes, InflatedBytes = 256 << 20, Time = _limits.Time * 0.5 };
        _rules = rules;
        _load = () => Workbench.Load(options.CatalogDirectory, reading);
        _workbench = new Lazy<Workbench>(_load);
    }

    /// <summary>Loads lexicon and code lists anew with the next document, after code lists have changed.</summary>
    public void Reload() => _workbench = new Lazy<Workbench>(_load);

    /// <summary>Reads and checks a document. Never fails: the result says why there is none.</summary>
    public async Task<DocumentResult> CheckAsync(string name, byte[] content)
    {
        var applied = await _rules.AppliedAsync();
        return await OnThreadAsync(name, () => Check(name, content, applied));
    }

    /// <summary>Reads a document without checking it.</summary>
    public Task<DocumentResult> ReadAsync(string name, byte[] content) => OnThreadAsync(name, () =>
        new DocumentResult(new CheckedInput(new Input(name, name, null), null, null), _workbench.Value.Read(content, name)));

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private DocumentResult Check(string name, byte[] content, RuleChoice applied)
    {
        var contents = _workbench.Value.Read(content, name);
        var report = _workbench.Value.Check(contents);
        report = report with { Findings = [.. report.Findings.Where(applied.Shows)] };
        var fingerprints = new Fingerprints(report.Disclosure, new SourceIndex(contents.Outline));
        var result = new CheckedInput(new Input(name, name, null), report with { Findings = fingerprints.Sign(report.Findings) }, null)
        {
            Outline = contents.Outline,
            Targets = contents.Targets,
            Fingerprint = fingerprints.Document,
        };
        return new DocumentResult(result, contents);
    }

    private async Task<DocumentResult> OnThreadAsync(string name, Func<DocumentResult> work)
    {
        if (!await _places.WaitAsync(_limits.Time))
        {
            return DocumentResult.Failed(name, Busy);
        }

        var done = new TaskCompletionSource<DocumentResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(name, work, done), StackBytes) { IsBackground = true, Name = "check" };
        thread.Start();
        try
        {
            return await done.Task.WaitAsync(_limits.Time);
        }
        catch (TimeoutException)
        {
            return DocumentResult.Failed(name, TooSlow);
        }
    }

    private void Run(string name, Func<DocumentResult> work, TaskCompletionSource<DocumentResult> done)
    {
        try
        {
            done.SetResult(work());
        }
        catch (ReadingException refused)
        {
            done.SetResult(DocumentResult.Failed(name, refused.Reason));
        }
        catch (Exception exception)
        {
            // Whatever a document does to a reader, the next one is served.
            LogFault(_logger, exception);
            done.SetResult(DocumentResult.Failed(name, Broken));
        }
        finally
        {
            Release();
        }
    }

    private void Release()
    {
        try
        {
            _places.Release();
        }
        catch (ObjectDisposedException)
        {
            // The program ends while a document was given up.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A document could not be checked.")]
    private static partial void LogFault(ILogger logger, Exception exception);
}
