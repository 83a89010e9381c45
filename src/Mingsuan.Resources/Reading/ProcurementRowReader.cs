using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>A row of a procurement table as texts by column, before it is known what it stands for.</summary>
/// <param name="Texts">The printed text of each column that is not blank, with its place.</param>
/// <param name="Place">Where the row begins; its text is its label.</param>
internal sealed record ProcurementDraft(IReadOnlyDictionary<ProcurementColumn, Place> Texts, Place Place)
{
    /// <summary>True when the source lost its blank cells and the money may belong to another fund.</summary>
    public bool HasUncertainFunds { get; init; }

    /// <summary>The text of a column, or null.</summary>
    public string? this[ProcurementColumn column] => Texts.TryGetValue(column, out var place) ? place.Text : null;
}

/// <summary>Makes the rows of a procurement table from their texts: what each stands for, and its numbers.</summary>
internal sealed partial class ProcurementRowReader(MoneyUnit unit, IReadOnlyDictionary<ProcurementColumn, MoneyUnit> units)
{
    private static readonly ProcurementColumn[] FundColumns =
        [ProcurementColumn.CurrentYear, ProcurementColumn.FiscalAppropriation, ProcurementColumn.GeneralPublic, ProcurementColumn.GovernmentFund, ProcurementColumn.StateCapital, ProcurementColumn.SpecialAccount, ProcurementColumn.UnitFunds, ProcurementColumn.OtherFunds, ProcurementColumn.CarriedOver];

    private static readonly ProcurementColumn[] AmountColumns = [ProcurementColumn.Amount, .. FundColumns, ProcurementColumn.Reserve, ProcurementColumn.SmallMicroReserve];

    private int _decimals;
    private int _priceDecimals;
    private int _budgetDecimals;

    /// <summary>True for the columns of money by source.</summary>
    public static bool IsFund(ProcurementColumn column) => Array.IndexOf(FundColumns, column) >= 0;

    /// <summary>The rows; a row without any amount that names nothing is left out.</summary>
    public IReadOnlyList<ProcurementRow> Read(IReadOnlyList<ProcurementDraft> drafts)
    {
        // The decimals belong to the table, not to the cell.
        _decimals = Decimals(drafts, AmountColumns);
        _priceDecimals = Decimals(drafts, [ProcurementColumn.UnitPrice]);
        _budgetDecimals = Decimals(drafts, [ProcurementColumn.ProjectBudget]);
        bool hasItems = drafts.Any(draft => draft[ProcurementColumn.Item] is not null || draft[ProcurementColumn.Code] is not null);
        var rows = new List<ProcurementRow>(drafts.Count);
        (string? Project, PublishedAmount? Budget) open = default;
        ProcurementCategory? division = null;
        for (int index = 0; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            var next = index + 1 < drafts.Count ? drafts[index + 1] : null;
            var category = CategoryOf(draft);
            var level = LevelOf(draft, next, category, hasItems);
            if (level < ProcurementLevel.Project)
            {
                open = default;
                division = level == ProcurementLevel.Category ? category : null;
            }

            var row = Row(draft, level, division);
            if (level >= ProcurementLevel.Project)
            {
                open = row.Project is null ? open : (row.Project, row.ProjectBudget);
                row = row with { Project = open.Project, ProjectBudget = row.ProjectBudget ?? open.Budget };
            }

            rows.Add(row);
        }

        return rows;
    }

    private static ProcurementLevel LevelOf(ProcurementDraft draft, ProcurementDraft? next, ProcurementCategory? category, bool hasItems)
    {
        bool isItem = draft[ProcurementColumn.Item] is not null || draft[ProcurementColumn.Code] is not null;
        string label = PhraseText.Normalize(draft.Place.Text);
        if (ResourceLexicon.Default.Levels.Find(label) is { } level)
        {
            return level;
        }

        if (label.EndsWith("小计", StringComparison.Ordinal))
        {
            return ProcurementLevel.Office;
        }

        if (isItem)
        {
            return ProcurementLevel.Item;
        }

        if (category is not null)
        {
            return ProcurementLevel.Category;
        }

        bool namesOffice = draft[ProcurementColumn.ProjectBudget] is null && Office().IsMatch(label) && !Purpose().IsMatch(label);
        bool sumsUp = hasItems && next is not null && next[ProcurementColumn.Project] is null && next[ProcurementColumn.Item] is not null;
        return sumsUp ? ProcurementLevel.Project : namesOffice && hasItems ? ProcurementLevel.Office : ProcurementLevel.Item;
    }

