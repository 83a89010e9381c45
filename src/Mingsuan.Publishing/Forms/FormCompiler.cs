using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;

namespace Mingsuan.Publishing.Forms;

/// <summary>Fills the forms of a layout from a book.</summary>
/// <param name="book">The book.</param>
/// <param name="ledger">Its ledger, gathered.</param>
/// <param name="values">Its figures beside the ledger, by key.</param>
/// <param name="fill">Fills year and department into a text.</param>
internal sealed class FormCompiler(BudgetBook book, LeafTable ledger, IReadOnlyDictionary<string, NarrativeValue> values, Func<string, string> fill)
{
    private static readonly string[] Money = ["period_total", "central", "provincial", "local", "own", "other"];

    /// <summary>The forms of a layout's item: one for each project, or one.</summary>
    public IReadOnlyList<FormBlock> Compile(FormLayout layout) => layout.Kind switch
    {
        FormKind.ProjectTargets => Targets(layout),
        FormKind.Procurement => [Procurement(layout)],
        FormKind.Institutions => [Listed(layout, [.. book.Units.Select(Unit)])],
        _ => [Listed(layout, [])],
    };

    private IReadOnlyList<FormBlock> Targets(FormLayout layout)
    {
        var question = Coordinates.Of(StandardDimensions.Nature.Member("project"));
        if (layout.Origin is { } origin)
        {
            question = question.With(StandardDimensions.Origin.Member(origin));
        }

        var present = ledger.Projects(question).Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        var forms = new List<FormBlock>();
        foreach (var project in book.Ledger.Projects.Where(project => present.Contains(project.Code)))
        {
            forms.Add(Target(layout, project, forms.Count + 1, question));
        }

        return forms;
    }

