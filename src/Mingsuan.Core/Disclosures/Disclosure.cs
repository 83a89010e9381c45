using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Disclosures;

/// <summary>A published document understood: its statements, and every number with the question that it answers.</summary>
/// <param name="Source">The file.</param>
/// <param name="Kind">Budget or final account.</param>
/// <param name="Title">The document's title; empty when none is found.</param>
/// <param name="FiscalYear">The year that the document is about, or null when it does not say.</param>
/// <param name="Department">The department, as far as the document names it.</param>
/// <param name="Statements">In the order of the document, unknown ones included.</param>
/// <param name="Figures">Every number, and every blank cell, of the statements.</param>
public sealed record Disclosure(
    DocumentSource Source,
    DisclosureKind Kind,
    string Title,
    int? FiscalYear,
    Department Department,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Figure> Figures);

/// <summary>What a document discloses.</summary>
public enum DisclosureKind
{
    /// <summary>预算.</summary>
    Budget,

    /// <summary>决算.</summary>
    FinalAccount,
}

/// <summary>A department or unit as a document names it.</summary>
/// <param name="Code">Its code, or null.</param>
/// <param name="Name">Its name, or null.</param>
public sealed record Department(string? Code, string? Name);
