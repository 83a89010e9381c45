using System.CommandLine;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Backups;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Migrations;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan serve</c>, and what an administrator does with its data: <c>backup</c>, <c>restore</c>, <c>verify</c>.</summary>
internal static class ServeCommand
{
    private const string DefaultData = "mingsuan-data";

    /// <summary>Makes the commands.</summary>
    public static IEnumerable<Command> Create(TextWriter output, TextWriter error)
    {
        yield return Serve(output, error);
        yield return WithFile("backup", "备份全部数据到一个文件", output, error, async (database, path) =>
        {
            var manifest = await new BackupService(database).BackUpAsync(path);
            return $"已备份 {manifest.Tables.Sum(table => table.Rows)} 行数据到 {path}";
        });
        yield return WithFile("restore", "把备份恢复到空的数据库", output, error, async (database, path) =>
        {
            var manifest = await new RestoreService(database).RestoreAsync(path);
            return $"已恢复 {manifest.Tables.Sum(table => table.Rows)} 行数据，校验值和操作记录均已核对。";
        });
        yield return Verify(output, error);
    }

    private static Command Serve(TextWriter output, TextWriter error)
    {
        var (data, database) = Options();
        Option<string> urls = new Option<string>("--urls") { Description = "监听地址，默认只限本机", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var demo = new Option<bool>("--demo") { Description = "在空的数据库里载入虚构部门的演示数据" };
        var formats = new Option<string?>("--formats") { Description = "公开文件的格式，逗号分隔；默认 docx,xlsx,html,json,csv，装有浏览器时还有 pdf", HelpName = "LIST" };
        formats.Validators.Add(result =>
        {
            string[] unknown = [.. List(result.GetValueOrDefault<string?>()).Except(CompileCommand.Formats)];
            if (unknown.Length > 0)
            {
                result.AddError($"不认识格式 {string.Join("、", unknown)}，可用：{string.Join("、", CompileCommand.Formats)}。");
            }
        });
        var command = new Command("serve", "启动网页应用") { data, database, urls, demo, formats };
        command.SetAction((result, _) => GuardAsync(error, async () =>
        {
            await WebHost.RunAsync(
                new WebOptions
                {
                    DataDirectory = result.GetValue(data)!,
                    Database = result.GetValue(database),
                    Urls = result.GetValue(urls)!,
                    Demo = result.GetValue(demo),
                    Formats = List(result.GetValue(formats)) is { Length: > 0 } list ? list : null,
                },
                output);
            return ExitCode.Success;
        }));
        return command;
    }

    private static string[] List(string? text) => (text ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Command Verify(TextWriter output, TextWriter error)
    {
        var (data, database) = Options();
        var command = new Command("verify", "校验操作记录") { data, database };
        command.SetAction((result, _) => GuardAsync(error, async () =>
        {
            await using var opened = Open(result.GetValue(data)!, result.GetValue(database));
            await new Migrator(opened).MigrateAsync();
            var verification = await new AuditTrail(opened).VerifyAsync();
            await output.WriteLineAsync(verification.Fault?.Chinese ?? $"已校验 {verification.Verified} 条操作记录，全部完好。");
            return verification.IsIntact ? ExitCode.Success : ExitCode.Findings;
        }));
        return command;
    }

    private static Command WithFile(string name, string description, TextWriter output, TextWriter error, Func<Database, string, Task<string>> work)
    {
        var (data, database) = Options();
        var file = new Argument<string>("FILE") { Description = "备份文件（.zip）" };
        var command = new Command(name, description) { file, data, database };
        command.SetAction((result, _) => GuardAsync(error, async () =>
        {
            await using var opened = Open(result.GetValue(data)!, result.GetValue(database));
            await output.WriteLineAsync(await work(opened, result.GetValue(file)!));
            return ExitCode.Success;
        }));
        return command;
    }

    private static (Option<string> Data, Option<string?> Database) Options() => (
        new Option<string>("--data") { Description = "数据目录", HelpName = "DIR", DefaultValueFactory = _ => DefaultData },
        new Option<string?>("--database") { Description = "PostgreSQL 连接字符串；不写则使用数据目录里的 SQLite", HelpName = "CONNECTION" });

    private static Database Open(string data, string? database) => Database.Open(new WebOptions { DataDirectory = data, Database = database }.DatabaseLocation);

    private static async Task<int> GuardAsync(TextWriter error, Func<Task<int>> work)
    {
        Message message;
        try
        {
            return await work();
        }
        catch (RefusedException refused)
        {
            message = refused.Text;
        }
        catch (SchemaException schema)
        {
            message = schema.Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            message = new Message(exception.Message, exception.Message);
        }

        await error.WriteLineAsync($"mingsuan: {message.Chinese}");
        return ExitCode.Unreadable;
    }
}
