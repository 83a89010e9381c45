using System.CommandLine;
using Mingsuan.Core.Catalogues;
using Mingsuan.Publishing.Books;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan new</c>: an empty budget book to fill in.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var profile = new Option<string>("--profile") { Description = "公开样式，见 mingsuan profiles", DefaultValueFactory = _ => "national", HelpName = "ID" };
        var output = new Option<string>("-o", "--output") { Description = "写入的文件", DefaultValueFactory = _ => "预算书.xlsx", HelpName = "FILE.xlsx" };
        var command = new Command("new", "新建一本空白的部门预算书（Excel），供填写") { profile, output };
        command.SetAction(result => Run(streams, catalogDirectory, result.GetValue(profile)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(Streams streams, string catalogDirectory, string profile, string output)
    {
        var layouts = ProfilesCommand.Load(catalogDirectory);
        if (layouts.Find(profile) is not { } layout)
        {
            streams.Error.WriteLine($"mingsuan: 没有样式“{profile}”，可用：{string.Join("、", layouts.Ids)}");
            return ExitCode.Usage;
        }

        if (File.Exists(output))
        {
            streams.Error.WriteLine($"mingsuan: {output} 已存在，未覆盖。请用 -o 另写一个文件名。");
            return ExitCode.Usage;
        }

        var catalogue = Catalogue.Load(Path.Combine(catalogDirectory, "codes"), UserCodes.CurrentDirectory());
        return ResultWriter.Write(streams, output, stream => WorkbookBook.WriteEmpty(layout, catalogue, stream));
    }
}
