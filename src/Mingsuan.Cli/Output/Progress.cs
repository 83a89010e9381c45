using Mingsuan.Core.Findings;
using Spectre.Console;

namespace Mingsuan.Cli.Output;

/// <summary>A progress bar on a terminal when there is more than one document; silent otherwise.</summary>
internal static class Progress
{
    /// <summary>Does the work; it calls the given action once for each document done.</summary>
    public static void Run(TextWriter error, int count, Language language, Action<Action> work)
    {
        if (count < 2 || Console.IsErrorRedirected)
        {
            work(() => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(language == Language.Chinese ? "检查" : "Checking", maxValue: count);
            work(() => task.Increment(1));
        });
    }
}
