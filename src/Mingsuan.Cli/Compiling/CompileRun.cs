using Mingsuan.Cli.Commands;
using Mingsuan.Compilation;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Printing.Pdf;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Publishing.Writing;
using Mingsuan.Reading;

namespace Mingsuan.Cli.Compiling;

/// <summary>One run of <c>mingsuan compile</c>: read the book, compile, write every format, read back, check, hand over.</summary>
/// <param name="streams">Results and messages.</param>
/// <param name="catalogDirectory">The data of the program.</param>
internal sealed class CompileRun(Streams streams, string catalogDirectory)
{
    private readonly Workbench _workbench = Workbench.Load(catalogDirectory);
    private readonly BookFindings _findings = new();

    /// <summary>Runs.</summary>
    /// <returns>The exit code.</returns>
    public int Run(CompileOptions options)
    {
        try
        {
            return Compile(options);
        }
        catch (ReadingException exception)
        {
            streams.Error.WriteLine($"mingsuan: {options.Book ?? options.Ledger}：{exception.Reason.Chinese}");
            return ExitCode.Unreadable;
        }
        catch (BrowserException exception)
        {
            streams.Error.WriteLine("mingsuan: " + exception.Message);
            return ExitCode.Unreadable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"mingsuan: 无法写入 {options.Output}：{exception.Message} 没有交出任何文件，原来的文件没有改动。");
            return ExitCode.Usage;
        }
    }

    private int Compile(CompileOptions options)
    {
        var layouts = new LayoutCatalogue(Path.Combine(catalogDirectory, "layouts"), _workbench.Lexicon, _workbench.Catalogue);
        var compiler = new BookCompiler(_workbench.Lexicon, _workbench.Catalogue, CategoryTable.Load(Path.Combine(catalogDirectory, "lexicon")));
        var book = options.Book is null ? null : BookFile.Read(options.Book, _workbench.Catalogue, _findings);
        var ledger = options.Ledger is null ? book?.Ledger : BookFile.ReadLedger(options.Ledger, _workbench.Catalogue, _findings);
        if (ledger is null || _findings.HasErrors)
        {
            if (book is not null && layouts.Find(options.Profile ?? book.LayoutId) is { } asked)
            {
                compiler.CheckBesideLedger(book, asked, _findings);
            }

            return Refuse();
        }

        string profile = options.Profile ?? book!.LayoutId;
        if (layouts.Find(profile) is not { } layout)
        {
            streams.Error.WriteLine($"mingsuan: 没有样式“{profile}”，可用：{string.Join("、", layouts.Ids.Select(id => $"{id} {layouts.NameOf(id).Chinese}"))}。请用 --profile 指明，或在预算书“基本信息”的“公开样式”（book.yaml 的 settings.layout）中填写。");
            return ExitCode.Usage;
        }

        PublicationFiles.Prepare(options.Output);
        Say($"编制 {ledger.Department.Name} {ledger.FiscalYear} 年，样式 {layout.Name.Chinese}，明细 {ledger.Lines.Count} 行");
        var prior = options.Prior is null ? PriorYear.Unknown : new PriorFile(_workbench, compiler, _workbench.Catalogue).Read(options.Prior);
        var formats = options.Formats.Count > 0 ? options.Formats : PublicationPress.UsualFormats;
        if (new BookPress(compiler, new PublicationPress(_workbench)).Make(ledger, book, layout, prior, formats, _findings, format => Say("  " + format)) is not { } files)
        {
            return Refuse();
        }

        files.HandOver(options.Output);
        Report();
        Say($"已生成 {options.Output}：{string.Join("、", files.Contents.Keys.Where(file => !file.StartsWith("data/", StringComparison.Ordinal)))}、manifest.json");
        return ExitCode.Success;
    }

    private int Refuse()
    {
        Report();
        int errors = _findings.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = _findings.Findings.Count(finding => finding.Severity == Severity.Warning);
        streams.Error.WriteLine(errors > 0
            ? $"mingsuan: 有 {errors} 处错误、{warnings} 处警告，没有交出任何文件。请按上面的提示改正后重新编制。"
            : $"mingsuan: 有 {warnings} 处警告没有说明，没有交出任何文件。请改正；确属正常的，在“警告说明”（book.yaml 的 explanations）中按规则编号写明理由。");
        return ExitCode.Findings;
    }

    private void Report()
    {
        foreach (var finding in _findings.Findings.OrderByDescending(finding => finding.Severity))
        {
            string grade = finding.Severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "说明" };
            streams.Error.WriteLine($"{grade} {finding.Rule}  {finding.Message.Chinese}");
        }
    }

    private void Say(string text) => streams.Error.WriteLine(text);
}
