using System.CommandLine;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan codes</c>: shows the code lists, and takes in the Ministry's own.</summary>
public static class CodesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="output">Takes the result.</param>
    /// <param name="error">Takes notes and errors.</param>
    /// <param name="catalogDirectory">The <c>catalog</c> directory; the lists are in its <c>codes</c>.</param>
    /// <param name="userDirectory">The user's own lists; <see langword="null"/> for <see cref="UserCodes.CurrentDirectory"/>.</param>
    public static Command Create(TextWriter output, TextWriter error, string catalogDirectory, string? userDirectory = null)
    {
        var list = new Argument<string?>("LIST")
        {
            Description = "代码表：" + string.Join("、", CodeListDefinition.All.Select(definition => definition.Id)) + "；不写则显示概览",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var year = new Option<int?>("--year") { Description = "只列出该年度适用的代码", HelpName = "N" };
        var find = new Option<string?>("--find") { Description = "只列出代码以此开头、或名称含有此文字的", HelpName = "TEXT" };
        Option<string> format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "csv", "json");
        var command = new Command("codes", "列出代码表及其依据；导入财政部目录") { list, year, find, format };
        command.SetAction(result =>
        {
            var query = new CodesQuery(result.GetValue(list), result.GetValue(year), result.GetValue(find), result.GetValue(format)!);
            return Show(output, error, Path.Combine(catalogDirectory, "codes"), userDirectory ?? UserCodes.CurrentDirectory(), query);
        });
        command.Add(CodesImportCommand.Create(output, error, userDirectory));
        return command;
    }

    private static int Show(TextWriter output, TextWriter error, string directory, string? userDirectory, CodesQuery query)
    {
        if (query.List is string id && CodeListDefinition.ById(id) is null)
        {
            string known = string.Join("、", CodeListDefinition.All.Select(definition => definition.Id));
            error.WriteLine($"没有名为“{id}”的代码表，可用：{known}");
            return CodesExit.Usage;
        }

        var catalogue = Catalogue.Load(directory, userDirectory);
        List<CodesSelection> selections = [];
        foreach (CodeListDefinition definition in CodeListDefinition.All.Where(definition => query.List is null || definition.Id == query.List))
        {
            try
            {
                selections.Add(new CodesSelection(definition, [.. catalogue[definition].Search(query.Find ?? "", query.Year)]));
            }
            catch (CatalogueException exception)
            {
                error.WriteLine(exception.Message);
            }
        }

        bool complete = selections.Count == (query.List is null ? CodeListDefinition.All.Count : 1);
        CodesView.Write(output, error, selections, query);
        return complete ? CodesExit.Success : CodesExit.Unreadable;
    }
}

/// <summary>What is asked of <c>mingsuan codes</c>.</summary>
internal sealed record CodesQuery(string? List, int? Year, string? Find, string Format)
{
    /// <summary>Whether figures about the lists are wanted, not their entries.</summary>
    public bool IsOverview => List is null && Find is null;
}

/// <summary>The entries of one list that were asked for.</summary>
internal sealed record CodesSelection(CodeListDefinition Definition, IReadOnlyList<CodeEntry> Entries);
