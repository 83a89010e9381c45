using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reading;

/// <summary>What came of one document of a file; an archive has several.</summary>
/// <param name="Inner">Its path inside the archive; null when the file is no archive.</param>
/// <param name="Document">The document, or null when it could not be read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record DocumentResult(string? Inner, Document? Document, Message? Problem);
