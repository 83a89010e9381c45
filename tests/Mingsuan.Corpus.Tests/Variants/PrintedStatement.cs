using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Money;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>A statement that was read, ready to be written out again in another form.</summary>
internal sealed record PrintedStatement(
    int Index, string Title, MoneyUnit Unit, IReadOnlyList<IReadOnlyList<string>> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Notes, IReadOnlySet<int> Values)
{
    /// <summary>The statements of a disclosure whose headings were understood.</summary>
    public static IEnumerable<PrintedStatement> Of(Disclosure disclosure)
    {
        for (int index = 0; index < disclosure.Statements.Count; index++)
        {
            var statement = disclosure.Statements[index];
            if (statement.Id is not null && statement.Columns.Count > 0)
            {
                var values = disclosure.Figures.Where(figure => figure.Place.Statement == index && figure.Place.Column is not null).Select(figure => figure.Place.Column!.Value).ToHashSet();
                yield return new PrintedStatement(
                    index, statement.Title, statement.Unit ?? MoneyUnit.TenThousandYuan, statement.Columns,
                    [.. statement.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell ?? string.Empty)])], statement.Notes, values);
            }
        }
    }

    /// <summary>True when a row prints no amount.</summary>
    public bool IsBlank(int row) => Values.All(column => Rows[row][column].Length == 0);
}
