using Mingsuan.Core.Disclosures;

namespace Mingsuan.Publishing.Model;

/// <summary>
/// A disclosure made ready for printing: what stands on the pages, in order, and nothing about how a format draws it.
/// Every writer makes its file from this and from nothing else.
/// </summary>
/// <param name="Title">The title on the cover.</param>
/// <param name="FiscalYear">The calendar year of the budget.</param>
/// <param name="Department">Whose budget it is.</param>
/// <param name="LayoutId">The layout that arranged it: <c>hebei-2024</c>.</param>
/// <param name="Blocks">In the order of the document; the cover is made of the title and is no block.</param>
public sealed record Publication(string Title, int FiscalYear, Department Department, string LayoutId, IReadOnlyList<PublicationBlock> Blocks)
{
    /// <summary>The statements in order.</summary>
    public IEnumerable<StatementBlock> Statements => Blocks.OfType<StatementBlock>();

    /// <summary>The forms in order.</summary>
    public IEnumerable<FormBlock> Forms => Blocks.OfType<FormBlock>();
}
