using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>A grid with the words around it that tell which statement it is.</summary>
/// <param name="Grid">The table without lines of title and unit.</param>
/// <param name="Title">As printed.</param>
/// <param name="TitleReading">What the lexicon makes of the title.</param>
/// <param name="Kind">The kind of statement, or null when no kind fits.</param>
/// <param name="Unit">The declared unit, or null.</param>
/// <param name="DepartmentText">What the lines around it say of the department, or null.</param>
/// <param name="Notes">The notes below.</param>
/// <param name="Line">The line of the title.</param>
internal sealed record StatementSource(
    Grid Grid, string Title, PhraseReading TitleReading, StatementKind? Kind, MoneyUnit? Unit, string? DepartmentText, IReadOnlyList<string> Notes, int Line);
