using System.CommandLine;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Files;
using Mingsuan.Inspection.Json;
using Mingsuan.Reading;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan read</c>: the machine-readable disclosure of one document.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var file = new Argument<string>("FILE") { Description = "要读取的文件；- 表示标准输入" };
        var output = new Option<string?>("-o", "--output") { Description = "写入文件（JSON）；不写则输出到标准输出", HelpName = "FILE.json" };
        var command = new Command("read", "读取一份预算公开文件，输出机器可读的 JSON") { file, output };
        command.SetAction(result => Run(streams, catalogDirectory, result.GetValue(file)!, result.GetValue(output)));
        return command;
    }

    private static int Run(Streams streams, string catalogDirectory, string path, string? output)
    {
        if (Directory.Exists(path))
        {
            streams.Error.WriteLine($"mingsuan: {path} 是文件夹；read 一次只读一个文件，检查文件夹请用 check。");
            return ExitCode.Usage;
        }

        try
        {
            var contents = Workbench.Load(catalogDirectory).Read(InputFiles.Find([path])[0], streams.Input);
            return ResultWriter.Write(streams, output, stream => DisclosureJson.Write(stream, contents));
        }
        catch (ReadingException exception)
        {
            streams.Error.WriteLine($"mingsuan: {path}：{exception.Reason.Chinese}");
            return ExitCode.Unreadable;
        }
    }
}
