using Mingsuan.Core.Figures;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Compiling;

/// <summary>A statement made from a ledger.</summary>
/// <param name="Block">As it is printed.</param>
/// <param name="Figures">One for each cell of its columns of amounts, blank ones included, with the question that it answers.</param>
/// <param name="IsEmpty">True when no line of the ledger falls into it.</param>
public sealed record CompiledStatement(StatementBlock Block, IReadOnlyList<Figure> Figures, bool IsEmpty);
