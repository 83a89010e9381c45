using Microsoft.Playwright;

namespace Mingsuan.Browser.Tests.Support;

/// <summary>Takes the pictures of the user guide: into the folder that MINGSUAN_PICTURES names, into none without it.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MINGSUAN_PICTURES");

    /// <summary>Takes a picture of what is in view, or of the whole page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name of the file, without its ending.</param>
    /// <param name="whole">Whether the page is taken to its end.</param>
    /// <param name="height">How much of what is in view is taken, from its top; null for all of it.</param>
    public static async Task TakeAsync(IPage page, string name, bool whole = false, int? height = null)
    {
        if (!string.IsNullOrEmpty(Folder))
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = whole, Clip = height is int high ? new() { X = 0, Y = 0, Width = page.ViewportSize!.Width, Height = high } : null });
        }
    }
}
