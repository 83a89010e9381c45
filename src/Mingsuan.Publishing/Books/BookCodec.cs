using System.Globalization;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Books;

/// <summary>A book as sheets, whatever file they are kept in.</summary>
public static class BookCodec
{
    /// <summary>The setting that names the layout.</summary>
    internal const string LayoutKey = "layout";

    /// <summary>The setting of the day for which assets are counted.</summary>
    internal const string AssetDateKey = "asset_date";

    /// <summary>The book of the sheets; every fault goes to the findings. Null when the ledger cannot be used.</summary>
    /// <param name="sheets">By id of their definitions; a sheet that is left out is empty.</param>
    /// <param name="catalogue">The code lists.</param>
    /// <param name="findings">Takes the faults.</param>
    public static BudgetBook? Read(IReadOnlyDictionary<string, Sheet> sheets, Catalogue catalogue, BookFindings findings)
    {
        if (!sheets.TryGetValue(LedgerSheet.Definition.Id, out var ledgerSheet))
        {
            findings.About("BK-FILE", LedgerSheet.Definition.Title, new Message("书中没有预算明细。", "the book has no ledger."));
            return null;
        }

        var ledger = LedgerSheet.Read(ledgerSheet, catalogue, findings);
        var settings = Texts(sheets, BookSheets.Settings, findings);
        var units = Rows(sheets, BookSheets.Units, findings, row => new BookUnit(row.Text("code"), row.Text("name"), row.Term("kind") ?? string.Empty, row.Text("rank"), row.Text("funding")));
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var projects = Rows(sheets, BookSheets.Projects, findings, row => Project(row, known));
        var indicators = Rows(sheets, BookSheets.Indicators, findings, row => new BookIndicator(
            row.Text("project_code"), row.Term("horizon") ?? string.Empty, row.Text("level1"), row.Text("level2"), row.Text("level3"), row.Text("description"), row.Text("value"), row.Text("basis")));
        var procurement = Rows(sheets, BookSheets.Procurement, findings, Purchase);
        var assets = Rows(sheets, BookSheets.Assets, findings, row => new AssetRow(row.Term("kind") ?? string.Empty, row.Number("quantity", 2), row.Number("value_yuan", 2)));
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        var prior = Rows(sheets, BookSheets.Prior, findings, row => Before(row, given));
        string day = Day(settings, findings);
        var texts = Texts(sheets, BookSheets.Texts, findings);
        var reasons = Texts(sheets, BookSheets.Reasons, findings);
        var explanations = Texts(sheets, BookSheets.Explanations, findings);
        return ledger is null ? null : new BudgetBook(settings.GetValueOrDefault(LayoutKey, string.Empty), ledger)
        {
            AssetDate = day,
            Units = units,
            Projects = projects,
            Indicators = indicators,
            Procurement = procurement,
            Assets = assets,
            Prior = prior,
            Texts = texts,
            Reasons = reasons,
            Explanations = explanations,
        };
    }

    /// <summary>The sheets of a book, all of them, in the order of the workbook.</summary>
    /// <param name="book">The book.</param>
    /// <param name="titles">True for the wording of the workbook, false for that of the folder.</param>
    public static IReadOnlyList<Sheet> Write(BudgetBook book, bool titles)
    {
        string Word(IReadOnlyList<LedgerTerm> terms, string member)
        {
            var term = LedgerVocabulary.OfMember(terms, member);
            return titles ? term.Title : term.Text;
        }

        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal) { [LayoutKey] = book.LayoutId };
        if (book.AssetDate.Length > 0)
        {
            settings[AssetDateKey] = book.AssetDate;
        }

