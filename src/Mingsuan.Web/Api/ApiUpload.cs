using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Web.Checking;

namespace Mingsuan.Web.Api;

/// <summary>The files of a call: parts of a form, or the body itself with its name in <c>?name=</c> or Content-Disposition.</summary>
internal static class ApiUpload
{
    /// <summary>The files as they came; archives are not unpacked.</summary>
    /// <exception cref="RefusedException">There is none, or they pass a limit.</exception>
    public static async Task<IReadOnlyList<HandedIn>> RawAsync(HttpContext context, CheckLimits limits)
    {
        var files = new List<HandedIn>();
        if (context.Request.HasFormContentType)
        {
            foreach (var file in (await context.Request.ReadFormAsync()).Files)
            {
                byte[] content = new byte[file.Length];
                await using var stream = file.OpenReadStream();
                await stream.ReadExactlyAsync(content);
                files.Add(new HandedIn(FileNames.Clean(file.FileName), file.ContentType, content));
            }
        }
        else
        {
            byte[] body = await BodyAsync(context, limits);
            if (body.Length > 0)
            {
                files.Add(new HandedIn(FileNames.Clean(NameOf(context)), context.Request.ContentType ?? string.Empty, body));
            }
        }

        return files.Count > 0 ? files : throw new RefusedException(
            new Message("请求中没有文件。请用 multipart/form-data 上传，或直接以文件内容为请求体。", "The request holds no file. Send multipart/form-data, or the file itself as the body."));
    }

    /// <summary>The documents, archives unpacked.</summary>
    /// <exception cref="RefusedException">There is none, or they pass a limit.</exception>
    public static async Task<IReadOnlyList<HandedIn>> DocumentsAsync(HttpContext context, CheckLimits limits)
    {
        var documents = (await RawAsync(context, limits)).SelectMany(file => UploadReader.Take(file.Name, file.Content, limits)).ToList();
        return documents.Count <= limits.Documents ? documents : throw new RefusedException(
            new Message($"一次最多 {limits.Documents} 份文件。", $"At most {limits.Documents} documents at once."));
    }

    private static string? NameOf(HttpContext context) =>
        context.Request.Query["name"].ToString() is { Length: > 0 } name ? name
        : ContentDispositionHeaderValue.TryParse(context.Request.Headers.ContentDisposition.ToString(), out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString()
            : null;

    private static async Task<byte[]> BodyAsync(HttpContext context, CheckLimits limits)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[81920];
        int count;
        while ((count = await context.Request.Body.ReadAsync(chunk)) > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > limits.UploadBytes)
            {
                throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return buffer.ToArray();
    }
}
