using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Web.Checking;

/// <summary>Takes the files of a form; archives are unpacked.</summary>
internal static class UploadReader
{
    /// <summary>The documents in order.</summary>
    /// <exception cref="RefusedException">There is none, or they pass a limit.</exception>
    public static async Task<IReadOnlyList<HandedIn>> ReadAsync(IReadOnlyList<IFormFile> files, CheckLimits limits)
    {
        var documents = new List<HandedIn>();
        if (files.Sum(file => file.Length) > limits.UploadBytes)
        {
            throw Refused($"一次上传的文件共大于 {limits.UploadBytes >> 20} MB（上限）。请分几次上传。", $"The files are larger than {limits.UploadBytes >> 20} MB together (the limit). Hand them in in several parts.");
        }

        foreach (var file in files.Where(file => file.Length > 0 || file.FileName.Length > 0))
        {
            documents.AddRange(Take(FileNames.Clean(file.FileName), await BytesAsync(file, limits), limits));
            Count(documents, limits);
        }

        return documents.Count > 0 ? documents : throw Refused("请选择要检查的文件。", "Choose the documents to be checked.");
    }

    /// <summary>The documents of one file that is in memory.</summary>
    /// <exception cref="RefusedException">There is none, or they pass a limit.</exception>
    public static IReadOnlyList<HandedIn> Take(string name, byte[] content, CheckLimits limits)
    {
        if (content.Length == 0)
        {
            throw Refused($"“{name}”是空文件（0 字节）。请重新选择。", $"“{name}” is empty (0 bytes). Choose another file.");
        }

        if (content.Length > limits.FileBytes)
        {
            throw TooLarge(name, limits);
        }

        return UploadArchive.IsArchive(content) ? UploadArchive.Unpack(name, content, limits) : [new HandedIn(name, "application/octet-stream", content)];
    }

    private static void Count(List<HandedIn> documents, CheckLimits limits)
    {
        if (documents.Count > limits.Documents)
        {
            throw Refused($"一次最多 {limits.Documents} 份文件。请分几次上传。", $"At most {limits.Documents} documents at once. Hand them in in several parts.");
        }
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CheckLimits limits)
    {
        if (file.Length > limits.FileBytes)
        {
            throw TooLarge(FileNames.Clean(file.FileName), limits);
        }

        byte[] content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content);
        return content;
    }

    private static RefusedException TooLarge(string name, CheckLimits limits) =>
        Refused($"“{name}”大于 {limits.FileBytes >> 20} MB（上限）。请拆分后再上传。", $"“{name}” is larger than {limits.FileBytes >> 20} MB (the limit). Split it first.");

    private static RefusedException Refused(string chinese, string english) => new(new Message(chinese, english), "files");
}
