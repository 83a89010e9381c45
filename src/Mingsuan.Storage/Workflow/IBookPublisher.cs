using Mingsuan.Storage.Books;

namespace Mingsuan.Storage.Workflow;

/// <summary>Makes the files of a book that is about to be published.</summary>
public interface IBookPublisher
{
    /// <summary>The files; the names are unique.</summary>
    Task<IReadOnlyList<PublishedFile>> PublishAsync(BookContent content);
}

/// <summary>A file of a publication.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PublishedFile(string Name, string MediaType, byte[] Content);

/// <summary>Publishes the frozen content itself, as JSON: what every other form is made from.</summary>
public sealed class ContentPublisher : IBookPublisher
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<PublishedFile>> PublishAsync(BookContent content) => Task.FromResult<IReadOnlyList<PublishedFile>>(
        [new PublishedFile("book.json", "application/json", System.Text.Encoding.UTF8.GetBytes(BookVersionStore.SnapshotOf(content)))]);
}
