using System.CommandLine;
using Mingsuan.Cli.Files;
using Mingsuan.Cli.Json;
using Mingsuan.Cli.Output;
using Mingsuan.Cli.Reports;
using Mingsuan.Core.Findings;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan check</c>: reads documents, checks them and reports.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var paths = new Argument<string[]>("PATH") { Description = "文件或文件夹（含其下所有文件）；- 表示从标准输入读文本", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "报告格式：text 或 json", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("-o", "--output") { Description = "写入文件；不写则输出到标准输出", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "有此级别及以上的问题时以 1 退出", DefaultValueFactory = _ => "error" }.AcceptOnlyFromAmong("error", "warning", "never");
        var language = new Option<string>("--lang") { Description = "报告语言", DefaultValueFactory = _ => "zh" }.AcceptOnlyFromAmong("zh", "en");
        var jobs = new Option<int>("--jobs") { Description = "同时检查的文件数；默认为处理器数", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1)
            {
                result.AddError("--jobs 至少为 1。");
            }
        });
        var command = new Command("check", "检查预算公开文件，报告数字之间的矛盾") { paths, format, output, failOn, language, jobs };
        command.SetAction(result => Run(
            streams,
            Workbench.Load(catalogDirectory),
            InputFiles.Find(result.GetValue(paths)!),
            new CheckOptions(
                result.GetValue(format)!,
                result.GetValue(output),
                result.GetValue(failOn)!,
                result.GetValue(language) == "en" ? Language.English : Language.Chinese,
                result.GetValue(jobs))));
        return command;
    }

    private static int Run(Streams streams, Workbench workbench, IReadOnlyList<Input> inputs, CheckOptions options)
    {
        var read = new IReadOnlyList<CheckedInput>[inputs.Count];
        Progress.Run(streams.Error, inputs.Count, options.Language, advance =>
            Parallel.For(0, inputs.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, index =>
            {
                read[index] = workbench.Check(inputs[index], streams.Input);
                advance();
            }));
        var results = read.SelectMany(ofInput => ofInput).ToArray();
        foreach (var result in results.Where(result => result.Problem is not null))
        {
            streams.Error.WriteLine($"mingsuan: {result.Input.Name}{(options.Language == Language.Chinese ? "：" : ": ")}{result.Problem!.In(options.Language)}");
        }

        int written = ResultWriter.Write(streams, options.Output, stream =>
        {
            if (options.Format == "json")
            {
                FindingsJson.Write(stream, results, options.Language);
            }
            else
            {
                using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                new TextReport(writer, options.Language, nameUnreadable: options.Output is not null).Write(results);
            }
        });
        return written != ExitCode.Success ? written
            : results.Any(result => result.Problem is not null) ? ExitCode.Unreadable
            : Fails(results, options.FailOn) ? ExitCode.Findings
            : ExitCode.Success;
    }

    private static bool Fails(CheckedInput[] results, string failOn) => failOn != "never" && results.Any(result =>
        result.Report?.Findings.Any(finding => finding.Severity == Severity.Error || (failOn == "warning" && finding.Severity == Severity.Warning)) ?? false);

    private sealed record CheckOptions(string Format, string? Output, string FailOn, Language Language, int Jobs);
}
