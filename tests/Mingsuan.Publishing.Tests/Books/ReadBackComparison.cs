using System.Globalization;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Inspection;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Model;
using Mingsuan.Resources.Model;

namespace Mingsuan.Publishing.Tests.Books;

/// <summary>What differs between a publication and what a reader made of its file. Each difference begins with its kind.</summary>
internal static class ReadBackComparison
{
    /// <summary>The figures of sentences whose key is one of the book's values, and what the reader calls them.</summary>
    private static readonly Dictionary<string, ResourceConcept> Concepts = new(StringComparer.Ordinal)
    {
        ["procurement.total"] = ResourceConcept.ProcurementTotal,
        ["procurement.goods"] = ResourceConcept.ProcurementGoods,
        ["procurement.works"] = ResourceConcept.ProcurementWorks,
        ["procurement.services"] = ResourceConcept.ProcurementServices,
        ["procurement.sme"] = ResourceConcept.Reserve,
        ["assets.total"] = ResourceConcept.FixedAssets,
        ["assets.vehicles.count"] = ResourceConcept.Vehicles,
        ["assets.office-buildings.count"] = ResourceConcept.Offices,
    };

    public static IEnumerable<string> Differences(CompiledBook written, BudgetBook book, DocumentContents read) =>
        [.. Figures(written, read), .. Grids(written, read), .. Sentences(written, read), .. Targets(written, book, read), .. Procurement(written, book, read), .. Assets(written, book, read)];

    private static IEnumerable<string> Figures(CompiledBook written, DocumentContents read)
    {
        var expected = Cells(written.Figures).ToHashSet(StringComparer.Ordinal);
        var actual = Cells(read.Disclosure.Figures.Where(figure => figure.Place.Column is not null)).ToHashSet(StringComparer.Ordinal);
        return [.. expected.Except(actual).Select(cell => "cell not read: " + cell), .. actual.Except(expected).Select(cell => "cell not written: " + cell)];
    }

    private static IEnumerable<string> Cells(IEnumerable<Figure> figures) => figures.Where(figure => figure.IsPrinted)
        .Select(figure => $"{figure.Place.Statement} {figure.Place.Row} {figure.Place.Column} {PrintedNumber.Read(figure.Place.Text)?.Digits ?? figure.Place.Text}");

    /// <summary>Labels and amounts of every statement, blank cells blank; a column of row numbers is not read.</summary>
    private static IEnumerable<string> Grids(CompiledBook written, DocumentContents read)
    {
        var statements = written.Publication.Statements.ToList();
        if (statements.Count != read.Disclosure.Statements.Count)
        {
            yield return $"statements: {read.Disclosure.Statements.Count} for {statements.Count}";
            yield break;
        }

        for (int index = 0; index < statements.Count; index++)
        {
            if (written.Statements[index].IsEmpty)
            {
                continue;
            }

            var columns = Enumerable.Range(0, statements[index].Columns.Count).Where(column => statements[index].Columns[column].Role != ColumnRole.Serial).ToList();
            var rows = statements[index].Rows.Select(row => string.Join('|', columns.Select(column => Cell(row.Cells[column].Text)))).ToList();
            var actual = read.Disclosure.Statements[index].Rows.Select(row => string.Join('|', row.Cells.Select(cell => Cell(cell ?? string.Empty)))).ToList();
            foreach (string row in rows.Except(actual))
            {
                yield return $"row not read: {index} {row}";
            }

            foreach (string row in actual.Except(rows))
            {
                yield return $"row not written: {index} {row}";
            }
        }
    }

    /// <summary>A number counts by its digits: thousands separators are a matter of the look.</summary>
    private static string Cell(string text) => text.Contains(',', StringComparison.Ordinal) && PrintedNumber.Read(text)?.Digits is { } digits ? digits : Plain(text);

