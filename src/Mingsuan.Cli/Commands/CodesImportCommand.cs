using System.CommandLine;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan codes import</c>: merges the Ministry's list into the user's own lists.</summary>
internal static class CodesImportCommand
{
    private static readonly string Importable =
        string.Join("、", CodeListDefinition.All.Where(definition => definition.Importable).Select(definition => definition.Id));

    public static Command Create(TextWriter output, TextWriter error, string? userDirectory)
    {
        var file = new Argument<string>("FILE") { Description = "CSV（UTF-8），表头 code,name[,from,to] 或 科目编码,科目名称" };
        var list = new Option<string?>("--list") { Description = "导入哪个代码表：" + Importable, HelpName = "LIST" };
        var command = new Command("import", "导入财政部公布的目录，作为官方依据") { file, list };
        command.SetAction(result =>
            Import(output, error, result.GetRequiredValue(file), result.GetValue(list), userDirectory ?? UserCodes.CurrentDirectory()));
        return command;
    }

    private static int Import(TextWriter output, TextWriter error, string file, string? list, string? userDirectory)
    {
        if (list is null || CodeListDefinition.ById(list) is not { Importable: true } definition)
        {
            error.WriteLine(list is null ? $"请用 --list 指明导入哪个代码表：{Importable}" : $"“{list}”不是可导入的代码表，可用：{Importable}");
            return CodesExit.Usage;
        }

        if (userDirectory is null)
        {
            error.WriteLine($"找不到用户数据目录，请设置环境变量 {UserCodes.DirectoryVariable}");
            return CodesExit.Usage;
        }

        try
        {
            CodeImport import = UserCodes.Import(file, definition, userDirectory);
            output.WriteLine($"已导入{definition.Title} {import.Imported} 条，用户代码表共 {import.Total} 条：{import.File}");
            return CodesExit.Success;
        }
        catch (CatalogueException exception)
        {
            error.WriteLine(exception.Message);
            error.WriteLine("没有导入任何内容。");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"无法写入 {userDirectory}：{exception.Message}");
            error.WriteLine("没有导入任何内容。");
        }

        return CodesExit.Unreadable;
    }
}
