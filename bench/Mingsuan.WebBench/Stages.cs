using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Workshop;

namespace Mingsuan.WebBench;

/// <summary>What one book costs: opening it, compiling it, checking it, and keeping it in memory.</summary>
internal static class Stages
{
    /// <summary>Measures and prints, book by book; the first ten warm the program up.</summary>
    public static async Task PrintAsync(IServiceProvider services, IReadOnlyList<long> books)
    {
        var rows = services.GetRequiredService<BookRowStore>();
        var workshop = services.GetRequiredService<BookWorkshop>();
        double[] spent = new double[3];
        long before = 0;
        for (int index = 0; index < books.Count; index++)
        {
            if (index == 10)
            {
                Array.Clear(spent);
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            var opened = await TimeAsync(0, () => rows.OpenAsync(books[index]));
            await TimeAsync(1, () => workshop.CompileAsync(opened!));
            await TimeAsync(2, () => workshop.InspectAsync(opened!));
        }

        int counted = books.Count - 10;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"a book: opened in {spent[0] / counted:0.0} ms, compiled in {spent[1] / counted:0.0} ms, checked in {spent[2] / counted:0.0} ms, kept in {kept / 1024 / counted} kB");

        async Task<T> TimeAsync<T>(int stage, Func<Task<T>> work)
        {
            long begun = Stopwatch.GetTimestamp();
            var result = await work();
            spent[stage] += Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            return result;
        }
    }
}
