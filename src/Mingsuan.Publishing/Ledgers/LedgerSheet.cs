using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>The ledger as a sheet: its columns, reading and writing.</summary>
public static class LedgerSheet
{
    /// <summary>The columns of a ledger.</summary>
    public static SheetDefinition Definition { get; } = new("ledger", "预算明细",
    [
        new("line_id", "行号", SheetColumnKind.Code, true) { Note = "每行一个，不重复", Width = 14 },
        new("fiscal_year", "预算年度", SheetColumnKind.Number, true) { Width = 10 },
        new("region_code", "行政区划代码", SheetColumnKind.Code, true) { Note = "6 位" },
        new("department_code", "部门代码", SheetColumnKind.Code, true),
        new("department_name", "部门名称", SheetColumnKind.Text, true) { Width = 24 },
        new("unit_code", "单位代码", SheetColumnKind.Code, true),
        new("unit_name", "单位名称", SheetColumnKind.Text, true) { Width = 24 },
        new("project_code", "项目代码", SheetColumnKind.Code, true) { Note = "人员类、公用经费也有项目代码", Width = 24 },
        new("project_name", "项目名称", SheetColumnKind.Text, true) { Width = 30 },
        new("project_category", "支出类别", SheetColumnKind.Text, true) { Terms = LedgerVocabulary.Natures, Note = "从下拉列表中选" },
        new("function_code", "功能分类科目", SheetColumnKind.Code, true) { CodeList = "function", Note = "7 位项级代码" },
        new("economic_code", "部门经济分类科目", SheetColumnKind.Code, true) { CodeList = "economic-department", Note = "5 位款级代码" },
        new("gov_economic_code", "政府经济分类科目", SheetColumnKind.Code, true) { CodeList = "economic-government", Note = "5 位款级代码" },
        new("fund_source", "资金来源", SheetColumnKind.Text, true) { Terms = LedgerVocabulary.Funds, Note = "从下拉列表中选", Width = 18 },
        new("origin", "资金年度", SheetColumnKind.Text, true) { Terms = LedgerVocabulary.Origins, Note = "本年安排，或上年结转" },
        new("amount_yuan", "金额（元）", SheetColumnKind.Yuan, true) { Note = "单位为元，最多两位小数；调减填负数", Width = 16 },
        new("expense_category", "费用归类", SheetColumnKind.Text, false) { Terms = LedgerVocabulary.Categories, Optional = true, Note = "经济分类不能区分时才填" },
    ])
    {
        Example = ["1", "2026", "990101", "301", "临川省示例县农业农村局", "301001", "临川省示例县农业农村局本级", "99010126P000000100011", "在职人员工资", "人员类", "2130101", "30101", "50101", "一般公共预算", "本年安排", "1200000.00", ""],
    };

    /// <summary>Reads a ledger; every fault goes to the findings. Null when no line can be used.</summary>
    public static BudgetLedger? Read(Sheet sheet, Catalogue catalogue, BookFindings findings)
    {
        var builder = new LedgerBuilder();
        foreach (var row in sheet.Rows)
        {
            builder.Add(new RowReader(sheet, row, findings), catalogue);
        }

        if (sheet.Rows.Count == 0 && !sheet.LacksColumns && !findings.HasErrors)
        {
            findings.About("BK-EMPTY", sheet.Source, new Message("没有一行数据，至少应有一行预算明细。", "there is no line; at least one line of the ledger is needed."));
        }

        return builder.Build();
    }

    /// <summary>The sheet of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="titles">True for the wording of the workbook, false for that of the CSV file.</param>
    public static Sheet Write(BudgetLedger ledger, bool titles)
    {
        var units = ledger.Units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        var projects = ledger.Projects.ToDictionary(project => project.Code, project => project.Name, StringComparer.Ordinal);
        var rows = new List<SheetRow>(ledger.Lines.Count);
        string year = ledger.FiscalYear.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var line in ledger.Lines)
        {
            rows.Add(new SheetRow(rows.Count + 2,
            [
                line.Id, year, ledger.RegionCode, ledger.Department.Code ?? string.Empty, ledger.Department.Name ?? string.Empty, line.UnitCode, units[line.UnitCode],
                line.ProjectCode, projects[line.ProjectCode], Word(LedgerVocabulary.Natures, line.Nature), line.FunctionCode, line.EconomicCode, line.GovernmentEconomicCode,
                Word(LedgerVocabulary.Funds, line.Fund), Word(LedgerVocabulary.Origins, line.Origin), line.Yuan.ToString("F2", System.Globalization.CultureInfo.InvariantCulture),
                line.Category is null ? string.Empty : Word(LedgerVocabulary.Categories, line.Category),
            ]));
        }

        return new Sheet(Definition, Definition.Title, rows);

        string Word(IReadOnlyList<LedgerTerm> terms, string member)
        {
            var term = LedgerVocabulary.OfMember(terms, member);
            return titles ? term.Title : term.Text;
        }
    }
}
