using System.Globalization;
using Mingsuan.Core.Catalogues;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Compiling;

/// <summary>All statements of a layout from a bare ledger.</summary>
public static class LedgerStatements
{
    /// <summary>Compiles every statement of a layout in order; the public funds of every unit count as running cost.</summary>
    public static IReadOnlyList<CompiledStatement> Compile(Layout layout, BudgetLedger ledger, CategoryTable categories, Catalogue catalogue) =>
        Compile(layout, ledger, LeafTable.Of(ledger, categories, _ => true), new Names(catalogue, ledger.FiscalYear, ledger.Units, ledger.Projects));

    /// <summary>Compiles every statement of a layout from a ledger that has been gathered.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="ledger">Year and department; its lines are not looked at.</param>
    /// <param name="table">The lines.</param>
    /// <param name="names">The names of members.</param>
    /// <param name="findSums">False to leave out which cells are sums of others, which only workbooks with live formulas need.</param>
    public static IReadOnlyList<CompiledStatement> Compile(Layout layout, BudgetLedger ledger, LeafTable table, Names names, bool findSums = true)
    {
        var words = new StatementWords(text => Fill(text, ledger), names, layout.DepartmentLine is null ? null : Fill(layout.DepartmentLine, ledger));
        return [.. layout.Statements.Select((statement, index) => StatementCompiler.Compile(statement, table, words, index, findSums))];
    }

    /// <summary>Fills year, department and code into a text of a layout.</summary>
    public static string Fill(string text, BudgetLedger ledger) => !text.Contains('{', StringComparison.Ordinal) ? text : text
        .Replace("{year}", ledger.FiscalYear.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{prior}", (ledger.FiscalYear - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{department}", ledger.Department.Name, StringComparison.Ordinal)
        .Replace("{code}", ledger.Department.Code, StringComparison.Ordinal);
}
