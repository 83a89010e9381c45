using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Tests.Databases;

/// <summary>Writes pairs of rows without end, and confirms each pair on standard output after it is saved.</summary>
internal static class ConfirmedWriter
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        await using var database = Database.Open(arguments[0]);
        var rows = new BookRowStore(database);
        long book = long.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture);
        string round = arguments[2];
        for (int number = 0; ; number++)
        {
            string key = $"{round}-{number:D6}";
            await rows.SaveAsync(Actor.System, book, [Row(key + "-a"), Row(key + "-b")]);
            Console.WriteLine(key);
        }
    }

    private static BookRow Row(string key) => new() { Kind = BookRowKind.Line, Key = key, UnitCode = "301001", AmountFen = 100, Content = "{}" };
}
