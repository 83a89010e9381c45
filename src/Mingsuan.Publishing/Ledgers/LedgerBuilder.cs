using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>Puts the rows of a ledger together and finds what contradicts between them.</summary>
internal sealed class LedgerBuilder
{
    private readonly List<LedgerLine> _lines = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, int Line)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, int Line)> _projects = new(StringComparer.Ordinal);
    private readonly List<CodedName> _unitOrder = [];
    private readonly List<CodedName> _projectOrder = [];
    private (int Year, string Region, string Code, string Name, int Line)? _head;

    /// <summary>Adds a row; one at fault is left out.</summary>
    public void Add(RowReader row, Catalogue catalogue)
    {
        string id = row.Text("line_id");
        int year = row.Integer("fiscal_year");
        var head = (Year: year, Region: row.Text("region_code"), Code: row.Text("department_code"), Name: row.Text("department_name"), row.Line);
        var unit = new CodedName(row.Text("unit_code"), row.Text("unit_name"));
        var project = new CodedName(row.Text("project_code"), row.Text("project_name"));
        string? nature = row.Term("project_category");
        int? valid = year == 0 ? null : year;
        string function = row.Code("function_code", catalogue.Function, 7, valid);
        string economic = row.Code("economic_code", catalogue.DepartmentEconomic, 5, valid);
        string government = row.Code("gov_economic_code", catalogue.GovernmentEconomic, 5, valid);
        string? fund = row.Term("fund_source");
        string? origin = row.Term("origin");
        decimal yuan = row.Yuan("amount_yuan");
        string? category = row.Term("expense_category");
        if (!_ids.TryAdd(id, row.Line) && id.Length > 0)
        {
            row.Fault("BK-DUPLICATE", "line_id", new Message($"行号“{id}”与第 {_ids[id]} 行重复，请改为不重复的行号，或删去重复的一行。", $"line id “{id}” stands in row {_ids[id]} already."));
        }

        foreach (string column in (string[])["department_name", "unit_code", "unit_name", "project_code", "project_name"])
        {
            // These are printed in the published CSV files, which Excel opens; it takes full-width signs for the narrow ones.
            if (row.TextOf(column) is { Length: > 0 } text && "=+-@\t＝＋－＠".Contains(text[0], StringComparison.Ordinal))
            {
                row.Fault("BK-FORMULA", column, new Message(
                    $"“{text}”以“{text[0]}”开头，Excel 会当作公式执行。请去掉开头的符号。", $"“{text}” begins with “{text[0]}”; Excel would run it as a formula. Take the sign away."));
            }
        }

        SameHead(row, head);
        SameName(row, "unit_name", _units, _unitOrder, unit, "单位");
        SameName(row, "project_name", _projects, _projectOrder, project, "项目");
        if (!row.IsBad)
        {
            _lines.Add(new LedgerLine(id, unit.Code, project.Code, nature!, function, economic, government, fund!, origin!, yuan) { Category = category });
        }
    }

    /// <summary>The ledger of the rows that are right; null when there is none.</summary>
    public BudgetLedger? Build()
    {
        if (_head is not { } head || _lines.Count == 0)
        {
            return null;
        }

        var units = _lines.Select(line => line.UnitCode).ToHashSet(StringComparer.Ordinal);
        var projects = _lines.Select(line => line.ProjectCode).ToHashSet(StringComparer.Ordinal);
        return new BudgetLedger(head.Year, head.Region, new Department(head.Code, head.Name), [.. _unitOrder.Where(unit => units.Contains(unit.Code))], [.. _projectOrder.Where(project => projects.Contains(project.Code))], _lines);
    }

    private void SameHead(RowReader row, (int Year, string Region, string Code, string Name, int Line) head)
    {
        if (_head is not { } first)
        {
            _head = row.IsBad ? null : head;
            return;
        }

        Same("fiscal_year", first.Year == head.Year, $"{first.Year}");
        Same("region_code", first.Region == head.Region, first.Region);
        Same("department_code", first.Code == head.Code, first.Code);
        Same("department_name", first.Name == head.Name, first.Name);

        void Same(string id, bool equal, string expected)
        {
            if (!equal)
            {
                row.Fault("BK-ONE-DEPARTMENT", id, new Message(
                    $"与第 {first.Line} 行的“{expected}”不同。一本预算只能有一个部门、一个年度。", $"differs from “{expected}” in row {first.Line}. A book holds one department and one year."));
            }
        }
    }

    private static void SameName(RowReader row, string column, Dictionary<string, (string Name, int Line)> known, List<CodedName> order, CodedName item, string kind)
    {
        if (item.Code.Length == 0)
        {
            return;
        }

        if (known.TryAdd(item.Code, (item.Name, row.Line)))
        {
            order.Add(item);
        }
        else if (known[item.Code] is var first && first.Name != item.Name)
        {
            row.Fault("BK-NAME", column, new Message(
                $"{kind}代码“{item.Code}”在第 {first.Line} 行的名称是“{first.Name}”，此处是“{item.Name}”。一个代码只能有一个名称，请统一。",
                $"code “{item.Code}” is “{first.Name}” in row {first.Line} and “{item.Name}” here. A code has one name."));
        }
    }
}
