using System.CommandLine;
using Mingsuan.Core.Findings;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan rules</c>: lists every rule with its source and how far the source was read.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams)
    {
        var format = new Option<string>("--format") { Description = "输出格式：text、json 或 markdown", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "markdown");
        var language = new Option<string>("--lang") { Description = "语言", DefaultValueFactory = _ => "zh" }.AcceptOnlyFromAmong("zh", "en");
        var output = new Option<string?>("-o", "--output") { Description = "写入文件；不写则输出到标准输出", HelpName = "FILE" };
        var command = new Command("rules", "列出检查规则及其依据") { format, language, output };
        command.SetAction(result => Run(
            streams, result.GetValue(format)!, result.GetValue(language) == "en" ? Language.English : Language.Chinese, result.GetValue(output)));
        return command;
    }

    private static int Run(Streams streams, string format, Language language, string? output) => ResultWriter.Write(streams, output, stream =>
    {
        if (format == "json")
        {
            RulesView.Json(stream, language);
            return;
        }

        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (format == "markdown")
        {
            RulesView.Markdown(writer);
        }
        else
        {
            RulesView.Text(writer, language);
        }
    });
}
