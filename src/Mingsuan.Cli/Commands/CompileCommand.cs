using System.CommandLine;
using Mingsuan.Cli.Compiling;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan compile</c>: from one budget book, or a bare ledger, the whole disclosure in every format.</summary>
internal static class CompileCommand
{
    /// <summary>The formats of the contract, in the order in which they are made.</summary>
    public static readonly string[] Formats = ["docx", "xlsx", "html", "pdf", "json", "csv", "txt"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var book = new Argument<string?>("BOOK") { Description = "预算书：Excel 文件或文件夹", Arity = ArgumentArity.ZeroOrOne };
        var ledger = new Option<string?>("--ledger") { Description = "只有预算明细时：CSV 文件，只编报表；须同时给 --profile", HelpName = "FILE.csv" };
        var profile = new Option<string?>("--profile") { Description = "公开样式，见 mingsuan profiles；不写则用预算书中的", HelpName = "ID" };
        var output = new Option<string>("-o", "--output") { Description = "输出文件夹", DefaultValueFactory = _ => "公开", HelpName = "DIR" };
        var formats = new Option<string>("--formats") { Description = "要生成的格式，逗号分隔；默认 docx,xlsx,html,json,csv，装有浏览器时还有 pdf", DefaultValueFactory = _ => string.Empty, HelpName = "LIST" };
        var prior = new Option<string?>("--prior") { Description = "上年的预算书、公开文件或 disclosure.json，用于写增减变化", HelpName = "FILE" };
        var command = new Command("compile", "由预算书编制整套公开文件，读回自检无误后交出") { book, ledger, profile, output, formats, prior };
        command.Validators.Add(result =>
        {
            if (result.GetValue(book) is null == result.GetValue(ledger) is null)
            {
                result.AddError("请给出预算书，或用 --ledger 给出预算明细（二者选一）。");
            }
            else if (result.GetValue(ledger) is not null && result.GetValue(profile) is null)
            {
                result.AddError("用 --ledger 时须用 --profile 指明公开样式。");
            }

            string[] unknown = [.. List(result.GetValue(formats)).Except(Formats)];
            if (unknown.Length > 0)
            {
                result.AddError($"不认识格式 {string.Join("、", unknown)}，可用：{string.Join("、", Formats)}。");
            }
        });
        command.SetAction(result => new CompileRun(streams, catalogDirectory).Run(new CompileOptions(
            result.GetValue(book), result.GetValue(ledger), result.GetValue(profile), result.GetValue(output)!, List(result.GetValue(formats)), result.GetValue(prior))));
        return command;
    }

    private static IReadOnlyList<string> List(string? text) => (text ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
