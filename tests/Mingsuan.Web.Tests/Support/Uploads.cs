using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace Mingsuan.Web.Tests.Support;

/// <summary>Hands documents in as a browser does, and waits until they are checked.</summary>
internal static class Uploads
{
    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "documents", name));

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Posts the form with files.</summary>
    public static async Task<Answer> HandInAsync(this Browser browser, params (string Name, byte[] Content)[] files)
    {
        string token = (await browser.GetAsync("/check")).Page.QuerySelector("form.upload input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = Form(files);
        form.Add(new StringContent(token), "__RequestVerificationToken");
        return await browser.PostAsync("/check", form);
    }

    /// <summary>Hands in and waits for the results; the address of what was handed in.</summary>
    public static async Task<string> CheckAsync(this Browser browser, params (string Name, byte[] Content)[] files)
    {
        var answer = await browser.HandInAsync(files);
        answer.Status.ShouldBe(302, answer.Body);
        for (int time = 0; time < 1200; time++)
        {
            var progress = await browser.GetAsync(answer.Location + "/progress");
            if (!progress.Body.Contains("\"done\":0", StringComparison.Ordinal) && IsDone(progress.Body))
            {
                return answer.Location!;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The documents were not checked.");
    }

    /// <summary>Hands in one document and opens its page.</summary>
    public static async Task<(string Address, Answer Page)> OpenAsync(this Browser browser, string name, byte[] content)
    {
        string batch = await browser.CheckAsync((name, content));
        string address = (await browser.GetAsync(batch)).Page.QuerySelector("tbody a")!.GetAttribute("href")!;
        return (address, await browser.GetAsync(address));
    }

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(part, "files", name);
        }

        return form;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static bool IsDone(string progress)
    {
        using var json = System.Text.Json.JsonDocument.Parse(progress);
        return json.RootElement.GetProperty("total").GetInt32() == json.RootElement.GetProperty("done").GetInt32();
    }
}
