using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Mingsuan.Web.Hosting;
using Mingsuan.WebBench;

// Fills a database with a county and asks for pages at a steady rate over loopback: WebBench [departments] [years] [requests a second] [seconds] [1: all books are checked before, 0: just started].
int departments = Argument(0, 100);
int years = Argument(1, 5);
int rate = Argument(2, 50);
int seconds = Argument(3, 30);
bool warm = Argument(4, 1) != 0;
var folder = Directory.CreateTempSubdirectory("mingsuan-webbench-");
try
{
    await using var app = await WebHost.BuildAsync(new WebOptions { DataDirectory = folder.FullName, Urls = "http://127.0.0.1:0", RequestsPerSecond = 1_000_000, SignInsPerMinute = 1000, ChecksBooksAtStart = !warm, Formats = ["json"] });
    var filling = Stopwatch.StartNew();
    var (login, password, books) = await County.FillAsync(app.Services, departments, years);
    Console.WriteLine($"{books.Count} books filled in {filling.Elapsed.TotalSeconds:0} s");
    if (warm)
    {
        await Stages.PrintAsync(app.Services, books);
    }

    await app.StartAsync();
    using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(app.Urls.First()) };
    await SignInAsync(client, login, password);
    string[] pages = ["/", "/books", "/books/{0}", "/books/{0}/statements", "/books/{0}/compare", "/books/{0}/charts"];
    var random = new Random(7);
    foreach (string page in pages)
    {
        using var first = await client.GetAsync(string.Format(page, books[0]));
        Console.WriteLine($"{page,-28} {(int)first.StatusCode}");
    }

    var taken = new List<(string Page, double Milliseconds, int Status)>();
    var worked = Environment.CpuUsage.TotalTime;
    var clock = Stopwatch.StartNew();
    var running = new List<Task>();
    for (int number = 0; number < rate * seconds; number++)
    {
        double due = number * 1000.0 / rate;
        if (due - clock.Elapsed.TotalMilliseconds is > 0 and var wait)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(wait));
        }

        string page = pages[random.Next(pages.Length)];
        running.Add(AskAsync(page, string.Format(page, books[random.Next(books.Count)])));
    }

    await Task.WhenAll(running);
    double processor = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / taken.Count;
    Console.WriteLine($"processor time of server and client together: {processor:0.0} ms a request; memory {Environment.WorkingSet >> 20} MB");
    Print("all", taken);
    foreach (var group in taken.GroupBy(item => item.Page).OrderBy(group => group.Key, StringComparer.Ordinal))
    {
        Print(group.Key, [.. group]);
    }

    await app.StopAsync();

    async Task AskAsync(string page, string path)
    {
        long begun = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        lock (taken)
        {
            taken.Add((page, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, (int)answer.StatusCode));
        }
    }
}
finally
{
    folder.Delete(recursive: true);
}

int Argument(int index, int otherwise) => args.Length > index ? int.Parse(args[index]) : otherwise;

static async Task SignInAsync(HttpClient client, string login, string password)
{
    string page = await client.GetStringAsync("/sign-in");
    string token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
    using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["login"] = login, ["password"] = password });
    using var answer = await client.PostAsync("/sign-in", form);
    if (answer.StatusCode != HttpStatusCode.Redirect)
    {
        throw new InvalidOperationException($"Signing in failed: {(int)answer.StatusCode}");
    }
}

static void Print(string name, List<(string Page, double Milliseconds, int Status)> taken)
{
    var sorted = taken.Select(item => item.Milliseconds).Order().ToList();
    Console.WriteLine($"{name,-28} {sorted.Count,6} requests  median {sorted[sorted.Count / 2],7:0.0} ms  p99 {sorted[sorted.Count * 99 / 100],7:0.0} ms  not 200: {taken.Count(item => item.Status != 200)}");
}
