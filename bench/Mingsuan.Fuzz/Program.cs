using System.Diagnostics;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Fuzz;
using Mingsuan.Reading;
using Mingsuan.Statements;

// fuzz.sh [VARIANTS] [FORMAT] [FILE …]: reads damaged and hostile variants of documents of each format. Every variant must end with a
// document or a ReadingException, within ten seconds and with bounded memory. A variant that does not is written to the temporary folder.
int variants = args.Length > 0 ? int.Parse(args[0]) : 500;
string? only = args.Length > 1 && args[1] != "all" ? args[1] : null;
string root = Environment.GetEnvironmentVariable("MINGSUAN_ROOT") ?? Directory.GetCurrentDirectory();
var reader = new DisclosureReader(LexiconLoader.Load(Path.Combine(root, "catalog", "lexicon")), Catalogue.Load(Path.Combine(root, "catalog", "codes")));
var documents = new DocumentReader();
int failures = 0;
var limit = TimeSpan.FromSeconds(10);
foreach (var (format, seeds) in Seeds.All(root, args.Skip(2)))
{
    if ((only is not null && format != only) || seeds.Count == 0)
    {
        continue;
    }

    var watch = Stopwatch.StartNew();
    int read = 0;
    int refused = 0;
    var longest = TimeSpan.Zero;
    long peak = 0;
    for (int index = 0; index < variants; index++)
    {
        byte[] bytes = Mutation.Of(seeds[index % seeds.Count], index);
        Try(bytes, $"{format} {index}");
    }

    foreach (var (name, bytes) in Hostile.Of(format))
    {
        GC.Collect();
        long before = GC.GetTotalMemory(true);
        long most = before;
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(false)), null, 0, 20))
        {
            Try(bytes, $"{format} {name}");
        }

        peak = Math.Max(peak, most - before);
        if (most - before > 1L << 30)
        {
            Console.WriteLine($"FAULT {format} {name}: {(most - before) >> 20} MB");
            failures++;
        }
    }

    Console.WriteLine($"{format}: {read} read, {refused} refused, longest {longest.TotalSeconds:0.00} s, at most {peak >> 20} MB for a hostile one, in {watch.Elapsed.TotalSeconds:0} s");

    void Try(byte[] bytes, string name, bool again = false)
    {
        var time = Stopwatch.StartNew();
        var reading = TimeSpan.Zero;
        try
        {
            foreach (var result in documents.ReadAll(bytes, name))
            {
                if (result.Document is not null)
                {
                    reading = time.Elapsed;
                    _ = reader.Read(result.Document);
                }
            }

            read += again ? 0 : 1;
        }
        catch (ReadingException)
        {
            refused += again ? 0 : 1;
        }
#pragma warning disable CA1031 // Whatever it is, it is a fault to be reported.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fault($"{exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}");
        }

        if (Environment.GetEnvironmentVariable("MINGSUAN_FUZZ_VERBOSE") is not null && time.Elapsed > TimeSpan.FromSeconds(1))
        {
            Console.WriteLine($"  {name}: {time.Elapsed.TotalSeconds:0.0} s, of which until the document {reading.TotalSeconds:0.0} s");
        }

        if (time.Elapsed > limit && !again)
        {
            // On a machine that is busy with other work one slow run says nothing; two do.
            Try(bytes, name, again: true);
            return;
        }

        longest = time.Elapsed > longest ? time.Elapsed : longest;
        if (time.Elapsed > limit)
        {
            Fault($"took {time.Elapsed.TotalSeconds:0} s");
        }

        void Fault(string what)
        {
            failures++;
            string file = Path.Combine(Path.GetTempPath(), $"mingsuan-fuzz {name.Replace('/', '_')}");
            File.WriteAllBytes(file, bytes);
            Console.WriteLine($"FAULT {name} ({file}): {what}");
        }
    }
}

return failures == 0 ? 0 : 1;
