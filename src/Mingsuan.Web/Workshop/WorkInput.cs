using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mingsuan.Storage.Books;

namespace Mingsuan.Web.Workshop;

/// <summary>Everything that a compiled book depends on: equal inputs give equal work.</summary>
/// <param name="BookId">The book.</param>
/// <param name="ContentVersion">Counts the changes of its rows.</param>
/// <param name="RowVersion">Counts the changes of the book itself.</param>
/// <param name="LayoutId">The layout.</param>
/// <param name="Head">What every line says of year and department.</param>
/// <param name="Prior">The hash of last year's published version, or null.</param>
internal sealed record WorkInput(long BookId, long ContentVersion, long RowVersion, string LayoutId, string Head, string? Prior)
{
    public static WorkInput Of(Book book, IReadOnlyDictionary<string, string> head, BookVersionHead? prior) =>
        new(book.Id, book.ContentVersion, book.RowVersion, book.LayoutId, string.Join('\u001F', head.Values), prior?.Sha256);

    /// <summary>One name for one content, so that what was compiled is found again whoever asks, in whatever book it stands.</summary>
    public string NameOf(IReadOnlyList<BookRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string? text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? string.Empty));
            hash.AppendData([0]);
        }

        Add(LayoutId);
        Add(Prior);
        Add(Head);
        foreach (var row in rows)
        {
            Add(row.Kind.ToString());
            Add(row.Key);
            Add(row.Position.ToString(CultureInfo.InvariantCulture));
            Add(row.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
