using System.Diagnostics;
using System.Globalization;
using Mingsuan.Compilation;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Bench;

/// <summary>
/// One department to all formats in a warm process: read the book, compile, write each format, read it back, check. PDF is apart: a browser, which is a
/// process of its own, prints it.
/// </summary>
internal static class Publish
{
    private const int Runs = 15;
    private static readonly string[] Formats = ["docx", "xlsx", "html", "json", "csv"];

    /// <summary>Prints the median of each step in milliseconds.</summary>
    public static void Run(string catalog, string books, bool withPdf)
    {
        var codes = Catalogue.Load(Path.Combine(catalog, "codes"));
        var lexicon = LexiconLoader.Load(Path.Combine(catalog, "lexicon"));
        var layouts = new LayoutCatalogue(Path.Combine(catalog, "layouts"), lexicon, codes);
        var compiler = new BookCompiler(lexicon, codes, CategoryTable.Load(Path.Combine(catalog, "lexicon")));
        var press = new PublicationPress(Workbench.Load(catalog));
        Console.WriteLine($"{"book",-14} {"compile",8} {string.Join(' ', Formats.Select(format => format.PadLeft(8)))} {"all",8}{(withPdf ? "      pdf" : string.Empty)}");
        foreach (string folder in Directory.GetDirectories(books).Order(StringComparer.Ordinal))
        {
            var layout = layouts.Find(Path.GetFileName(folder))!;
            CompiledBook Compile()
            {
                var findings = new BookFindings();
                return compiler.Compile(FolderBook.Read(folder, codes, findings)!, layout, PriorYear.Unknown, findings);
            }

            void Make(params string[] formats) => press.Make(Compile(), formats, new Dictionary<string, string>(StringComparer.Ordinal), new BookFindings());

            double compile = Median(Runs, () => Compile());

            // Every set of formats is checked once, whatever is in it: what a format adds is what it takes beyond none.
            double none = Median(Runs, () => Make());
            var each = Formats.Select(format => Median(Runs, () => Make(format)) - none);
            string line = $"{Path.GetFileName(folder),-14} {Number(compile)} {string.Join(' ', each.Select(Number))} {Number(Median(Runs, () => Make(Formats)))}";
            Console.WriteLine(line + (withPdf ? " " + Number(Median(3, () => Make("pdf")) - none) : string.Empty));
        }
    }

    private static string Number(double milliseconds) => Math.Max(0, milliseconds).ToString("0", CultureInfo.InvariantCulture).PadLeft(8);

    private static double Median(int runs, Action action)
    {
        var times = new List<double>();
        for (int run = 0; run <= runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The first run warms up.
        return times.Skip(1).Order().ElementAt(runs / 2);
    }
}
