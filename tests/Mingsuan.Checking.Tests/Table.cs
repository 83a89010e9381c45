using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Checking.Tests;

/// <summary>Small disclosures made of statements with rows by function and columns by nature.</summary>
internal static class Table
{
    public static readonly string[] Columns = ["合计", "基本支出", "项目支出"];

    /// <summary>A statement: each row a label (a function code, or 合计) and the numbers as printed; an empty text is a blank cell.</summary>
    public static (Statement Statement, List<Figure> Figures) Statement(int index, string title, string? id, int decimals, params (string Label, string[] Numbers)[] rows)
    {
        var figures = new List<Figure>();
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Numbers.Length; column++)
            {
                string text = rows[row].Numbers[column];
                var question = Coordinates.Of(StandardDimensions.Side.Member("expenditure"));
                if (rows[row].Label != "合计")
                {
                    question = question.With(StandardDimensions.Function.Member(rows[row].Label));
                }

                if (column > 0)
                {
                    question = question.With(StandardDimensions.Nature.Member(column == 1 ? "basic" : "project"));
                }

                figures.Add(new Figure(
                    Measure.Budget, question, new Amount(PrintedNumber.Read(text)?.Value ?? 0m, MoneyUnit.TenThousandYuan, decimals),
                    text.Length == 0 ? FigureState.Blank : FigureState.Printed, new Place(index, row, column + 1, 10 + row, null, text))
                { RowLabel = rows[row].Label, ColumnLabel = Columns[column] });
            }
        }

        return (new Statement(id, title, MoneyUnit.TenThousandYuan, [["科目"], .. Columns.Select(column => new[] { column })], [], [], 8) { Decimals = decimals }, figures);
    }

    public static Disclosure Disclosure(params (Statement Statement, List<Figure> Figures)[] statements) => new(
        new DocumentSource("text.txt", "00", "text/plain"), DisclosureKind.Budget, "某某局2024年部门预算", 2024, new Department(null, "某某局"),
        [.. statements.Select(statement => statement.Statement)], [.. statements.SelectMany(statement => statement.Figures)]);

    /// <summary>Checks one expenditure statement with two decimals.</summary>
    public static CheckReport Check(params (string Label, string[] Numbers)[] rows) => new DisclosureChecker().Check(Disclosure(Statement(0, "支出总表", "expenditure", 2, rows)));

    public static List<Finding> Errors(this CheckReport report) => [.. report.Findings.Where(finding => finding.Severity == Severity.Error)];
}