    private static ProcurementCategory? CategoryOf(ProcurementDraft draft)
    {
        string label = PhraseText.WithoutNumbering(PhraseText.Normalize(draft[ProcurementColumn.Category] ?? draft.Place.Text));
        return ResourceLexicon.Default.Categories.Find(label);
    }

    private ProcurementRow Row(ProcurementDraft draft, ProcurementLevel level, ProcurementCategory? division)
    {
        string? code = draft[ProcurementColumn.Code];
        var amount = Amount(draft, ProcurementColumn.Amount);
        var funds = new List<FundAmount>();
        foreach (var column in FundColumns)
        {
            if (Amount(draft, column) is { } money)
            {
                funds.Add(new FundAmount(column, money));
            }
        }

        return new ProcurementRow(level, draft[ProcurementColumn.Item] ?? draft.Place.Text, draft.Place)
        {
            Project = level >= ProcurementLevel.Project ? draft[ProcurementColumn.Project] : null,
            ProjectBudget = Amount(draft, ProcurementColumn.ProjectBudget),
            Item = draft[ProcurementColumn.Item],
            ItemPlace = draft.Texts.GetValueOrDefault(ProcurementColumn.Item),
            Code = code,
            CodePlace = draft.Texts.GetValueOrDefault(ProcurementColumn.Code),
            Category = ByCode(code) ?? CategoryOf(draft) ?? division,
            Organisation = draft[ProcurementColumn.Organisation],
            UnitOfQuantity = draft[ProcurementColumn.UnitOfQuantity],
            Quantity = Quantity(draft),
            UnitPrice = Amount(draft, ProcurementColumn.UnitPrice),
            Amount = amount,
            Funds = funds,
            HasUncertainFunds = draft.HasUncertainFunds,
            Reserve = Amount(draft, ProcurementColumn.Reserve),
            SmallMicroReserve = Amount(draft, ProcurementColumn.SmallMicroReserve),
        };
    }

    private static ProcurementCategory? ByCode(string? code) => code is null or "" ? null : char.ToUpperInvariant(code[0]) switch
    {
        'A' => ProcurementCategory.Goods,
        'B' => ProcurementCategory.Works,
        'C' => ProcurementCategory.Services,
        _ => null,
    };

    private PublishedAmount? Amount(ProcurementDraft draft, ProcurementColumn column)
    {
        if (!draft.Texts.TryGetValue(column, out var place) || PrintedNumber.Read(place.Text) is not { } number)
        {
            return null;
        }

        int decimals = column switch
        {
            ProcurementColumn.UnitPrice => _priceDecimals,
            ProcurementColumn.ProjectBudget => _budgetDecimals,
            _ => _decimals,
        };
        return new PublishedAmount(new Amount(number.Value, units.GetValueOrDefault(column) ?? unit, decimals), number.Digits, place);
    }

    private static PublishedQuantity? Quantity(ProcurementDraft draft) =>
        draft.Texts.TryGetValue(ProcurementColumn.Quantity, out var place) ? Quantities.Read(place) : null;

    private static int Decimals(IReadOnlyList<ProcurementDraft> drafts, ProcurementColumn[] columns)
    {
        int decimals = 0;
        foreach (var draft in drafts)
        {
            foreach (var column in columns)
            {
                decimals = Math.Max(decimals, draft[column] is { } text && PrintedNumber.Read(text) is { } number ? number.Decimals : 0);
            }
        }

        return Math.Min(decimals, 10);
    }

    [GeneratedRegex("(?:部|局|厅|委|委员会|办公室|中心|处|院|校|学校|站|所|队|馆|会|本级|机关|政府|法院|检察院|街道|镇|乡)$")]
    private static partial Regex Office();

    [GeneratedRegex("经费|资金|费用|项目|补助|补贴|工程|建设|维护|运转|购置|奖|工作")]
    private static partial Regex Purpose();
}