    private static IEnumerable<string> Sentences(CompiledBook written, DocumentContents read)
    {
        string prose = Plain(string.Join('\n', read.Outline.Passages.Select(passage => passage.Text)));
        foreach (var text in written.Publication.Blocks.OfType<TextBlock>().Where(block => !prose.Contains(Plain(block.Text), StringComparison.Ordinal)))
        {
            yield return "paragraph: " + text.Text;
        }

        foreach (var figure in written.Sentences)
        {
            if (figure.Measure == "value")
            {
                if (Concepts.TryGetValue(figure.Subject, out var concept) && !read.Resources.Procurement.Statements.Concat(read.Resources.Assets.Statements)
                    .Any(statement => statement.Concept == concept && (statement.Amount?.Digits ?? statement.Quantity?.Digits) == figure.Printed))
                {
                    yield return $"sentence: {figure.Subject} = {figure.Printed}";
                }

                continue;
            }

            var (measure, subject) = figure.Measure switch
            {
                "share" => (Measure.Share, figure.Subject),
                "change" => (Measure.Change, figure.Subject),
                "growth" => (Measure.Growth, figure.Subject),
                "count" => (Measure.Count, figure.Subject[(figure.Subject.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
                _ => (Measure.Budget, figure.Subject),
            };
            decimal value = decimal.Parse(figure.Printed, CultureInfo.InvariantCulture);
            var question = Plain(Mingsuan.Publishing.Compiling.CoordinateText.Parse(subject));
            if (!read.Sentences.Figures.Any(each => each.Measure == measure && Value(each) == value && Plain(each.Coordinates).Covers(question)))
            {
                yield return $"sentence: {figure.Measure} {subject} = {figure.Printed}, read as {string.Join("; ", read.Sentences.Figures.Where(each => Value(each) == value).Select(each => each.Measure + " " + each.Coordinates).Distinct().Take(3))}";
            }
        }
    }

    private static decimal Value(Figure figure) => figure.Amount.Value;

    /// <summary>Sentences need not tell the side, and speak of the department as a whole; what is counted is in the measure.</summary>
    private static Coordinates Plain(Coordinates? coordinates) =>
        (coordinates ?? Coordinates.Everything).Without(StandardDimensions.Side).Without(StandardDimensions.Unit).Without(StandardDimensions.Project).Without(StandardDimensions.Counted);

    private static IEnumerable<string> Targets(CompiledBook written, BudgetBook book, DocumentContents read)
    {
        var forms = written.Publication.Forms.Where(form => form.Kind == FormKind.ProjectTargets).ToList();
        if (forms.Count != read.Targets.Count)
        {
            yield return $"targets: {read.Targets.Count} for {forms.Count}";
            yield break;
        }

        for (int index = 0; index < forms.Count; index++)
        {
            var target = read.Targets[index];
            var texts = forms[index].Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToHashSet(StringComparer.Ordinal);
            var project = book.Ledger.Projects.FirstOrDefault(known => texts.Contains(known.Code)) ?? book.Ledger.Projects.FirstOrDefault(known => texts.Contains(known.Name));
            project ??= book.Ledger.Projects.Where(known => forms[index].Title.Contains(known.Name, StringComparison.Ordinal)).MaxBy(known => known.Name.Length);
            if (project is not null && book.Ledger.Projects.Count(known => known.Name == project.Name) > 1 && !texts.Contains(project.Code))
            {
                // Nothing but the name is printed, and two bear it.
                continue;
            }

            if (project is null || !Plain(target.Name ?? target.Title).Contains(Plain(project.Name), StringComparison.Ordinal) || (target.Code is { } code && code != project.Code))
            {
                yield return $"target {index}: name {target.Name} title {target.Title} for {forms[index].Title} code {target.Code}";
                continue;
            }

            foreach (var amount in forms[index].Rows.SelectMany(row => row.Cells).Where(cell => cell.Amount is not null).Select(cell => cell.Text).Distinct())
            {
                if (!Amounts(target).Contains(amount))
                {
                    yield return $"target {index}: amount {amount} <> {string.Join(' ', Amounts(target))}";
                }
            }

            var goals = book.Projects.First(known => known.Code == project.Code)["goal"].Split('\n').Where(goal => texts.Any(text => text.Contains(goal, StringComparison.Ordinal)));
            foreach (string goal in goals.Where(goal => !target.Goals.Any(each => Plain(each.Text).Contains(Plain(goal), StringComparison.Ordinal))))
            {
                yield return $"target {index}: goal {goal}";
            }

            string expected = string.Join('\n', book.Indicators.Where(indicator => indicator.ProjectCode == project.Code && Printed(forms[index], indicator.Horizon)).Select(Text).Order(StringComparer.Ordinal));
            string actual = string.Join('\n', target.Indicators.Select(Text).Order(StringComparer.Ordinal));
            if (expected != actual)
            {
                yield return $"target {index}: indicators\n{expected}\n--- for\n{actual}";
            }
        }
    }

    private static bool Printed(FormBlock form, string horizon) =>
        horizon == "annual" || form.Rows.SelectMany(row => row.Cells).Any(cell => cell.Text == "实施期目标");

    private static string Text(BookIndicator indicator) =>
        $"{indicator.Horizon} {indicator.Level1} {indicator.Level2} {Plain(indicator.Level3)} {Plain(indicator.Value)} {TargetParser.Default.Parse(indicator.Value).Kind}";

    private static string Text(Indicator indicator) =>
        $"{(indicator.Horizon == IndicatorHorizon.Annual ? "annual" : "period")} {Plain(indicator.Level1)} {Plain(indicator.Level2)} {Plain(indicator.Level3)} {Plain(indicator.Target.Text)} {indicator.Target.Kind}";

    private static IEnumerable<string?> Amounts(PerformanceTarget target) =>
        [target.Budget.Printed, target.PeriodBudget.Printed, target.Fiscal.Printed, target.Other.Printed, .. target.Funding.Select(part => part.Amount.Printed), .. target.SpendingPlan.Select(step => step.Value)];

    private static IEnumerable<string> Procurement(CompiledBook written, BudgetBook book, DocumentContents read)
    {
        if (!written.Publication.Forms.Any(form => form.Kind == FormKind.Procurement))
        {
            return [];
        }

        var expected = book.Procurement.Select(row => $"{Plain(row.Item)} {row.CatalogueCode} {row.MeasureUnit} {row.Quantity:0.##} {Ten(row.PriceYuan)} {Ten(row.Yuan)} {(row.SmallFirmsYuan is { } share ? Ten(share) : string.Empty)}").Order(StringComparer.Ordinal);
        var actual = read.Resources.Procurement.Items.Select(row => $"{Plain(row.Item ?? string.Empty)} {row.Code} {row.UnitOfQuantity} {row.Quantity?.Digits} {row.UnitPrice?.Digits} {(row.Amount ?? row.Funds.FirstOrDefault()?.Amount)?.Digits} {row.Reserve?.Digits}").Order(StringComparer.Ordinal);
        return Compare("procurement", expected, actual);
    }

    private static IEnumerable<string> Assets(CompiledBook written, BudgetBook book, DocumentContents read)
    {
        if (!written.Publication.Forms.Any(form => form.Kind == FormKind.Assets) || book.Assets.Count == 0)
        {
            return [];
        }

        var expected = book.Assets.Where(row => row.Quantity is not null || row.Yuan is not null).Select(row => $"{row.Quantity:0.##} {(row.Yuan is { } yuan ? Ten(yuan) : string.Empty)}").Order(StringComparer.Ordinal);
        var actual = read.Resources.Assets.Rows.Where(row => row.Kind != AssetKind.Total && (row.Quantity is not null || row.Value is not null)).Select(row => $"{row.Quantity?.Digits} {row.Value?.Digits}").Order(StringComparer.Ordinal);
        return Compare("assets", expected, actual);
    }

    private static IEnumerable<string> Compare(string kind, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        string written = string.Join('\n', expected);
        string read = string.Join('\n', actual);
        return written == read ? [] : [$"{kind}:\n{written}\n--- for\n{read}"];
    }

    private static string Ten(decimal yuan) => Publishing.Model.PublishedAmount.Of(yuan, MoneyUnit.TenThousandYuan, 2).Printed;

    private static string Plain(string text) => PhraseText.Normalize(text).Replace(" ", string.Empty, StringComparison.Ordinal);
}
