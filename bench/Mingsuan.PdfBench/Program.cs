using System.Diagnostics;
using Mingsuan.Reading;

// pdf.sh RUNS FILE.pdf …: the median time of reading a PDF, warm, beside that of `mutool trace` alone, taken in turn.
int runs = int.Parse(args[0]);
var reader = new DocumentReader();
foreach (string path in args.Skip(1))
{
    byte[] bytes = File.ReadAllBytes(path);
    var ours = new List<TimeSpan>();
    var theirs = new List<TimeSpan>();
    for (int run = 0; run < runs + 3; run++)
    {
        ours.Add(Time(() => reader.Read(bytes, "bench.pdf")));
        theirs.Add(Time(() => Trace(path)));
    }

    TimeSpan own = Median(ours.Skip(3));
    TimeSpan bare = Median(theirs.Skip(3));
    Console.WriteLine($"{Path.GetFileName(path)}: reading {own.TotalMilliseconds:0.0} ms, mutool trace {bare.TotalMilliseconds:0.0} ms, ratio {own / bare:0.00}");
}

static TimeSpan Time(Action action)
{
    var watch = Stopwatch.StartNew();
    action();
    return watch.Elapsed;
}

static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2);

static void Trace(string path)
{
    using var process = Process.Start(new ProcessStartInfo("mutool", ["trace", path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
    process.ErrorDataReceived += (_, _) => { };
    process.BeginErrorReadLine();
    byte[] buffer = new byte[1 << 16];
    while (process.StandardOutput.BaseStream.Read(buffer) > 0)
    {
    }

    process.WaitForExit();
}
