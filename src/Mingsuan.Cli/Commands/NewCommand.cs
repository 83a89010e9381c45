using System.CommandLine;
using Mingsuan.Cli.Compiling;
using Mingsuan.Core.Catalogues;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;
using Mingsuan.Reading;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan new</c>: an empty budget book to fill in.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        var profile = new Option<string>("--profile") { Description = "公开样式，见 mingsuan profiles", DefaultValueFactory = _ => "national", HelpName = "ID" };
        var output = new Option<string>("-o", "--output") { Description = "写入的文件", DefaultValueFactory = _ => "预算书.xlsx", HelpName = "FILE.xlsx" };
        var from = new Option<string?>("--from") { Description = "把已有的预算书换成另一种形式：-o 以 .xlsx 结尾写成 Excel，否则写成文件夹", HelpName = "BOOK" };
        var command = new Command("new", "新建一本空白的部门预算书（Excel），供填写") { profile, output, from };
        command.SetAction(result => Run(streams, catalogDirectory, result.GetValue(profile)!, result.GetValue(output)!, result.GetValue(from)));
        return command;
    }

    /// <summary>The same book in the other form; with a fault in it nothing is written, so that nothing is lost.</summary>
    private static int Convert(Streams streams, string from, string output, Catalogue catalogue, LayoutCatalogue layouts)
    {
        var findings = new BookFindings();
        try
        {
            var book = BookFile.Read(from, catalogue, findings);
            foreach (var finding in findings.Findings)
            {
                streams.Error.WriteLine($"{finding.Rule}  {finding.Message.Chinese}");
            }

            if (book is null || findings.HasErrors)
            {
                streams.Error.WriteLine($"mingsuan: {from} 有错误，没有写出。请改正后再换。");
                return ExitCode.Findings;
            }

            if (output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                return ResultWriter.Write(streams, output, stream => WorkbookBook.Write(book, catalogue, stream, layouts.Find(book.LayoutId)));
            }

            FolderBook.Write(book, output);
            return ExitCode.Success;
        }
        catch (ReadingException exception)
        {
            streams.Error.WriteLine($"mingsuan: {from}：{exception.Reason.Chinese}");
            return ExitCode.Unreadable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"mingsuan: 无法写入 {output}：{exception.Message}");
            return ExitCode.Usage;
        }
    }

    private static int Run(Streams streams, string catalogDirectory, string profile, string output, string? from)
    {
        var layouts = ProfilesCommand.Load(catalogDirectory);
        if (layouts.Find(profile) is not { } layout)
        {
            streams.Error.WriteLine($"mingsuan: 没有样式“{profile}”，可用：{string.Join("、", layouts.Ids)}");
            return ExitCode.Usage;
        }

        if (File.Exists(output) || (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any()))
        {
            streams.Error.WriteLine($"mingsuan: {output} 已存在，未覆盖。请用 -o 另写一个文件名。");
            return ExitCode.Usage;
        }

        var catalogue = Catalogue.Load(Path.Combine(catalogDirectory, "codes"), UserCodes.CurrentDirectory());
        if (from is not null)
        {
            return Convert(streams, from, output, catalogue, layouts);
        }

        return ResultWriter.Write(streams, output, stream => WorkbookBook.WriteEmpty(layout, catalogue, stream));
    }
}
