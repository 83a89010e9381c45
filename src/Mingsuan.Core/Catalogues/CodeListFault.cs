using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Catalogues;

/// <summary>One fault of a code list file.</summary>
/// <param name="File">Path of the file, as it was opened.</param>
/// <param name="Line">1-based line in the file; <see langword="null"/> when the file as a whole is at fault.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record CodeListFault(string File, int? Line, Message Message)
{
    /// <summary>File, line and message in one line of Chinese text.</summary>
    public override string ToString() => Line is int line ? $"{File} 第 {line} 行：{Message.Chinese}" : $"{File}：{Message.Chinese}";
}
