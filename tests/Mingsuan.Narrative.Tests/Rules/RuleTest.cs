using System.Runtime.CompilerServices;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Rules;

namespace Mingsuan.Narrative.Tests.Rules;

/// <summary>Checks one rule on a small document of the invented 临川省云溪市青禾县.</summary>
public abstract class RuleTest<TRule>
    where TRule : INarrativeRule, new()
{
    private static readonly Catalogue Codes = Catalogue.Load(Path.Combine(Root(), "catalog", "codes"));

    protected TRule Rule { get; } = new();

    protected int? Year { get; set; } = 2024;

    protected Department Department { get; set; } = new("311", "云溪市青禾县农业农村局");

    protected List<Statement> Statements { get; } = [];

    protected List<Figure> Figures { get; } = [];

    protected List<int> TargetLines { get; } = [];

    /// <summary>Lines of text, each its own paragraph; a line with tabs is a row of a table, rows in a row are one table.</summary>
    protected IReadOnlyList<Finding> Check(params string[] lines)
    {
        var blocks = new List<Block>();
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].Contains('\t', StringComparison.Ordinal))
            {
                blocks.Add(new Paragraph(lines[index], index + 1, null));
                continue;
            }

            var row = new GridRow([.. lines[index].Split('\t').Select(cell => new GridCell(cell, index + 1))], index + 1, null);
            if (blocks is [.., Grid grid])
            {
                blocks[^1] = grid with { Rows = [.. grid.Rows, row] };
            }
            else
            {
                blocks.Add(new Grid(GridGeometry.Positioned, [row], null, index + 1, null));
            }
        }

        var document = new Document(new DocumentSource("样例.txt", "00", "text/plain"), blocks);
        var disclosure = new Disclosure(document.Source, DisclosureKind.Budget, string.Empty, Year, Department, Statements, Figures);
        return [.. Rule.Check(new NarrativeContext(OutlineReader.Read(document), disclosure, Codes, TargetLines))];
    }

    protected void Passes(params string[] lines) => Check(lines).Select(finding => finding.Message.Chinese).ShouldBeEmpty();

    protected Finding Fails(int line, params string[] lines)
    {
        var finding = Check(lines).ShouldHaveSingleItem();
        finding.Rule.ShouldBe(Rule.Info.Id);
        finding.Message.Chinese.ShouldEndWith("。");
        finding.Message.English.ShouldNotBeNullOrEmpty();
        if (line > 0)
        {
            finding.Places[0].Line.ShouldBe(line);
        }

        return finding;
    }

    /// <summary>A statement of codes, names and one amount each.</summary>
    protected void AddStatement(string id, string title, string[] notes, params string[] rows)
    {
        int statement = Statements.Count;
        var printed = rows.Select((row, index) => new StatementRow([.. row.Split('|').Select(cell => cell.Length == 0 ? null : cell)], 100 + index, null)).ToList();
        Statements.Add(new Statement(id, title, MoneyUnit.TenThousandYuan, [["科目编码"], ["科目名称"], ["合计"]], printed, notes, 99));
        for (int row = 0; row < printed.Count; row++)
        {
            if (printed[row].Cells[^1] is { } amount && decimal.TryParse(amount, System.Globalization.CultureInfo.InvariantCulture, out decimal value))
            {
                Figures.Add(new Figure(Measure.Budget, Coordinates(printed[row].Cells[0]), new Amount(value, MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(statement, row, 2, 100 + row, null, amount)));
            }
        }
    }

    /// <summary>The question of a row, from its code.</summary>
    protected virtual Core.Dimensions.Coordinates? Coordinates(string? code) => null;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
