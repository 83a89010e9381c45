using Mingsuan.Core.Figures;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;

namespace Mingsuan.Publishing.Books;

/// <summary>What came of a book.</summary>
/// <param name="Publication">Ready for the writers.</param>
/// <param name="Statements">Its statements with their figures, in order.</param>
/// <param name="Sentences">The numbers of its sentences, in order.</param>
public sealed record CompiledBook(Publication Publication, IReadOnlyList<CompiledStatement> Statements, IReadOnlyList<NarrativeFigure> Sentences)
{
    /// <summary>The figures of all statements.</summary>
    public IEnumerable<Figure> Figures => Statements.SelectMany(statement => statement.Figures);
}
