using System.Diagnostics;
using System.Globalization;
using Mingsuan.Inspection;
using Mingsuan.Reading;

// RUNS FILE …: the median time, warm, of reading each file into a document, and of understanding that document's figures, sentences and targets;
// for a PDF beside the time of `mutool trace` alone, taken in turn. RUNS FILE with --milliseconds: only the first two figures, for a script.
const int WarmRounds = 10;
int runs = int.Parse(args[0], CultureInfo.InvariantCulture);
bool isForScript = args.Contains("--milliseconds", StringComparer.Ordinal);
var reader = new DocumentReader();
var workbench = Workbench.Load(Path.Combine(AppContext.BaseDirectory, "catalog"));
foreach (string path in args.Skip(1).Where(argument => argument != "--milliseconds"))
{
    byte[] bytes = File.ReadAllBytes(path);
    string name = Path.GetFileName(path);
    bool isPdf = string.Equals(Path.GetExtension(path), ".pdf", StringComparison.OrdinalIgnoreCase);
    var reading = new List<TimeSpan>();
    var understanding = new List<TimeSpan>();
    var tracing = new List<TimeSpan>();
    for (int run = 0; run < runs + WarmRounds; run++)
    {
        reading.Add(Time(() => reader.Read(bytes, name)));
        var document = reader.Read(bytes, name);
        understanding.Add(Time(() => workbench.Understand(document)));
        if (isPdf)
        {
            tracing.Add(Time(() => Trace(path)));
        }
    }

    TimeSpan own = Median(reading);
    if (isForScript)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{own.TotalMilliseconds:0.0} {Median(understanding).TotalMilliseconds:0.0}"));
        continue;
    }

    string peer = isPdf ? string.Create(CultureInfo.InvariantCulture, $", mutool trace {Median(tracing).TotalMilliseconds:0.0} ms, ratio {own / Median(tracing):0.00}") : string.Empty;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: reading {own.TotalMilliseconds:0.0} ms{peer}; understanding {Median(understanding).TotalMilliseconds:0.0} ms"));
}

static TimeSpan Time(Action action)
{
    var watch = Stopwatch.StartNew();
    action();
    return watch.Elapsed;
}

static TimeSpan Median(IEnumerable<TimeSpan> times)
{
    var warm = times.Skip(WarmRounds).Order().ToList();
    return warm[warm.Count / 2];
}

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
