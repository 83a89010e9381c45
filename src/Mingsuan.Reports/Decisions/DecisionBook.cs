using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Decisions;

/// <summary>A decision as it stands in a file.</summary>
/// <param name="Row">The row of the file, from 1.</param>
/// <param name="Fingerprint">The finding that it is about.</param>
/// <param name="Document">The document's name in the file; may be empty.</param>
/// <param name="Problem">The finding's message in the file; may be empty.</param>
/// <param name="Decision">The decision.</param>
public sealed record DecisionEntry(int Row, string Fingerprint, string Document, string Problem, Decision Decision);

/// <summary>The decisions of reviewers, found again by the content of findings.</summary>
public sealed class DecisionBook
{
    private readonly Dictionary<string, DecisionEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<Message> _faults = [];

    private DecisionBook()
    {
    }

    /// <summary>Rows that could not be used, each with its number and the remedy; the others are applied.</summary>
    public IReadOnlyList<Message> Faults => _faults;

    /// <summary>The decisions that are applied.</summary>
    public IReadOnlyCollection<DecisionEntry> Entries => _entries.Values;

    /// <summary>Reads a file of decisions: the xlsx of a report, filled in, or the same columns as CSV.</summary>
    /// <exception cref="DecisionFileException">It is neither, or lacks the columns.</exception>
    public static DecisionBook Read(byte[] content)
    {
        var rows = content.AsSpan().StartsWith("PK"u8) ? DecisionWorkbook.Read(content) : DecisionCsv.Read(content);
        return Of(rows);
    }

    /// <summary>Makes a book of rows; the first holds the headings.</summary>
    /// <exception cref="DecisionFileException">The columns are not there.</exception>
    internal static DecisionBook Of(IReadOnlyList<DecisionRow> rows)
    {
        var table = DecisionTable.Of(rows);
        var book = new DecisionBook();
        var contradicted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (table.Read(row, book._faults) is not { } entry)
            {
                continue;
            }

            if (book._entries.TryAdd(entry.Fingerprint, entry))
            {
                continue;
            }

            var first = book._entries[entry.Fingerprint];
            if (first.Decision.Outcome == entry.Decision.Outcome)
            {
                book._faults.Add(new(
                    $"第 {entry.Row} 行与第 {first.Row} 行是同一个问题，处理结果相同，以第 {first.Row} 行为准。可以删去一行。",
                    $"Row {entry.Row} decides the same finding as row {first.Row}, and alike; row {first.Row} is used. One of them can go."));
            }
            else
            {
                contradicted.Add(entry.Fingerprint);
                book._faults.Add(new(
                    $"第 {first.Row} 行与第 {entry.Row} 行是同一个问题，处理结果不同，两行都没有采用。请只保留一行。",
                    $"Rows {first.Row} and {entry.Row} decide the same finding differently; neither is used. Keep one of them."));
            }
        }

        foreach (string fingerprint in contradicted)
        {
            book._entries.Remove(fingerprint);
        }

        return book;
    }

    /// <summary>The findings with the decisions about them.</summary>
    /// <param name="findings">Findings with fingerprints.</param>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(finding => finding.Fingerprint is { } name && _entries.TryGetValue(name, out var entry) ? finding with { Decision = entry.Decision } : finding)];

    /// <summary>
    /// The decisions that settle a finding which is no longer there, of documents that were checked. A finding that was confirmed or
    /// corrected is meant to go away, so that is not said.
    /// </summary>
    /// <param name="documents">What the fingerprints of the checked documents begin with.</param>
    /// <param name="findings">All findings of this run.</param>
    public IReadOnlyList<Message> Stale(IReadOnlySet<string> documents, IEnumerable<Finding> findings)
    {
        var present = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return [.. _entries.Values
            .Where(entry => entry.Decision.Settles && !present.Contains(entry.Fingerprint) && documents.Contains(Fingerprints.DocumentOf(entry.Fingerprint)))
            .OrderBy(entry => entry.Row)
            .Select(Stale)];
    }

    private static Message Stale(DecisionEntry entry)
    {
        const int Longest = 40;
        string problem = entry.Problem.Length > Longest ? entry.Problem[..Longest] + "…" : entry.Problem;
        string what = string.Join('：', new[] { entry.Document, problem }.Where(text => text.Length > 0));
        return new(
            $"第 {entry.Row} 行的处理意见没有对应的问题{(what.Length == 0 ? string.Empty : $"（{what}）")}：问题已经消失，或所涉数字、文字有改动而成为新问题。请核对后删去该行，或对新问题重新填写。",
            $"Row {entry.Row} decides a finding that is no longer there{(what.Length == 0 ? string.Empty : $" ({what})")}: it is gone, or a figure or text in it changed and made it new. Delete the row, or decide the new finding.");
    }
}
