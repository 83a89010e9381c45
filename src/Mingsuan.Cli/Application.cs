using System.CommandLine;
using Mingsuan.Cli.Commands;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Cli;

/// <summary>The program: its commands, and what becomes of faults.</summary>
internal static class Application
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code (CONTRACT).</returns>
    public static int Run(string[] arguments, Streams streams, string catalogDirectory)
    {
        using var output = new StreamWriter(streams.Output, new System.Text.UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        var root = new RootCommand("明算 Mingsuan：读取、检查和编制部门预算公开文件")
        {
            CheckCommand.Create(streams, catalogDirectory),
            ReadCommand.Create(streams, catalogDirectory),
            CompileCommand.Create(streams, catalogDirectory),
            NewCommand.Create(streams, catalogDirectory),
            ProfilesCommand.Create(streams, catalogDirectory),
            RulesCommand.Create(streams),
            CodesCommand.Create(output, streams.Error, catalogDirectory),
        };
        foreach (var command in ServeCommand.Create(output, streams.Error))
        {
            root.Add(command);
        }

        var parsed = root.Parse(arguments);
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception exception) when (exception is LexiconException or CatalogueException or LayoutException)
        {
            streams.Error.WriteLine($"mingsuan: 数据文件有误：{Environment.NewLine}{exception.Message}");
            return ExitCode.Internal;
        }
        catch (Exception exception)
        {
            streams.Error.WriteLine($"mingsuan: 程序内部错误，请连同下面的信息报告开发者。{Environment.NewLine}{exception}");
            return ExitCode.Internal;
        }
    }
}