        return
        [
            Keyed(BookSheets.Settings, settings),
            Made(BookSheets.Units, book.Units.Select(unit => (string[])[unit.Code, unit.Name, Word(BookVocabulary.UnitKinds, unit.Kind), unit.Rank, unit.Funding])),
            LedgerSheet.Write(book.Ledger, titles),
            Made(BookSheets.Projects, book.Projects.Select(project => (string[])[project.Code, .. BookSheets.Projects.Columns.Skip(1).Select(column => project[column.Id])])),
            Made(BookSheets.Indicators, book.Indicators.Select(indicator => (string[])
                [indicator.ProjectCode, Word(BookVocabulary.Horizons, indicator.Horizon), indicator.Level1, indicator.Level2, indicator.Level3, indicator.Description, indicator.Value, indicator.Basis])),
            Made(BookSheets.Procurement, book.Procurement.Select(row => (string[])
            [
                row.UnitCode, row.ProjectCode, row.Item, row.CatalogueCode, row.MeasureUnit, Plain(row.Quantity), Money(row.PriceYuan), Word(LedgerVocabulary.Funds, row.Fund),
                Word(LedgerVocabulary.Origins, row.Origin), Money(row.Yuan), row.SmallFirmsYuan is { } share ? Money(share) : string.Empty,
            ])),
            Made(BookSheets.Assets, book.Assets.Select(row => (string[])[Word(BookVocabulary.AssetKinds, row.Kind), row.Quantity is { } count ? Plain(count) : string.Empty, row.Yuan is { } yuan ? Money(yuan) : string.Empty])),
            Made(BookSheets.Prior, book.Prior.Select(figure => (string[])[figure.Words, Money(figure.Yuan)])),
            Keyed(BookSheets.Reasons, book.Reasons),
            Keyed(BookSheets.Texts, book.Texts),
            Keyed(BookSheets.Explanations, book.Explanations),
        ];
    }

    /// <param name="row">The row.</param>
    /// <param name="given">In which row each figure of the year before stood so far.</param>
    private static PriorFigure Before(RowReader row, Dictionary<string, int> given)
    {
        string words = row.Text("words");
        if (words.Length > 0 && !given.TryAdd(words, row.Line))
        {
            row.Fault("BK-DUPLICATE", "words", new Message($"“{words}”在第 {given[words]} 行已有，请只留一行。", $"“{words}” stands in row {given[words]} already; keep one of them."));
        }

        return new PriorFigure(words, row.Yuan("amount_yuan"));
    }

    /// <param name="row">The row.</param>
    /// <param name="known">In which row each project stood so far.</param>
    private static BookProject Project(RowReader row, Dictionary<string, int> known)
    {
        string code = row.Text("code");
        if (code.Length > 0 && !known.TryAdd(code, row.Line))
        {
            row.Fault("BK-DUPLICATE", "code", new Message($"项目“{code}”在第 {known[code]} 行已有，请合并为一行。", $"the project “{code}” stands in row {known[code]} already."));
        }

        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in BookSheets.Projects.Columns.Skip(1))
        {
            if (column.Kind == SheetColumnKind.Yuan)
            {
                if (row.Number(column.Id, 2) is { } yuan)
                {
                    fields[column.Id] = Money(yuan);
                }
            }
            else if (row.Text(column.Id) is { Length: > 0 } text)
            {
                fields[column.Id] = column.Id.StartsWith("plan_", StringComparison.Ordinal) ? Percent(row, column.Id, text) : text;
            }
        }

        return new BookProject(code, fields);
    }

    /// <summary>A step of the spending plan: a percentage without its sign.</summary>
    private static string Percent(RowReader row, string id, string text)
    {
        if (PrintedNumber.Read(text.TrimEnd('%', '％').TrimEnd()) is { Value: >= 0m and <= 100m } number)
        {
            return Plain(number.Value);
        }

        row.Fault("BK-PERCENT", id, new Message($"“{text}”不是 0 到 100 之间的百分比。填累计支出占预算的百分数，只填数字，如 25。", $"“{text}” is no percentage from 0 to 100; give the share spent so far as a number, such as 25."));
        return string.Empty;
    }

    private static string Day(SortedDictionary<string, string> settings, BookFindings findings)
    {
        string text = settings.GetValueOrDefault(AssetDateKey, string.Empty);
        if (AssetDay.Read(text) is { } day)
        {
            return day;
        }

        findings.About("BK-DATE", BookSheets.Settings.Title, new Message(
            $"资产统计截止日“{text}”不是日期。请照“2023年12月31日”填写。", $"the day for which assets are counted, “{text}”, is no date. Write it like 2023-12-31."),
            place: new BookPlace(BookSheets.Settings.Title, null, AssetDateKey, BookSheets.Settings.Columns[1].Title));
        return string.Empty;
    }

    private static ProcurementRow Purchase(RowReader row)
    {
        var purchase = new ProcurementRow(
            row.Text("unit_code"), row.Text("project_code"), row.Text("item"), row.Text("catalogue_code"), row.Text("measure_unit"), row.Number("quantity", 2) ?? 0m, row.Yuan("price_yuan"),
            row.Term("fund_source") ?? string.Empty, row.Term("origin") ?? string.Empty, row.Yuan("amount_yuan"), row.Number("sme_yuan", 2));
        if (!row.IsBad && Math.Abs((purchase.Quantity * purchase.PriceYuan) - purchase.Yuan) >= 0.01m)
        {
            row.Fault("BK-PRODUCT", "amount_yuan", new Message(
                $"金额 {Money(purchase.Yuan)} 不等于数量×单价 {Money(purchase.Quantity * purchase.PriceYuan)}，请核对三者。",
                $"the amount {Money(purchase.Yuan)} is not quantity × price {Money(purchase.Quantity * purchase.PriceYuan)}."));
        }

        return purchase;
    }

    private static List<T> Rows<T>(IReadOnlyDictionary<string, Sheet> sheets, SheetDefinition definition, BookFindings findings, Func<RowReader, T> read)
    {
        var items = new List<T>();
        if (sheets.TryGetValue(definition.Id, out var sheet))
        {
            foreach (var row in sheet.Rows)
            {
                var reader = new RowReader(sheet, row, findings);
                var item = read(reader);
                if (!reader.IsBad)
                {
                    items.Add(item);
                }
            }
        }

        return items;
    }

    private static SortedDictionary<string, string> Texts(IReadOnlyDictionary<string, Sheet> sheets, SheetDefinition definition, BookFindings findings)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (sheets.TryGetValue(definition.Id, out var sheet))
        {
            foreach (var row in sheet.Rows)
            {
                var reader = new RowReader(sheet, row, findings);
                string key = reader.Text("key");
                string text = row.Cells[1];
                if (key.Length > 0 && !texts.TryAdd(key, text))
                {
                    reader.Fault("BK-DUPLICATE", "key", new Message($"“{key}”出现两次，请合并为一行。", $"“{key}” is there twice."));
                }
            }
        }

        return texts;
    }

    private static Sheet Keyed(SheetDefinition definition, IReadOnlyDictionary<string, string> texts) =>
        Made(definition, texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (string[])[pair.Key, pair.Value]));

    private static Sheet Made(SheetDefinition definition, IEnumerable<string[]> rows) =>
        new(definition, definition.Title, [.. rows.Select((cells, index) => new SheetRow(index + 2, cells))]);

    private static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