    private FormBlock Target(FormLayout layout, CodedName project, int number, Coordinates question)
    {
        var entry = book.Projects.FirstOrDefault(known => known.Code == project.Code) ?? new BookProject(project.Code, new Dictionary<string, string>(StringComparer.Ordinal));
        var own = question.With(StandardDimensions.Project.Member(project.Code));
        FormFields fields = name => name switch
        {
            "code" => FormValue.Of(project.Code),
            "department_code" => FormValue.Of(book.Ledger.Department.Code ?? string.Empty),
            "name" => FormValue.Of(project.Name),
            "number" => FormValue.Of(number.ToString(CultureInfo.InvariantCulture)),
            "budget" => FormValue.Money(ledger.Sum(own)),
            "fiscal" => FormValue.Money(ledger.Sum(own.With(StandardDimensions.Fund.Member("fiscal-appropriation")))),
            "other_funds" => FormValue.Money((ledger.Sum(own.With(StandardDimensions.Fund.Member("unit-funds"))), ledger.Sum(own.With(StandardDimensions.Fund.Member("fiscal-special-account")))) is var (unit, special) && unit is null && special is null ? null : (unit ?? 0m) + (special ?? 0m)),
            "unit" => FormValue.Of(UnitOf(own)),
            _ when Money.Contains(name) => FormValue.Money(entry[name] is { Length: > 0 } printed ? decimal.Parse(printed, CultureInfo.InvariantCulture) : null),
            _ when name.StartsWith("plan_", StringComparison.Ordinal) => FormValue.Of(entry[name] is { Length: > 0 } step ? step + "%" : string.Empty),
            _ when name.StartsWith("spent_", StringComparison.Ordinal) => Spent(entry["plan_" + name["spent_".Length..]], ledger.Sum(own)),
            _ => entry.Fields.TryGetValue(name, out string? text) ? FormValue.Of(text) : FormValue.Of(fill("{" + name + "}") is var filled && !filled.StartsWith('{') ? filled : string.Empty),
        };
        var grid = new FormGrid(layout);
        foreach (var row in layout.Rows)
        {
            switch (row.Each)
            {
                case null:
                    grid.Add(row, fields);
                    break;
                case "goals":
                    var goals = entry["goal"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                    grid.Add(row, [.. goals.Select((goal, index) => (FormFields)(name => name == "goal" ? FormValue.Of(goals.Length > 1 ? $"{index + 1}.{goal}" : goal) : fields(name)))]);
                    break;
                case "indicators":
                    grid.Add(row, [.. book.Indicators.Where(indicator => indicator.ProjectCode == project.Code && indicator.Horizon == "annual").Select(Indicator)]);
                    break;
                default:
                    grid.Add(row, Pairs(project.Code));
                    break;
            }
        }

        return Block(layout, grid, layout.Id + "-" + number.ToString(CultureInfo.InvariantCulture), Fill(layout.Title, fields), []);
    }

    /// <summary>The cumulative spending of a step of the plan: a percentage of the budget.</summary>
    private static FormValue Spent(string percent, decimal? budget) =>
        decimal.TryParse(percent, CultureInfo.InvariantCulture, out decimal share) && budget is { } yuan ? FormValue.Money(yuan * share / 100m) : FormValue.Blank;

    private string UnitOf(Coordinates project) => string.Join('、', ledger.MembersOf(StandardDimensions.Unit, project).Select(member => UnitName(member.Id)));

    private string UnitName(string code) => book.Ledger.Units.FirstOrDefault(unit => unit.Code == code)?.Name ?? code;

    private static FormFields Indicator(BookIndicator indicator) => name => name switch
    {
        "level1" => FormValue.Of(indicator.Level1),
        "level2" => FormValue.Of(indicator.Level2),
        "level3" => FormValue.Of(indicator.Level3),
        "description" => FormValue.Of(indicator.Description),
        "value" => FormValue.Of(indicator.Value),
        "basis" => FormValue.Of(indicator.Basis),
        _ => null,
    };

    /// <summary>Indicators of the whole period and of the year side by side, first and second level in the order of the book.</summary>
    private IReadOnlyList<FormFields> Pairs(string project)
    {
        var own = book.Indicators.Where(indicator => indicator.ProjectCode == project).ToList();
        var pairs = new List<FormFields>();
        foreach (var level in own.Select(indicator => (indicator.Level1, indicator.Level2)).Distinct())
        {
            var period = own.FindAll(indicator => (indicator.Level1, indicator.Level2) == level && indicator.Horizon == "period");
            var annual = own.FindAll(indicator => (indicator.Level1, indicator.Level2) == level && indicator.Horizon == "annual");
            for (int index = 0; index < Math.Max(period.Count, annual.Count); index++)
            {
                var left = index < period.Count ? period[index] : null;
                var right = index < annual.Count ? annual[index] : null;
                pairs.Add(name => FormValue.Of(name switch
                {
                    "level1" => level.Level1,
                    "level2" => level.Level2,
                    "period_level3" => left?.Level3,
                    "period_value" => left?.Value,
                    "level3" => right?.Level3,
                    "value" => right?.Value,
                    _ => null,
                }
                ?? string.Empty));
            }
        }

        return pairs;
    }

    private FormBlock Procurement(FormLayout layout)
    {
        var grid = new FormGrid(layout);
        if (book.Procurement.Count > 0)
        {
            var units = book.Procurement.Select(row => row.UnitCode).Distinct().ToList();
            for (int index = 0; index < layout.Rows.Count; index++)
            {
                var row = layout.Rows[index];
                switch (row.Each)
                {
                    case null:
                        grid.Add(row, name => FormValue.Of(fill("{" + name + "}")));
                        break;
                    case "total":
                        grid.Add(row, PurchaseTotal("合计", book.Procurement));
                        break;
                    case "units":
                        // The sum of each unit stands above its own lines.
                        var items = index + 1 < layout.Rows.Count && layout.Rows[index + 1].Each == "rows" ? layout.Rows[++index] : null;
                        foreach (string unit in units)
                        {
                            var own = book.Procurement.Where(purchase => purchase.UnitCode == unit).ToList();
                            grid.Add(row, PurchaseTotal(UnitName(unit) + "小计", own));
                            own.ForEach(purchase => grid.Add(items ?? row, Purchase(purchase)));
                        }

                        break;
                    default:
                        foreach (var purchase in book.Procurement)
                        {
                            grid.Add(row, Purchase(purchase));
                        }

                        break;
                }
            }
        }
        else
        {
            foreach (var row in layout.Rows.Where(row => row.Each is null))
            {
                grid.Add(row, name => FormValue.Of(fill("{" + name + "}")));
            }
        }

        return Block(layout, grid, layout.Id, fill(layout.Title), book.Procurement.Count == 0 && layout.EmptyNote is not null ? [fill(layout.EmptyNote)] : layout.Notes);
    }

    private static FormFields PurchaseTotal(string label, IReadOnlyList<ProcurementRow> rows) => name =>
        name == "label" ? FormValue.Of(label) : PurchaseMoney(name, rows) ?? FormValue.Blank;

    private FormFields Purchase(ProcurementRow row) => name => name switch
    {
        "label" or "project" => FormValue.Of(book.Ledger.Projects.FirstOrDefault(project => project.Code == row.ProjectCode)?.Name ?? row.ProjectCode),
        "project_code" => FormValue.Of(row.ProjectCode),
        "project_budget" => FormValue.Money(ledger.Sum(Coordinates.Of(StandardDimensions.Project.Member(row.ProjectCode)))),
        "item" => FormValue.Of(row.Item),
        "catalogue_code" => FormValue.Of(row.CatalogueCode),
        "measure_unit" => FormValue.Of(row.MeasureUnit),
        "quantity" => FormValue.Of(row.Quantity.ToString("0.##", CultureInfo.InvariantCulture)),
        "price" => FormValue.Money(row.PriceYuan),
        _ => PurchaseMoney(name, [row]),
    };

    private static FormValue? PurchaseMoney(string name, IReadOnlyList<ProcurementRow> rows)
    {
        if (name == "sme")
        {
            return FormValue.Money(Some(rows.Where(row => row.SmallFirmsYuan is not null).Select(row => row.SmallFirmsYuan!.Value)));
        }

        if (name == "total")
        {
            return FormValue.Money(rows.Sum(row => row.Yuan));
        }

        if (name == "carried-over")
        {
            return FormValue.Money(Some(rows.Where(row => row.Origin == "carried-over").Select(row => row.Yuan)));
        }

        return StandardDimensions.Fund.TryMember(name) is { } fund
            ? FormValue.Money(Some(rows.Where(row => row.Origin == "current-year" && fund.Covers(StandardDimensions.Fund.Member(row.Fund))).Select(row => row.Yuan)))
            : null;
    }

    private static decimal? Some(IEnumerable<decimal> amounts)
    {
        var list = amounts.ToList();
        return list.Count == 0 ? null : list.Sum();
    }

    private static FormFields Unit(BookUnit unit) => name => name switch
    {
        "code" => FormValue.Of(unit.Code),
        "name" => FormValue.Of(unit.Name),
        "kind" => FormValue.Of(LedgerVocabulary.OfMember(BookVocabulary.UnitKinds, unit.Kind).Title),
        "rank" => FormValue.Of(unit.Rank),
        "funding" => FormValue.Of(unit.Funding),
        _ => null,
    };

    /// <summary>A form of fixed rows whose fields are figures of the book, and rows for the items of a list.</summary>
    private FormBlock Listed(FormLayout layout, IReadOnlyList<FormFields> items)
    {
        FormFields fields = name => values.TryGetValue(name, out var value)
            ? value.IsMoney ? FormValue.Money(value.Number) : FormValue.Of(value.Number.ToString("0.##", CultureInfo.InvariantCulture))
            : FormValue.Of(fill("{" + name + "}") is var filled && !filled.StartsWith('{') ? filled : string.Empty);
        var grid = new FormGrid(layout);
        foreach (var row in layout.Rows)
        {
            if (row.Each is null)
            {
                grid.Add(row, fields);
            }
            else
            {
                grid.Add(row, items);
            }
        }

        return Block(layout, grid, layout.Id, fill(layout.Title), layout.Notes);
    }

    private FormBlock Block(FormLayout layout, FormGrid grid, string id, string title, IReadOnlyList<string> notes) =>
        new(id, layout.Kind, title, layout.Widths, grid.Rows())
        {
            NumberLine = layout.NumberLine is null ? null : fill(layout.NumberLine),
            DepartmentLine = layout.DepartmentLine is null ? null : fill(layout.DepartmentLine),
            UnitLine = layout.Unit is null ? null : "单位：" + layout.Unit,
            Unit = layout.Unit is null ? null : MoneyUnit.Find(layout.Unit),
            Decimals = layout.Decimals,
            HeadingRows = layout.HeadingRows,
            Notes = [.. notes.Select(fill)],
            Landscape = layout.Landscape,
        };

    private string Fill(string title, FormFields fields) => fill(title)
        .Replace("{number}", fields("number")?.Text, StringComparison.Ordinal)
        .Replace("{name}", fields("name")?.Text, StringComparison.Ordinal)
        .Replace("{code}", fields("code")?.Text, StringComparison.Ordinal);
}
