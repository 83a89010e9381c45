using System.CommandLine;
using System.Text;
using Mingsuan.Cli.Output;
using Mingsuan.Cli.Reports;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Files;
using Mingsuan.Inspection.Json;
using Mingsuan.Reports;
using Mingsuan.Reports.Excel;
using Mingsuan.Reports.Html;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan check</c>: reads documents, checks them and reports.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var paths = new Argument<string[]>("PATH") { Description = "文件或文件夹（含其下所有文件）；- 表示从标准输入读文本", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "报告格式：text、json、html 或 xlsx", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "html", "xlsx");
        var output = new Option<string?>("-o", "--output") { Description = "写入文件；不写则输出到标准输出", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "有此级别及以上的问题时以 1 退出", DefaultValueFactory = _ => "error" }.AcceptOnlyFromAmong("error", "warning", "never");
        var language = new Option<string>("--lang") { Description = "报告语言", DefaultValueFactory = _ => "zh" }.AcceptOnlyFromAmong("zh", "en");
        var decisions = new Option<string?>("--decisions") { Description = "审核人的处理意见（填好的 xlsx 报告或由它另存的 CSV）；误报和接受的问题另列，不计入结论", HelpName = "FILE" };
        var jobs = new Option<int>("--jobs") { Description = "同时检查的文件数；默认为处理器数", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1)
            {
                result.AddError("--jobs 至少为 1。");
            }
        });
        var command = new Command("check", "检查预算公开文件，报告数字之间的矛盾") { paths, format, output, failOn, language, decisions, jobs };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "xlsx" && result.GetValue(output) is null)
            {
                result.AddError("xlsx 是二进制文件，请用 -o 指定要写入的文件，例如 -o 报告.xlsx。 xlsx is binary: name a file with -o.");
            }
        });
        command.SetAction(result => Run(
            streams,
            Workbench.Load(catalogDirectory),
            InputFiles.Find(result.GetValue(paths)!, except: [result.GetValue(output), result.GetValue(decisions)]),
            new CheckOptions(
                result.GetValue(format)!,
                result.GetValue(output),
                result.GetValue(failOn)!,
                result.GetValue(language) == "en" ? Language.English : Language.Chinese,
                result.GetValue(decisions),
                result.GetValue(jobs))));
        return command;
    }

    private static int Run(Streams streams, Workbench workbench, IReadOnlyList<Input> inputs, CheckOptions options)
    {
        var decisions = ReviewerDecisions.Load(streams.Error, options.Decisions, options.Language);
        if (decisions is null)
        {
            return ExitCode.Usage;
        }

        bool isSigned = decisions.AreGiven || options.Format is "json" or "xlsx";
        var read = new IReadOnlyList<CheckedInput>[inputs.Count];
        Progress.Run(streams.Error, inputs.Count, options.Language, advance =>
            Parallel.For(0, inputs.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, index =>
            {
                var ofInput = workbench.Check(inputs[index], streams.Input);
                read[index] = isSigned ? [.. ofInput.Select(decisions.Apply)] : ofInput;
                advance();
            }));
        var results = read.SelectMany(ofInput => ofInput).ToArray();
        Workbench.Relate(results);
        foreach (var result in results.Where(result => result.Problem is not null))
        {
            streams.Error.WriteLine($"mingsuan: {result.Input.Name}{(options.Language == Language.Chinese ? "：" : ": ")}{result.Problem!.In(options.Language)}");
        }

        decisions.ReportStale(results);
        int written = ResultWriter.Write(streams, options.Output, stream => Write(stream, results, options));
        return written != ExitCode.Success ? written
            : results.Any(result => result.Problem is not null) ? ExitCode.Unreadable
            : Fails(results, options.FailOn) ? ExitCode.Findings
            : ExitCode.Success;
    }

    private static void Write(Stream stream, CheckedInput[] results, CheckOptions options)
    {
        switch (options.Format)
        {
            case "json":
                FindingsJson.Write(stream, results, options.Language);
                break;
            case "html":
                stream.Write(Encoding.UTF8.GetBytes(HtmlReport.Render(Reported(results), options.Language, KnownRules.ById)));
                break;
            case "xlsx":
                ExcelReport.Write(stream, Reported(results), options.Language, KnownRules.ById);
                break;
            default:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
                {
                    new TextReport(writer, options.Language, nameUnreadable: options.Output is not null).Write(results);
                }

                break;
        }
    }

    private static List<ReportedDocument> Reported(CheckedInput[] results) =>
        [.. SharedNames.Of([.. results.Select(result => result.Input)]).Zip(results, (name, result) => result.ToReported(name))];

    private static bool Fails(CheckedInput[] results, string failOn) => failOn != "never" && results.Any(result =>
        result.Report is { } report && (report.CountOpen(Severity.Error) > 0 || (failOn == "warning" && report.CountOpen(Severity.Warning) > 0)));

    private sealed record CheckOptions(string Format, string? Output, string FailOn, Language Language, string? Decisions, int Jobs);
}
