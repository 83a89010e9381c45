using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Legacy;

/// <summary>Word and Excel documents that are encrypted with a password: recognised, so that the message says what to do.</summary>
internal sealed class ProtectedOfficeReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "application/vnd.ms-office";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => CompoundFile.RootNames(bytes).Contains("EncryptedPackage");

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits) =>
        throw new ReadingException("文件有密码保护，无法读取。请在 Word、Excel 或 WPS 中解除密码后再检查。", "The file is protected by a password. Remove the password in Word, Excel or WPS first.");
}
