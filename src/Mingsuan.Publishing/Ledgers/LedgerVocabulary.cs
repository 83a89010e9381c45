namespace Mingsuan.Publishing.Ledgers;

/// <summary>A value that a column of the ledger takes: as the file writes it, as the workbook shows it, as the core knows it.</summary>
/// <param name="Text">As the CSV file writes it: <c>general_public</c>.</param>
/// <param name="Title">As the workbook's drop-down list shows it.</param>
/// <param name="Member">The member id of its dimension.</param>
public sealed record LedgerTerm(string Text, string Title, string Member);

/// <summary>The words of the ledger's closed columns. Either wording is understood in either form of a book.</summary>
public static class LedgerVocabulary
{
    /// <summary>Column <c>project_category</c>: the nature of the expenditure (预算管理一体化规范).</summary>
    public static IReadOnlyList<LedgerTerm> Natures { get; } = LedgerWordTable.Of("project_category");

    /// <summary>Column <c>fund_source</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Funds { get; } = LedgerWordTable.Of("fund_source");

    /// <summary>Column <c>origin</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Origins { get; } = LedgerWordTable.Of("origin");

    /// <summary>Optional column <c>expense_category</c>.</summary>
    public static IReadOnlyList<LedgerTerm> Categories { get; } = LedgerWordTable.Of("expense_category");

    /// <summary>The term with a text or title, or null.</summary>
    public static LedgerTerm? Find(IReadOnlyList<LedgerTerm> terms, string text) =>
        terms.FirstOrDefault(term => term.Text == text || term.Title == text);

    /// <summary>The term of a member.</summary>
    /// <exception cref="InvalidOperationException">The column cannot hold the member.</exception>
    public static LedgerTerm OfMember(IReadOnlyList<LedgerTerm> terms, string member) => terms.First(term => term.Member == member);
}
